"""What the shop's records say about loyalty."""
