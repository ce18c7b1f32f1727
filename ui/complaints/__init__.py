"""The page of complaints: a board by state, one complaint with its clocks and its story, a new one.

`page` puts it together, `board` shows all at once, `detail` one, `log_sheet` takes one in; presenters turn
what people do into one call each.
"""
