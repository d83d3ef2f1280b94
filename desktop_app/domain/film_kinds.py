"""What files with films are called that can be taken into the library."""

from typing import Final

FILM_SUFFIXES: Final = (".mp4", ".mov", ".m4v", ".webm", ".mkv", ".avi")
