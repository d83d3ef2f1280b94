"""Stillwake: a still becomes a clip."""

__version__ = "0.1.0"
