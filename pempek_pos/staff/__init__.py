"""The people of the shop: roles, what each may do, and how they prove who they are.

`rights` is the one table of rights, `secret` checks PINs and passwords, `store` keeps rows, `service` gives the commands.
"""
