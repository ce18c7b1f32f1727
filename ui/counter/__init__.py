"""Kasir: ring up, pay, hand over the receipt, take back; with the member beside the basket.

`page` builds it all, `desk` holds the one state, a `…_presenter` turns deeds into service calls, a `…_view` draws.
"""
