"""What people see: views, presenters and the window around them, outside the shop.

`window` holds the pages, `theme*` the look, `assets` the files, `background` long work.
"""
