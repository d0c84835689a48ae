"""The minutes of one day."""
