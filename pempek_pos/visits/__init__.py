"""What every visit has in common, to a partner or to a member: how it is planned and ends, and its effect."""
