"""Whether a day would work."""
