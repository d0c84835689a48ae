"""Totals somebody announced, against what is listed."""
