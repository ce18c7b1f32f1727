"""Leads through the first start: checks each answer as it is given, and begins the shop at the end."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.begin import Beginning, Menu
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.settings.profile import PrinterSetup, ShopProfile, checked_printer, checked_profile
from pempek_pos.staff.person import name_from
from pempek_pos.staff.secret import SHORTEST_PASSWORD, SecretFault, SecretRefused, check_password
from ui.begin.state import Draft, MenuChoice, Step, Strength

_GOOD_PASSWORD = 12


class BeginScreen(Protocol):
    """What the first start shows."""

    def show_step(self, draft: Draft) -> None:
        """Bring a step to the front, filled with what is known."""

    def show_faults(self, sentences: dict[str, str]) -> None:
        """Tell what is wrong with the answers of this step, field by field."""

    def show_mismatch(self) -> None:
        """The two passwords differ."""

    def show_strength(self, strength: Strength, missing: int, sentence: str) -> None:
        """Say how the password looks while it is typed; `missing` characters are still needed."""

    def show_menu(self, choice: MenuChoice, menu: Menu, faults: tuple[tuple[int, str], ...]) -> None:
        """Show what the menu file would put on the counter, and the rows it leaves out."""

    def refuse(self, sentence: str) -> None:
        """Say why the shop cannot be begun."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the first start stands on: a new id, the till's name, the shipped menu and how files are read."""

    owner_id: str
    till: str
    shipped_menu: Path
    read_menu: Callable[[Path], Menu]


class BeginPresenter:
    """Keeps the answers as one value."""

    def __init__(
        self,
        screen: BeginScreen,
        ground: Ground,
        say: Callable[[ShopError], str],
        begin: Callable[[Beginning], Actor],
        done: Callable[[Actor], None],
    ) -> None:
        """`begin` makes the shop; `done` is told who its owner is."""
        self._screen = screen
        self._ground = ground
        self._say = say
        self._begin = begin
        self._done = done
        self.draft = Draft()

    def shown(self) -> None:
        """Show the step where things stand."""
        self._screen.show_step(self.draft)

    def back(self) -> None:
        """One step back; answers stay."""
        if self.draft.step > Step.SHOP:
            self._go(Step(self.draft.step - 1))

    def take_shop(self, profile: ShopProfile) -> None:
        """The shop's face; goes on if it can be used."""
        alone = ShopProfile(profile.name or "-", "", "")
        faults = self._faults(
            name=lambda: checked_profile(replace(alone, name=profile.name)),
            address=lambda: checked_profile(replace(alone, address=profile.address)),
            whatsapp=lambda: checked_profile(replace(alone, whatsapp=profile.whatsapp)),
        )
        self.draft = replace(self.draft, profile=profile)
        self._go_on(faults, Step.OWNER)

    def take_owner(self, name: str, password: str, repeated: str) -> None:
        """The owner's name and password; goes on if both can be used and the second is like the first."""
        faults = self._faults(name=lambda: name_from(name), password=lambda: check_password(password))
        self.draft = replace(self.draft, owner_name=name, password=password)
        if not faults and password != repeated:
            self._screen.show_mismatch()
            return
        self._go_on(faults, Step.PRINTER)

    def password_typed(self, password: str) -> None:
        """Say how the password looks so far."""
        missing = max(0, SHORTEST_PASSWORD - len(password))
        strength, sentence = Strength.NOTHING, ""
        if password:
            strength = Strength.GOOD if len(password) >= _GOOD_PASSWORD else Strength.FAIR
            try:
                check_password(password)
            except SecretRefused as refused:
                short = refused.fault is SecretFault.TOO_SHORT
                strength = Strength.SHORT if short else Strength.REFUSED
                sentence = self._say(refused)
        self._screen.show_strength(strength, missing, sentence)

    def take_printer(self, setup: PrinterSetup) -> None:
        """The receipt printer, or none yet."""
        self.draft = replace(self.draft, printer=setup)
        faults = self._faults(address=lambda: checked_printer(setup))
        if not faults and self.draft.choice is MenuChoice.SHIPPED:
            self.choose_menu(MenuChoice.SHIPPED)
        self._go_on(faults, Step.MENU)

    def choose_menu(self, choice: MenuChoice, path: str = "") -> None:
        """Read the menu that would be taken, and show what is in it."""
        source = {MenuChoice.SHIPPED: self._ground.shipped_menu, MenuChoice.FILE: Path(path)}.get(choice)
        menu, fault = Menu(), ""
        if source is not None and (path or choice is MenuChoice.SHIPPED):
            try:
                menu = self._ground.read_menu(source)
            except ShopError as error:
                fault = self._say(error)
        read = bool(path) and not fault
        self.draft = replace(self.draft, choice=choice, menu=menu, menu_read=read, menu_fault=fault)
        self._screen.show_menu(
            choice, menu, tuple((reject.row, self._say(reject.error)) for reject in menu.rejects)
        )
        self._screen.show_faults({"file": fault} if fault else {})

    def open_shop(self) -> None:
        """Begin the shop with the answers; a menu file that was chosen must have been read."""
        draft = self.draft
        if draft.choice is MenuChoice.FILE and not draft.menu_read:
            fault = draft.menu_fault or self._say(Unusable("file", "", "choose a file"))
            self._screen.show_faults({"file": fault})
            return
        beginning = Beginning(
            self._ground.owner_id,
            draft.profile,
            draft.owner_name,
            draft.password,
            self._ground.till,
            draft.printer,
            draft.menu,
        )
        try:
            owner = self._begin(beginning)
        except ShopError as error:
            self._screen.refuse(self._say(error))
        else:
            self.draft = Draft()
            self._done(owner)

    def _faults(self, **checks: Callable[[], object]) -> dict[str, str]:
        faults = {}
        for field, check in checks.items():
            try:
                check()
            except ShopError as error:
                faults[field] = self._say(error)
        return faults

    def _go_on(self, faults: dict[str, str], step: Step) -> None:
        if faults:
            self._screen.show_faults(faults)
        else:
            self._go(step)

    def _go(self, step: Step) -> None:
        self.draft = replace(self.draft, step=step)
        self._screen.show_step(self.draft)
