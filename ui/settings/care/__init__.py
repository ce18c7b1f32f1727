"""Keluhan: when the shop is open, what it promises by category, and up to what each role gives."""
