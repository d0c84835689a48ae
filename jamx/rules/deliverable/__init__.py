"""Plans and reports: what they contain, who gets them, by when."""
