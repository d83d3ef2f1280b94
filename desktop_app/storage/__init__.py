"""What stays: SQLite, the library folder, settings, secrets. No Qt, no network."""
