"""Partners: who owes what, the partner in front, and what can be done about their account.

`presenter` holds the list and the partner in front, `view` and its parts show them. The parts of a profile
are tabs of their own (`tabs`); each reads what it shows when it comes to the front.
"""
