"""The people of the shop: roles, what each may do, and how they prove who they are.

`person` holds the values, `rights` the one table of rights, `secret` refuses weak PINs and keeps the others,
`lockout` slows guessers down, `store` keeps rows, `service` gives the commands.
"""
