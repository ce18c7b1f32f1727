"""Plugs the data section together: three parts, each with a walker of its own."""

from dataclasses import replace
from pathlib import Path

from pempek_pos.backups import backups, choose_second_place, make_backup
from pempek_pos.home import backup_folder
from pempek_pos.shop import Shop
from ui.background import Stepper
from ui.settings.data.backup_presenter import BackupPresenter
from ui.settings.data.check_presenter import CheckPresenter
from ui.settings.data.import_presenter import ImportPresenter
from ui.settings.data.presenter import DataPresenter, Together
from ui.settings.data.second_presenter import SecondPresenter
from ui.settings.data.second_view import SecondView
from ui.settings.data.view import DataView
from ui.surroundings import Surroundings


def data_section(shop: Shop, around: Surroundings) -> tuple[DataView, DataPresenter]:
    """The view of the section and its presenter."""
    view = DataView()
    saving, files, check = _backup(view, shop, around), _files(view, shop, around), _check(view, shop, around)
    presenter = DataPresenter(view, {"backup": saving, "files": files, "check": check}, around.who)
    view.chosen.connect(presenter.choose)
    return view, presenter


def _backup(view: DataView, shop: Shop, around: Surroundings) -> Together:
    part, stepper, folder = view.backup, Stepper(view.backup), backup_folder(around.machine.folder)
    presenter = BackupPresenter(
        part,
        stepper,
        (lambda: backups(folder, shop.clock.now()), lambda: make_backup(shop, around.who(), folder)),
        (folder, shop.clock.now),
        around.say,
    )
    _follow(stepper, presenter)
    stepper.finished.connect(lambda _: around.shop_changed())
    part.wanted.connect(presenter.begin)
    part.stop_wanted.connect(presenter.stop)
    return Together(presenter, _second(part.second, folder, around))


def _second(part: SecondView, first: Path, around: Surroundings) -> SecondPresenter:
    machine = around.machine

    def keep(place: str) -> None:
        machine.prefer(replace(machine.preferences(), second_place=place))
        around.shop_changed()

    presenter = SecondPresenter(
        part,
        lambda: machine.preferences().second_place,
        keep,
        lambda folder: choose_second_place(around.who(), folder, first),
        around.say,
    )
    part.wanted.connect(presenter.choose)
    part.given_up.connect(presenter.give_up)
    return presenter


def _files(view: DataView, shop: Shop, around: Surroundings) -> ImportPresenter:
    part, stepper = view.files, Stepper(view.files)
    presenter = ImportPresenter(part, stepper, shop.exchange, around.who, around.say)
    _follow(stepper, presenter)
    part.kind_chosen.connect(presenter.choose_kind)
    part.path_chosen.connect(presenter.choose_path)
    part.preview_wanted.connect(presenter.preview)
    part.take_in_wanted.connect(presenter.take_in)
    part.stop_wanted.connect(presenter.stop)
    return presenter


def _check(view: DataView, shop: Shop, around: Surroundings) -> CheckPresenter:
    part, stepper = view.check, Stepper(view.check)
    presenter = CheckPresenter(part, stepper, lambda: shop.reports.self_check(around.who()))
    stepper.finished.connect(lambda _: around.shop_changed())
    _follow(stepper, presenter)
    part.wanted.connect(presenter.begin)
    part.stop_wanted.connect(presenter.stop)
    return presenter


def _follow(stepper: Stepper, presenter: BackupPresenter | ImportPresenter | CheckPresenter) -> None:
    stepper.progress.connect(presenter.progressed)
    stepper.finished.connect(presenter.finished)
    stepper.failed.connect(presenter.failed)
    stepper.stopped.connect(presenter.stopped)
