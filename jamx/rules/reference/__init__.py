"""What names and ids lead to."""
