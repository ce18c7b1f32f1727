"""Who the shop's customers are: enrolled with consent, found in a blink, their phone number told to few.

`member`, `card`, `consent` and `lookup` hold values and rules, `store` keeps the rows, `service` commands;
`parting` is how a member's part ends.
"""
