"""Pengaturan: the shop, its menu and prices, the programme, people, the printer, data, and the look.

`page` builds it; each section has a folder with views that draw and presenters that speak to services.
"""
