"""Goods left with partners: what is out there, what was sold from it, what came back."""
