"""Tests of announcements: their codes, where they were posted, and what came of them."""
