"""The page of loyalty, from the outside."""
