"""The words for what the shop's own values call by code: rights, roles, fields, rules, errors, devices.

`names` for people and things, `fields` for what cannot be taken, `trade`, `storage` and `files` for all
else that goes wrong; `errors` puts a sentence together.
"""
