"""The owner's page of loyalty."""
