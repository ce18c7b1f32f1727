"""Paper: receipts, cards and statements, drawn from values read back from storage.

`slip` is the one door for text into printer bytes, `paper` the one door for text into a page.
"""
