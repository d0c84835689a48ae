"""Runs the rules over a workspace: what was found, placed, weighed, acknowledged and sorted."""
