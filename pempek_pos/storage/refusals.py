"""Why a database is not opened, or does not take a row: each fact its own error, passwords masked."""

from pempek_pos.errors import ShopError


class StorageRefused(ShopError):
    """The database at `place` (a path, or a URL without its password) cannot be used; nothing was changed."""

    def __init__(self, place: str, detail: str = "") -> None:
        super().__init__(place, detail)
        self.place = place
        self.detail = detail


class UnknownAddress(StorageRefused):
    """The address is neither `sqlite:///…` nor `postgresql://…`."""


class DatabaseMissing(StorageRefused):
    """There is no database."""


class DatabaseExists(StorageRefused):
    """A new shop was to be begun where something is already."""


class DatabaseEmpty(StorageRefused):
    """The file has no bytes, or the server's database no tables."""


class DatabaseForeign(StorageRefused):
    """It is a database, but of another program."""


class DatabaseCorrupt(StorageRefused):
    """The file is damaged, cut short, or no database at all."""


class DatabaseInUse(StorageRefused):
    """Another program, or a second window, has it open."""


class DatabaseBusy(DatabaseInUse):
    """Another till holds what the command needs, longer than one waits; it was taken back whole."""


class DatabaseReadOnly(StorageRefused):
    """The file or its folder may not be written."""


class DiskFull(StorageRefused):
    """There is no room left; the command was taken back whole."""


class DiskFailing(StorageRefused):
    """The disk did not read or write what it was asked to; the command was taken back whole."""


class ServerUnreachable(StorageRefused):
    """The server does not answer, refuses the sign-in, or the line broke."""


class DriverMissing(StorageRefused):
    """The optional driver that this address needs is not installed."""


class EngineTooOld(StorageRefused):
    """The engine's `version` is below `needed`."""

    def __init__(self, place: str, version: str, needed: str) -> None:
        super().__init__(place)
        self.version = version
        self.needed = needed


class DatabaseNewer(StorageRefused):
    """It was written by a newer program: schema `version`, while this program knows up to `known`."""

    def __init__(self, place: str, version: int, known: int) -> None:
        super().__init__(place)
        self.version = version
        self.known = known


class DatabaseAltered(StorageRefused):
    """It was built by a migration `step` whose text differs from this program's."""

    def __init__(self, place: str, step: str) -> None:
        super().__init__(place)
        self.step = step


class BackupFailed(StorageRefused):
    """A backup could not be made, or the finished copy is not whole; older backups are as they were."""


class SecondPlaceRefused(StorageRefused):
    """The second place of backups cannot be used; the backups in the first are as they were."""


class SecondPlaceGone(SecondPlaceRefused):
    """It is not there: the stick is pulled out, the folder moved, or another one stands in its place."""


class SecondPlaceFull(SecondPlaceRefused):
    """The backup does not fit."""


class SecondPlaceReadOnly(SecondPlaceRefused):
    """It may not be written."""


class SecondPlaceIsFirst(SecondPlaceRefused):
    """It lies where backups go anyway: one fault would take both."""


class TransactionBroken(Exception):
    """A failure inside a transaction was swallowed, so nothing of it was stored: a bug."""


class ConstraintBroken(Exception):
    """The schema refused a row; `detail` is the engine's own text."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class UniqueBroken(ConstraintBroken):
    """`table` has a row with the same `columns` already."""

    def __init__(self, detail: str, table: str, columns: tuple[str, ...]) -> None:
        super().__init__(detail)
        self.table = table
        self.columns = columns


class CheckBroken(ConstraintBroken):
    """A value is outside what its column allows, missing, or of the wrong type."""


class ReferenceBroken(ConstraintBroken):
    """A row points at one that does not exist, or is pointed at."""


class FinalRow(ConstraintBroken):
    """A ledger's or the audit log's row was to be changed or deleted."""
