"""Puts the part together from one shop, for the page around it."""

from pempek_pos.shop import Shop
from ui.insight.recovery.panel import RecoveryPanel
from ui.insight.recovery.presenter import RecoveryPresenter, RecoveryServices
from ui.reveal import exports_folder, reveal
from ui.surroundings import Surroundings


def recovery_part(shop: Shop, around: Surroundings) -> tuple[RecoveryPanel, RecoveryPresenter]:
    """The panel and its presenter, wired."""
    panel = RecoveryPanel()
    folder = exports_folder(around.machine.folder)
    presenter = RecoveryPresenter(
        RecoveryServices(shop.recovery, shop.clock.today, folder), panel, around.who
    )
    panel.period_chosen.connect(presenter.period_chosen)
    panel.measure_chosen.connect(presenter.measure_chosen)
    panel.grouping_chosen.connect(presenter.grouping_chosen)
    panel.exporting.wanted.connect(presenter.export)
    panel.folder_wanted.connect(reveal)
    return panel, presenter
