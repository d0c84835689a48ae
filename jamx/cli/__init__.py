"""The command line: options in, one call, text out, an exit code. The only layer that prints."""
