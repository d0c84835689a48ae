"""Dates, and the days between them."""
