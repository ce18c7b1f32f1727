"""Tests of the points programme."""
