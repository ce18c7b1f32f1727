"""The language of the screens: Indonesian as written, English by translation."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ui.assets import resource

INDONESIAN: Final = "id"
ENGLISH: Final = "en"


class Languages:
    """Puts one language on the application; widgets made afterwards speak it."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._worn: QTranslator | None = None
        self._words = b""
        self.language = ""

    def speak(self, language: str) -> None:
        """Switch to "id" or "en"; raises FileNotFoundError where the translation is missing."""
        if language == self.language:
            return
        # Read, not mapped: an update that writes the file anew must not pull it from under a running till.
        words = resource("translations", f"{language}.qm").read_bytes()
        translator = QTranslator(self._application)
        if not translator.load(words):
            raise ValueError(f"{language}.qm is no translation")
        self.fall_silent()
        self._application.installTranslator(translator)
        self._worn, self._words = translator, words
        self.language = language
        QLocale.setDefault(QLocale("id_ID" if language == INDONESIAN else "en_ID"))

    def fall_silent(self) -> None:
        """Take the language off again, as when the program ends."""
        if self._worn is not None:
            self._application.removeTranslator(self._worn)
            self._worn = None
            self.language = ""
