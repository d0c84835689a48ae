"""Findings to text and JSON: one module per format, and the words put to them."""
