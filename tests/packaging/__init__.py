"""What is shipped, installed as people install it."""
