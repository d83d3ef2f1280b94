"""The first start: three pages that say what Stillwake does, and a shot that waits to be made."""
