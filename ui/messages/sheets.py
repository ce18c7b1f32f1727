"""The sheets of announcements: making one, its pictures, where it was posted, its tables."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pempek_pos.announcements.announcement import Told
from pempek_pos.errors import ShopError
from ui.export.export_sheet import ExportSheet
from ui.export.table import Table
from ui.messages.make_sheet import MakeSheet
from ui.messages.picture_sheet import PictureSheet
from ui.messages.post_sheet import PostSheet
from ui.messages.state import PosterToShow, Subject
from ui.widgets.veil import keep


class MessageSheets:
    """Opened over the page, one at a time."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self.make = MakeSheet()
        self.picture = PictureSheet()
        self.post = PostSheet()
        self.export = ExportSheet()
        keep(page, self.make, self.picture, self.post, self.export)

    def open_make(self, subjects: tuple[Subject, ...], today: date) -> None:
        """Ask what is to be announced."""
        self.make.ask(subjects, today, self._page.window())

    def show_code(self, code: str) -> None:
        """Propose a code."""
        self.make.show_code(code)

    def open_picture(self, shown: PosterToShow, folder: Path) -> None:
        """Show the picture and the text."""
        self.picture.ask(shown, folder, self._page.window())

    def open_post(self, told: Told, today: date) -> None:
        """Ask where it was posted."""
        self.post.ask(told, today, self._page.window())

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table."""
        self.export.ask(tables, self._page.window())

    def close_sheet(self) -> None:
        """Back to the page."""
        for sheet in (self.make, self.picture, self.post, self.export):
            sheet.close_veil()

    def say_error(self, error: ShopError) -> bool:
        """Say it on the sheet that is open; whether there is one."""
        for sheet in (self.make, self.post):
            if sheet.is_open:
                sheet.say_error(error)
                return True
        return False

    def say_disk(self, place: str) -> None:
        """The disk refused a file: say it on the sheet that is open."""
        words = self._page.tr("{place} tidak bisa ditulis: periksa tempat di cakram.").format(place=place)
        if self.picture.is_open:
            self.picture.say_error(words)
        else:
            self.export.say_error(words)
