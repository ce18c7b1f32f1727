"""Tests of what the owner reads."""
