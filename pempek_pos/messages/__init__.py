"""What the shop writes to people: drafts that a person looks at, and sends or does not (policy P5).

`draft` says what is written to whom and in which order; `due_sql` and `drafts_store` find who is due;
`drafts_service` keeps what was done. Words stand in `…_sentences` and `…_texts`;
`letter` shapes a draft and `links` opens it.
"""
