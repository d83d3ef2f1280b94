"""What a model's own schema says of its parameters, in the language chosen.

The schema is English and comes from the service; the models that ship with the program are translated like its own
words (`packaging/visible_words.py` reads them). What nobody has translated stays as it is.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.model_spec import Parameter

translate = QCoreApplication.translate

MODEL_CONTEXT: Final = "Model"


def parameter_title(parameter: Parameter) -> str:
    return translate(MODEL_CONTEXT, parameter.title)


def parameter_hint(parameter: Parameter) -> str:
    """What it does; "" where the schema says nothing."""
    return translate(MODEL_CONTEXT, parameter.description) if parameter.description else ""


def unit_words(parameter: Parameter) -> str:
    """ "s", "fps", ""."""
    return translate(MODEL_CONTEXT, parameter.unit) if parameter.unit else ""


def rule_words(description: str) -> str:
    """A rule between parameters."""
    return translate(MODEL_CONTEXT, description) if description else ""
