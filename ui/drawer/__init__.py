"""The till drawer: a shift from its float to its count, cash by hand, and the page of a day.

`presenter` and `day_presenter` hold what is shown, `view` and its parts show it, `page` puts them together.
"""
