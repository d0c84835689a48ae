"""What a document shows: values with their text, made from a projection for the audience; nothing is decided later."""
