"""Members: cards, consent, the look-up and the commands."""
