"""A demonstration shop with a believable quarter of trade behind it, made through the real services.

`people`, `habits`, `errands`, `money` say who comes, when, for what and how they pay; `counter` serves them,
`fill` runs the quarter, `story` has the members worth looking at, `opening` keeps the file fresh and apart.
"""
