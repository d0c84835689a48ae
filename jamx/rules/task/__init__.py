"""What is to be done: by whom, until when, and how much of it."""
