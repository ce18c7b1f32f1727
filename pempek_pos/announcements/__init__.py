"""What the shop tells everybody: announcements with their codes, posts, and who came with them.

`announcement` holds the values and rules, `store` the rows, `service` the commands and queries.
"""
