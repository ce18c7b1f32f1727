"""Complaints: what went wrong for whom, by when it is answered, what is given, and who comes back (K1-K6).

`complaint` holds the values, `shop_hours` and `deadlines` the clocks, `compensation` what may be given,
`recovery` what it brought; `service` has the commands.
"""
