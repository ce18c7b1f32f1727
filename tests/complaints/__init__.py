"""Complaints: their clocks, what is given, who comes back."""
