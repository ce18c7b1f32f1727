"""Points of partners."""
