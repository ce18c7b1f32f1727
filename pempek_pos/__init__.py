"""The shop: a package per part of the business, named by the trade.

`shop.py` builds every service once; nothing in here knows a window.
"""
