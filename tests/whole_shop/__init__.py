"""A whole shop held against a model that knows nothing of it."""
