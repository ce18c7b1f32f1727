"""From touch to file: what people do from beginning to end, through the real window."""
