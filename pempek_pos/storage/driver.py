"""The one door to peewee, loaded here without the network drivers it would load along (half of the start)."""

import sys

_UNWANTED = ("psycopg", "psycopg2", "psycopg2cffi", "pymysql", "MySQLdb", "pysqlite3")

_held = {name: sys.modules.get(name) for name in _UNWANTED}
sys.modules.update(dict.fromkeys(_UNWANTED))  # type: ignore[arg-type]  # None there means: not to be imported

import peewee as peewee  # noqa: E402  after the drivers are hidden; named again for whoever asks here

for _name, _module in _held.items():
    if _module is None:
        del sys.modules[_name]
    else:
        sys.modules[_name] = _module
