"""The exit codes of the contract."""

FINE, FOUND, WRONG_USE, BUG, INTERRUPTED = 0, 1, 2, 3, 130
"""Fine; findings, or a document on disk that differs; wrong use, unknown address, failed write; a bug; interrupted."""
