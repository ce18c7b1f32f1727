"""Where the shop is kept: one door to SQLite and PostgreSQL, numbered migrations, tables, backups, checks.

`engines` opens and begins a database, `database` runs what the stores ask, `refusals` names what goes wrong.
"""
