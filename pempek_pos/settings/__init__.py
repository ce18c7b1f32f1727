"""What the owner decides about the shop: its face, its papers, its rounding; every change is dated and kept.

`profile` holds values and checks, `dated` picks what is in force, `written` is their kept form, `store` keeps
the rows, `service` gives the commands.
"""
