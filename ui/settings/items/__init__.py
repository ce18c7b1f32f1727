"""Barang & harga: the menu with its dated prices.

`view` lists, the sheets ask, `presenter` speaks to the catalog.
"""
