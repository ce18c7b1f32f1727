"""What the owner reads: the day, the month, and the members' statements of a month.

`presenter` and `batch_presenter` hold what is shown, `view` and its parts show it, `tables` are for export.
"""
