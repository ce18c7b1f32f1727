"""What the owner reads: day, month, a shift's page, month-end statements, and whether the books hold.

`turnover`, `day`, `month`, `liability`, `shift_page` hold values; `batch` draws up statements, `self_check`
tries the ledgers; `store` keeps the queries, `service` is what screens and headless commands ask.
"""
