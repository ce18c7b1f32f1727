"""Ratios measured in one run, each job against the bare work beneath it; no test depends on them."""
