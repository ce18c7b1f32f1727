"""Money as whole rupiah and points as whole points: written, read as typed, rounded, shared, spelled.

`amount` writes and reads, `rounding` rounds cash, `sharing` splits so that parts add up, `spelling` says it
in words.
"""
