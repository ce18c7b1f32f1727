"""Tests of the page of complaints through its window."""
