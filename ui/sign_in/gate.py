"""Keeps who is signed in, and covers the window until somebody is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.staff.service import StaffService
from ui.sign_in.presenter import SignInPresenter, Till
from ui.sign_in.view import SignInView
from ui.window import Window
from ui.wording import sentence


class Gate(QObject):
    """Lets people in by PIN; `entered` follows every sign-in."""

    entered = Signal()

    def __init__(
        self,
        window: Window,
        staff: StaffService,
        till: Till,
        shop_name: Callable[[], str],
        secrets: Mapping[str, str],
    ) -> None:
        """`secrets` are shown with their names: only a demonstration shop has any."""
        super().__init__(window)
        self._secrets = secrets
        self._window = window
        self._staff = staff
        self._till = till
        self._shop_name = shop_name
        self._actor: Actor | None = None
        self._presenter: SignInPresenter | None = None
        self._view: SignInView | None = None

    @property
    def actor(self) -> Actor | None:
        """Who signed in last; still known while the screen is locked."""
        return self._actor

    def who(self) -> Actor:
        """Who acts; raises RuntimeError before anybody signed in."""
        if self._actor is None:
            raise RuntimeError("nobody has signed in yet")
        return self._actor

    def let_in(self, actor: Actor) -> None:
        """Somebody proved who they are: take the cover away."""
        self._actor = actor
        self._presenter = None
        self._window.uncover()
        if self._view is not None:
            self._view.deleteLater()
            self._view = None
        self.entered.emit()

    def lock(self) -> None:
        """Cover the window until somebody signs in; what is under way stays as it is."""
        if self._window.covered:
            return
        view = SignInView(self._shop_name(), locked=self._actor is not None, secrets=self._secrets)
        presenter = SignInPresenter(view, self._staff, self._till, sentence, self.let_in)
        view.chosen.connect(presenter.choose)
        view.given.connect(presenter.give)
        view.back.connect(presenter.back)
        self._presenter, self._view = presenter, view
        self._window.cover_with(view, see_through=self._actor is not None)
        presenter.begin(self._actor.staff_id if self._actor else "")

    def check(self) -> str:
        """Lock again where the person left or got another role; gives the sentence, "" if all is well."""
        try:
            self._staff.check_current(self.who())
        except ShopError as error:
            self._actor = None
            self.lock()
            return sentence(error)
        return ""
