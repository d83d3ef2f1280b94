"""Windows about the library's files."""
