"""Tests of the members page through its window."""
