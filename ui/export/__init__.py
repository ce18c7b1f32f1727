"""What more than one screen takes along as files: tables with their sheet, and long batches.

`table` says what a table is, `export_sheet` asks which one and how, `batch` how long work is walked and ends.
"""
