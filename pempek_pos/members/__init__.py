"""Who the shop's customers are: enrolled with consent, found in a blink, their phone number told to few.

`member`, `phone`, `card` and `consent` hold values and rules, `store` the rows and search keys, `service` the commands.
"""
