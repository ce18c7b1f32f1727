"""Mitra: what each tier of partners means, and the partners' own points."""
