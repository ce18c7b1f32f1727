"""The frame of every command: one transaction, one audit entry in a hash chain per till.

`actor` says who acts, `entry` hashes, `service` opens and closes the frame.
"""
