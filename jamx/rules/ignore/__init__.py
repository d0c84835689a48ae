"""The acknowledgements themselves."""
