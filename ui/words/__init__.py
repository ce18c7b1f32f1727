"""The words for what the shop's own values call by code: rights, roles, fields, rules, errors.

`names` for people and things, `fields` for what cannot be taken, `trade` and `storage` for everything else
that goes wrong; `ui.wording` puts them together.
"""
