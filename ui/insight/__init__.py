"""The owner's page of loyalty: five factors with their evidence, customers, coming back, who is missed.

`page` wires it, `presenter` walks a month's study, `view` holds the four parts; `part_words`,
`evidence_words` and `customer_words` say what figures mean; `tables` are what is taken along.
"""
