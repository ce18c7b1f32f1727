"""Text that wants to be more than text, at every place where it could become so (reliability G)."""
