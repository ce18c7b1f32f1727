"""What the shop's own records say about loyalty: for the owner's eyes, always with n, period and interval.

A rule file per concern: `battery`, `promoter`, `satisfaction` read answers; `buying`, `rfm`, `rhythm`,
`cohorts`, `repeat`, `alive`, `spend` read purchase days; `share`, `simplex` are the arithmetic
under them. Statistics are fractions by nature: here alone numbers may be floats.
"""
