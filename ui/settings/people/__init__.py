"""Orang: who works here, their roles and PINs.

`view` lists, the sheets ask, `presenter` speaks to the staff service.
"""
