"""A programme of the partners' own: points for what they buy, spent on what they owe; off until the owner
switches it on.

`terms.py` says the terms; `service.py` moves the points, by the members' ledger code over the partners' book.
"""
