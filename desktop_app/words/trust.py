"""Whether a finished clip may be fetched from a host that isn't RunComfy's."""

from PySide6.QtCore import QCoreApplication

from desktop_app.words.sentence import Sentence

translate = QCoreApplication.translate


def trust_words(host: str) -> Sentence:
    """The question for `host`, which must be shown as plain text: it comes from the service."""
    text = translate("Trust", "The clip is on {host}, which isn't RunComfy's.").format(host=host)
    return Sentence(text, translate("Trust", "Fetch it from there?"))


def trust_meaning() -> str:
    """What a yes means."""
    return translate(
        "Trust",
        "Only the finished clip is fetched, without your token. Clips on this address are then fetched without asking.",
    )
