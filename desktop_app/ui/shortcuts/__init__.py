"""Keys: one table of what the program answers to, and the keys in force."""
