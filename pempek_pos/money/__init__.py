"""Money as whole rupiah and points as whole points: written, read from what people type, rounded, shared and spelled.

`amount` writes and reads, `rounding` rounds cash, `sharing` splits so that parts add up, `spelling` says it in words.
"""
