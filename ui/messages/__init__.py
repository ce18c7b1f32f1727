"""The page of messages: the day's drafts to work through, and what the shop announces to everybody.

`page` puts it together; `day_*` is the list of drafts, `told_*` the announcements, `poster*` their pictures.
"""
