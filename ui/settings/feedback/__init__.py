"""Pelayanan: the one question that sales may ask, and what shifts look at as they begin."""
