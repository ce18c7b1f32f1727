"""Drafts to people."""
