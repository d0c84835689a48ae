"""jamx: plain-text planning for learning programmes."""

__version__ = "0.1.0"
