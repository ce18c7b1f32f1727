"""The tests: the same tree as the source, plus journeys and contracts."""
