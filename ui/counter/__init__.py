"""Kasir: ring up, pay, hand over the receipt, take back; with the member beside the basket.

`counter` builds it, `desk` holds the one state, `…_presenter` turns deeds into service calls, `…_view` draws.
"""
