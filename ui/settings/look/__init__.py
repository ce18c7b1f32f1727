"""Tampilan: theme, language, text size and the name of this till, kept on this machine only."""
