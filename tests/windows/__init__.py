"""Everything that can be opened, by the rooms of the window it opens from: `tests.every_window` has the whole table."""
