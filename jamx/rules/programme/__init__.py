"""A programme as a whole."""
