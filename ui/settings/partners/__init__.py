"""Mitra: what each tier of partners means."""
