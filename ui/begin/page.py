"""Builds the first start: its view, its presenter, and what makes the shop at the end."""

from collections.abc import Callable

from pempek_pos.audit.actor import Actor
from pempek_pos.begin import Beginning, read_menu
from pempek_pos.ids import new_id
from ui.assets import resource
from ui.begin.presenter import BeginPresenter, Ground
from ui.begin.state import Step
from ui.begin.view import BeginView
from ui.wording import sentence


class BeginWindow(BeginView):
    """The first start as a window of its own; keeps its presenter."""

    def __init__(
        self,
        language: str,
        till: str,
        begin: Callable[[Beginning], Actor],
        done: Callable[[Actor], None],
    ) -> None:
        """`begin` makes the shop, `done` is told who its owner is."""
        super().__init__(language)
        self.setWindowTitle(self.tr("Kasir Pempek"))
        ground = Ground(new_id(), till, resource("menu.csv"), read_menu)
        self.presenter = BeginPresenter(self, ground, sentence, begin, done)
        self.went_back.connect(self.presenter.back)
        self.went_on.connect(self._go_on)
        self.owner.password_typed.connect(self.presenter.password_typed)
        self.menu.chosen.connect(self.presenter.choose_menu)
        self.presenter.shown()

    def _go_on(self) -> None:
        presenter = self.presenter
        match presenter.draft.step:
            case Step.SHOP:
                presenter.take_shop(self.shop.profile(presenter.draft.profile))
            case Step.OWNER:
                presenter.take_owner(*self.owner.answers())
            case Step.PRINTER:
                presenter.take_printer(self.printer.setup())
            case Step.MENU:
                self.show_opening(True)
                presenter.open_shop()
                self.show_opening(False)
