"""Customer care: the phrase coach."""
