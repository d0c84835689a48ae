"""Files to plain values with positions: reads YAML text, and knows nothing of what it means."""
