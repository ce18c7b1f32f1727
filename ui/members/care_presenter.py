"""What is to be changed by hand about the member in front: asked first, then handed to who knows how."""

from pempek_pos.errors import ShopError
from ui.members.care_desk import CareDesk
from ui.members.care_state import Deed
from ui.members.identity_presenter import IdentityPresenter
from ui.members.points_presenter import PointsPresenter


class CarePresenter:
    """Opens the sheet of a deed."""

    def __init__(self, desk: CareDesk) -> None:
        self._desk = desk
        self.points = PointsPresenter(desk)
        self.identity = IdentityPresenter(desk)

    def wanted(self) -> None:
        """What can be done about the member in front?"""
        desk = self._desk
        if (profile := desk.profile) is not None:
            desk.screen.hush()
            desk.screen.open_deeds(profile.member.name, desk.page.deeds)

    def deed_wanted(self, deed: Deed) -> None:
        """Ask what this deed needs to know."""
        desk, profile = self._desk, self._desk.profile
        if profile is None:
            return
        opens = {
            Deed.ADJUST: self.points.adjust_wanted,
            Deed.STAMPS: self.points.stamps_wanted,
            Deed.MERGE: self.identity.merge_wanted,
            Deed.FORGET: self.identity.forget_wanted,
        }
        try:
            opens[deed](profile)
        except ShopError as error:
            desk.screen.say_error(error)
