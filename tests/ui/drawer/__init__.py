"""Tests of the drawer page through its window."""
