"""What the shop sells: items in categories, each with dated prices.

`item` and `price_list` hold the values and rules, `store` the rows, `service` the commands.
"""
