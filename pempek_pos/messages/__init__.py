"""What the shop writes to people: drafts that a person looks at, and sends or does not (policy P5)."""
