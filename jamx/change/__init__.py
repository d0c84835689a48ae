"""Changes of what a workspace says, as operations on its files; writes none of them."""
