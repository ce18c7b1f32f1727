"""What the owner reads: the day, the month, and the month-end statements of all members.

`day` and `month` hold values, `store` the queries, `service` what screens and headless commands ask.
"""
