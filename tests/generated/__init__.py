"""Workspaces that are drawn by lot and hold nothing wrong, and the ways in which each can be broken."""
