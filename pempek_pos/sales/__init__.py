"""The counter sale: a basket is priced, paid, recorded and can come back as a refund.

`basket`, `pricing`, `tender`, `refund` are pure; `receipt` is what is read back; `parking` holds unsold
baskets;
`store` keeps the rows, `service` gives the commands.
"""
