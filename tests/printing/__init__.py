"""Paper, read back by other programs."""
