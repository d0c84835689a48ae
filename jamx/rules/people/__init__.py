"""Who comes, who is missing, who is said twice."""
