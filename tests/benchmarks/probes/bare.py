"""The least a PySide6 program can do for the same purpose: what ours is held against."""

from PySide6.QtWidgets import QLabel, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget


def bare_window(*more: QWidget) -> QMainWindow:
    """A main window with a place for a picture and an editor for the prompt, under the names ours have; then `more`."""
    zone = QLabel("Drop a picture here")
    zone.setObjectName("imageDropZone")
    editor = QPlainTextEdit()
    editor.setObjectName("promptEditor")
    middle = QWidget()
    column = QVBoxLayout(middle)
    for part in (zone, editor, *more):
        column.addWidget(part)
    window = QMainWindow()
    window.setCentralWidget(middle)
    window.resize(1280, 800)
    return window
