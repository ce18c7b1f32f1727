"""Who is at the till: choosing a name, proving it by PIN or password, and a second person's approval.

`presenter` and `approval_presenter` speak to the staff service; `view`, `approval`, `proof` and
`person_tile` draw; `gate` keeps who is signed in.
"""
