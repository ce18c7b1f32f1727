"""Forms that the first start and the settings share: the shop's face, a printer, a file's path.

They show and read values, and tell one sentence per field; they ask no service.
"""
