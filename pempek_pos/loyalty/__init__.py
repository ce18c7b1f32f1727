"""Points: won by `accrual`, spent by `redemption` from `lots`, taken back by `reversal`, never edited.

`programme` and `rewards` hold the terms, `tiers` the standing, `why` the reasons, `ledger` and `statement`
what is read, `expiry` what the passing of time does, `care` what people change by hand; `rehearsal` tries new
terms on sales that were.
"""
