"""A translator's .ts file: what it lacks, filled in from JSON, and whether each translation fits its text."""

import json
import re
import xml.etree.ElementTree as xml
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Forms: TypeAlias = tuple[str, ...]
_PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")
_COUNT = re.compile(r"%L?n")
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_WIDE_COMMA = "、"
"""Japanese and Chinese: it has its space in itself, so it may stand for a comma and a space."""


@dataclass(frozen=True)
class Entry:
    """A message as it stands in the file: one form, or one for each plural of the language."""

    context: str
    text: str
    comment: str
    forms: Forms
    plural: bool
    finished: bool
    places: str


def entries(file: Path) -> Iterator[Entry]:
    """Every message of `file`, in its order."""
    for context, message in _elements(xml.parse(file)):
        yield _entry(context, message)


def missing(file: Path, into: Path) -> int:
    """Write what isn't finished to `into`, as a JSON list to be filled in; returns how many there are."""
    found = [
        {
            "context": entry.context,
            "source": entry.text,
            **({"comment": entry.comment} if entry.comment else {}),
            "where": entry.places,
            "translation": list(entry.forms) if entry.plural else "".join(entry.forms),
        }
        for entry in entries(file)
        if not entry.finished
    ]
    into.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return len(found)


def fill(file: Path, given: Path) -> int:
    """Put the translations of `given` into `file`, as finished; empty ones are passed over. Returns how many went in.

    Raises `ValueError` for a message that isn't in the file, or one whose plurals are too few or too many.
    """
    tree = xml.parse(file)
    wanted = {
        (item["context"], item["source"], item.get("comment", "")): _forms(item["translation"])
        for item in json.loads(given.read_text("utf-8"))
    }
    filled = 0
    for context, message in _elements(tree):
        entry = _entry(context, message)
        forms = wanted.pop((entry.context, entry.text, entry.comment), ())
        if not all(forms) or not forms:
            continue
        if len(forms) != len(entry.forms):
            raise ValueError(f"{entry.context}: {entry.text!r} has {len(entry.forms)} forms in this language")
        _put(message, forms, entry.plural)
        filled += 1
    if wanted:
        raise ValueError(f"not in {file.name}: {sorted(wanted)[:5]}")
    _write(tree, file)
    return filled


def check(file: Path) -> list[str]:
    """What is missing in `file` or doesn't fit its text, a line for each: placeholders, tags, spaces at the ends."""
    found = []
    for entry in entries(file):
        trouble = _trouble(entry)
        if trouble:
            found.append(f"{entry.context}: {entry.text!r}: {trouble}")
    return found


def _trouble(entry: Entry) -> str:
    if not entry.finished or not all(entry.forms):
        return "not translated"
    wanted = Counter(_PLACEHOLDER.findall(entry.text))
    for form in entry.forms:
        had = Counter(_PLACEHOLDER.findall(form))
        # "one shot", "zwei Aufnahmen": a form for one number, or for two, may write it out.
        if had != wanted and not (entry.plural and had == wanted - Counter(["%n", "%Ln"])):
            return f"{form!r} has other pieces"
        if set(_TAG.findall(form)) - set(_TAG.findall(entry.text)):
            return f"{form!r} has a tag"
        if (form[:1].isspace(), form[-1:].isspace() or form.endswith(_WIDE_COMMA)) != (
            entry.text[:1].isspace(),
            entry.text[-1:].isspace(),
        ):
            return f"{form!r} begins or ends with another space"
    if entry.plural and not _COUNT.search(entry.forms[-1]):
        return "the last form stands for many numbers: it needs the count"
    return ""


def _elements(tree: "xml.ElementTree[xml.Element[str]]") -> Iterator[tuple[str, xml.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _entry(context: str, message: xml.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    return Entry(
        context=context,
        text=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        forms=tuple(forms),
        plural=plural,
        finished=translation.get("type") is None,
        places=message.findtext("extracomment", ""),
    )


def _forms(given: str | Sequence[str]) -> Forms:
    return (given,) if isinstance(given, str) else tuple(given)


def _put(message: xml.Element, forms: Forms, plural: bool) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    if plural:
        for element, form in zip(translation.iter("numerusform"), forms, strict=True):
            element.text = form
    else:
        translation.text = forms[0]


def _write(tree: "xml.ElementTree[xml.Element[str]]", file: Path) -> None:
    """As lupdate writes it: it goes over the file once more afterwards anyway, and changes nothing."""
    words = xml.tostring(tree.getroot(), "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', "utf-8")
