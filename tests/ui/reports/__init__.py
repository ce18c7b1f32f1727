"""Tests of the reports page through its window."""
