"""How much room the library takes, for the windows."""

from desktop_app.storage.library_space import Part, Space, Taken

__all__ = ["Part", "Space", "Taken"]
