"""From the data folder to the first page: opens, restores or begins the shop, and keeps what is in front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import Clock
from pempek_pos.home import backup_folder
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_path, sqlite_url
from pempek_pos.storage.engines import begin_database, open_database
from pempek_pos.storage.refusals import DatabaseMissing, DatabaseReadOnly, StorageRefused
from ui.assets import resource
from ui.incidents import Incidents, watch
from ui.languages import Languages
from ui.preferences import Preferences, load_preferences, save_preferences
from ui.shop_window import ShopWindow
from ui.theme import Theme
from ui.wording import sentence

if TYPE_CHECKING:
    from pempek_pos.begin import Beginning
    from ui.begin.refusal import RefusalView

_PAINTED_MS: Final = 300
"""By then the sign-in has been seen, and nobody has typed a PIN yet."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line; an empty language or theme is as it was kept."""

    folder: Path
    url: str
    named: bool = False
    """The shop was named on purpose: where nothing is, nothing is begun unasked."""
    demo: bool = False
    language: str = ""
    theme: str = ""


class Application(QObject):
    """The program while it runs: one shop, one window in front."""

    def __init__(self, application: QApplication, options: Options, clock: Clock) -> None:
        super().__init__(application)
        self.folder = options.folder / "demo" if options.demo else options.folder
        self.shop: Shop | None = None
        self.shop_window: ShopWindow | None = None
        self.front: QWidget | None = None
        self._closed = False
        self._options = options
        self._url = options.url
        self._clock = clock
        kept = load_preferences(self.folder)
        self._preferences = replace(
            kept, language=options.language or kept.language, theme=options.theme or kept.theme
        )
        self._languages = Languages(application)
        self._languages.speak(self._preferences.language)
        self._theme = Theme(application, self._preferences.theme, self._preferences.text_scale)
        self.incidents = Incidents(self.folder, clock.now)
        watch(self.incidents, self._tell_incident)

    # -- opening ---------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show what comes first; a demonstration shop is made ready before it."""
        if self._options.demo:
            self._fill_demo()
        else:
            self.open_shop()

    def open_shop(self) -> None:
        """Open the shop and show what comes first: the first start, the sign-in, or why it is refused."""
        try:
            self.shop = Shop(open_database(self._url), self._clock)
        except StorageRefused as refused:
            if isinstance(refused, DatabaseMissing) and not self._options.named and self._is_first_start():
                self._show_first_start()
            else:
                self._refuse(refused)
            return
        if self.shop.staff.people():
            self._show_shop()
        else:
            self._show_first_start()

    def close(self) -> None:
        """Keep the machine's choices and let go of the shop, once."""
        if self._closed:
            return
        self._closed = True
        if self.shop_window is not None:
            self._keep(replace(self._preferences, last_page=self.shop_window.page()))
            self.shop_window.close()
        self._drop_shop()
        self._languages.fall_silent()
        self.incidents.close()

    def _fill_demo(self) -> None:
        from pempek_pos.demo.opening import prepare  # heavy: only for the demonstration shop
        from ui.begin.filling import FillingView

        view = FillingView()
        view.ready.connect(self.open_shop)
        self._put_in_front(view)
        view.walk(prepare(self._options.folder, resource("menu.csv"), self._clock))

    def _secrets(self) -> dict[str, str]:
        """The demonstration shop's secrets by name; no other shop's are known."""
        if not self._options.demo:
            return {}
        from pempek_pos.demo.people import OWNER, STAFF  # only for the demonstration shop

        return {person.name: person.secret for person in (OWNER, *STAFF)}

    def _is_first_start(self) -> bool:
        """A shop that was here before leaves backups behind: then its loss is told, not papered over."""
        from pempek_pos.storage.restore import backups_in  # only where nothing is

        return not backups_in(backup_folder(self.folder))

    def _begin(self, beginning: Beginning) -> Actor:
        from pempek_pos.begin import begin_shop  # heavy: only at the first start

        if self.shop is None:
            try:
                self.shop = Shop(begin_database(self._url), self._clock)
            except OSError as error:
                raise DatabaseReadOnly(str(self.folder), str(error)) from error
        return begin_shop(self.shop, beginning)

    def _drop_shop(self) -> None:
        if self.shop is not None:
            self.shop.close()
            self.shop = None

    # -- what is in front ------------------------------------------------------------------------------

    def _put_in_front(self, widget: QWidget) -> None:
        old, self.front = self.front, widget
        self._theme.dress(widget)
        if old is None:
            widget.resize(1366, 768)
            widget.showMaximized()
        else:
            widget.setGeometry(old.geometry())
            widget.setWindowState(old.windowState())
            widget.show()
            old.hide()
            old.deleteLater()

    def _show_first_start(self) -> None:
        from ui.begin.page import BeginWindow  # heavy: only at the first start

        window = BeginWindow(self._preferences.language, self._preferences.till, self._begin, self._show_shop)
        window.language_wanted.connect(self._begin_in_language)
        self._put_in_front(window)

    def _begin_in_language(self, language: str) -> None:
        self._keep(replace(self._preferences, language=language))
        self._languages.speak(language)
        self._show_first_start()

    def _show_shop(self, actor: Actor | None = None) -> None:
        assert self.shop is not None
        self.shop_window = ShopWindow(self.shop, self, self._secrets())
        self.shop_window.window.closing.connect(self.close)
        self._put_in_front(self.shop_window.window)
        if actor is None:
            self.shop_window.gate.lock()
        else:
            self.shop_window.gate.let_in(actor)
        QTimer.singleShot(_PAINTED_MS, self.shop_window, self.shop_window.warm_up)

    def _refuse(self, error: StorageRefused) -> None:
        from pempek_pos.storage.backup import backup_time  # only where something is wrong
        from pempek_pos.storage.restore import backups_in
        from ui.begin.refusal import Refusal, RefusalView, ways_for

        now = self._clock.now()
        backups = [
            (str(path), self.tr("Cadangan {time}").format(time=f"{made:%d-%m-%Y %H.%M}"))
            for path in backups_in(backup_folder(self.folder))
            if (made := backup_time(path.name, now))
        ]
        title = self.tr("Data toko belum bisa dibuka")
        view = RefusalView(Refusal(title, sentence(error), ways_for(error, self._url), tuple(backups)))
        view.again.connect(self.open_shop)
        view.begin.connect(self._show_first_start)
        view.restore.connect(lambda path: self._try(view, lambda: self._restore(path)))
        view.other.connect(lambda path: self._try(view, lambda: self._open_other(path)))
        self._put_in_front(view)

    def _try(self, view: RefusalView, deed: Callable[[], None]) -> None:
        try:
            deed()
        except StorageRefused as refused:
            view.say(sentence(refused))
            return
        self.open_shop()

    def _restore(self, path: str) -> None:
        from pempek_pos.storage.restore import restore  # only where something is wrong

        restore(Path(path), sqlite_path(self._url), self._clock.now())

    def _open_other(self, path: str) -> None:
        url = sqlite_url(Path(path).expanduser())
        open_database(url).close()
        self._url = url

    # -- this machine's choices ------------------------------------------------------------------------

    def preferences(self) -> Preferences:
        """The choices worn now."""
        return self._preferences

    def prefer(self, preferences: Preferences) -> None:
        """Wear and keep other choices; another language builds the window anew."""
        before = self._preferences
        self._keep(preferences)
        if (before.theme, before.text_scale) != (preferences.theme, preferences.text_scale):
            self._theme.wear(preferences.theme, preferences.text_scale)
        rebuilt = (before.language, before.text_scale, before.till)
        if rebuilt != (preferences.language, preferences.text_scale, preferences.till):
            self._languages.speak(preferences.language)
            self._build_anew()

    def _build_anew(self) -> None:
        if self.shop_window is None:
            return
        actor, page = self.shop_window.gate.actor, self.shop_window.page()
        self.shop_window.window.closing.disconnect(self.close)
        if actor is not None:
            actor = replace(actor, till=self._preferences.till)
        self._show_shop(actor)
        self.shop_window.window.open_page(page)

    def _keep(self, preferences: Preferences) -> None:
        self._preferences = preferences
        try:
            save_preferences(self.folder, preferences)
        except OSError:
            if self.shop_window is not None:
                self.shop_window.say_not_kept(self.folder)

    # -- what nobody foresaw ---------------------------------------------------------------------------

    def _tell_incident(self, number: str) -> None:
        if self.shop_window is not None:
            self.shop_window.say_incident(number)
