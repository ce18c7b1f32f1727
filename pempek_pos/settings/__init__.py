"""What the owner decides about the shop: its face, its papers, its rounding; every change is dated and kept.

`profile` holds the values, `store` the rows, `service` the commands.
"""
