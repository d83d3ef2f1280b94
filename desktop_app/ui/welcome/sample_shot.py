"""The shot that waits to be made at a first start: the picture that comes with the program, and a prompt for it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop_app.runtime.preferences import Composition, Settings
from desktop_app.ui.compose.source import remembered, sample_still

translate = QCoreApplication.translate


def sample_prompt() -> str:
    """What moves in the sample picture. In the language spoken: it is there to be read and altered, and made by
    practice. (`words.pieces` stay English, as terms of film that the model knows by those names.)
    """
    return translate(
        "SampleShot",
        "The boats rock gently at anchor while the city lights shimmer on the water. Thin clouds drift past the moon."
        " The camera glides slowly forward.",
    )


def with_sample(settings: Settings) -> Settings:
    """`settings` with the sample in the form. Nothing is read but the name of the file."""
    composition = Composition(source=remembered(sample_still()), prompt=sample_prompt())
    return replace(settings, composition=composition)
