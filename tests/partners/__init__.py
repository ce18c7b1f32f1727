"""Partners, their accounts, papers and months."""
