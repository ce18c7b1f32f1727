"""Tests of the partners page through its window."""
