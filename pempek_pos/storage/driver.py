"""The one door to peewee, loaded here without the network drivers it would load along (half of the start)."""

import sys

_UNWANTED = ("psycopg", "psycopg2", "psycopg2cffi", "pymysql", "MySQLdb", "pysqlite3")

_there = {name: sys.modules[name] for name in _UNWANTED if name in sys.modules}
sys.modules.update(dict.fromkeys(_UNWANTED))  # type: ignore[arg-type]  # None there means: not to be imported

import peewee as peewee  # noqa: E402  after the drivers are hidden; named again for whoever asks here

for _name in _UNWANTED:
    del sys.modules[_name]
sys.modules.update(_there)
