"""Views to bytes: one function per format, in one table. The only layer that knows jinja2."""
