"""Toko: the shop's face on every paper. `view` draws, `presenter` speaks to the settings service."""
