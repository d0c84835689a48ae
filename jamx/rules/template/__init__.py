"""The workspace's own templates."""
