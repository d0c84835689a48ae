"""What makes the pages of this folder; `docs/generate.py` writes them."""
