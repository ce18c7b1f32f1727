"""Janji keluhan: when the shop is open, by when complaints are answered, what each role may give."""
