"""The checker's rules: one module per offence, `rules/<family>/<offence>.py`, listed by hand in `table.py`."""
