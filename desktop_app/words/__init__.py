"""Codes become sentences, here and nowhere else. For ui and cli."""
