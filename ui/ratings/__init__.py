"""Ulasan: what people wrote in public, what was answered, and what their stars come to.

`presenter` holds what is shown, `view` and its parts show it, `page` puts them together.
"""
