"""Commands without a window: begin, import, statements, check, backup, through the same services.

`commandline` reads what was typed, `jobs` and `papers` do it as the shop's owner at till K1, `screen` tells
how it goes in `words`, `sentences` says why something is refused, in `terms` people know.
"""
