"""The frame around every page: the rail on the left and the bar on top.

`rail` leads from page to page, `top_bar` says whose shop, whose shift and what is in order.
"""
