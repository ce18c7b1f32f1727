"""Members: found as one types, their points and purchases, registered, put right, and their papers.

`presenter`, `form_presenter` and `papers_presenter` hold what is shown, `view` and its parts show it. What
is changed by hand: `points_presenter` and `identity_presenter`, on the sheets of `care_sheets`.
"""
