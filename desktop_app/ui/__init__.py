"""Widgets: they show and ask. They never fetch, decide or store."""
