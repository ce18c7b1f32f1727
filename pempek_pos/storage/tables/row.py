"""What every table's model is."""

import re

from pempek_pos.storage.driver import peewee


def _table_name(model: type[peewee.Model]) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", model.__name__.removesuffix("Row")).lower()


class Row(peewee.Model):
    """A row bound to no database: its queries are handed to `Database.rows`, `one`, `value` or `run`."""

    class Meta:
        table_function = _table_name
