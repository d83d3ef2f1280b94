"""Help: what the program says of itself."""
