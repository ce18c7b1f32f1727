"""The scenarios of the trade, row by row: a test's name ends in its row."""
