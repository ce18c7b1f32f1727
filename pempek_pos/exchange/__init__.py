"""Files in and out: items, members and sales, previewed first and then written all or nothing.

`csv_in`, `csv_out` read and write rows, `items`, `members`, `sales` judge them, `service` gives the commands.
"""
