"""Parts that two screens share: they show what they are told and say what was done, and ask no service.

One file per part: buttons, chips, tiles, basket lines, member strip, fields, sheets, tables, charts.
"""
