"""Files in and out: items, members and sales, previewed first and then written all or nothing.

`csv_in` reads any of the files as a stream, `items`, `members`, `sales` judge rows, `service` gives the commands.
"""
