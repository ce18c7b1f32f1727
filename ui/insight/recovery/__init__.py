"""Pemulihan: whether complaints are answered in time, whether people come back, and what goes wrong again."""
