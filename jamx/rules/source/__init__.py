"""How a file reads."""
