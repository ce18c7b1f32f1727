"""The shift and its cash drawer: opened with a float, closed with a count.

`shift` holds the values, `drawer` the rules, `store` the rows, `service` the commands.
"""
