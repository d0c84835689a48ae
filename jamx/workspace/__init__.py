"""A workspace on disk: its root, its files, what they say once read and validated, and the addresses of them."""
