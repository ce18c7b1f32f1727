"""Partners who buy to sell again: who they are, what is agreed with them, and what they owe.

`partner.py` says who, `tier_rules.py` what their tier means, `account.py` and `ageing.py` how an account
is reckoned, `credit.py` whether one more invoice fits, `statement.py` a month; `service.py` keeps partners,
`accounts.py`, `account_service.py` and `account_moves.py` their ledgers.
"""
