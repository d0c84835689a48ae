"""What stands in titles and texts."""
