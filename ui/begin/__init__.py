"""The first start: four calm steps from nothing to an open shop; and why a shop cannot be opened.

`presenter` keeps the answers and begins the shop, `view` and the `…_step` files draw, `refusal` says no.
"""
