"""What the program says: every message in its sources and in the models' own JSON, for translating.

Read by Python's own `ast`, because `lupdate` reads Python line by line: it misses a count that isn't a bare name, what
stands inside an f-string, and which class a method belongs to.
"""

import ast
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MODEL_CONTEXT = "Model"
"""Titles, descriptions and units of the models; `desktop_app.words.models` asks for them."""


_COUNT = re.compile(r"%L?n")


class Untranslatable(Exception):
    """A call that no translator could ever see; its text says where and why."""


@dataclass(frozen=True, order=True)
class Message:
    """One text in its context. `places`: the files it is said in, for the translator."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False
    places: tuple[str, ...] = ()


def all_messages(root: Path) -> list[Message]:
    """Every message of the checkout at `root`, sorted, each once. Raises `Untranslatable`."""
    found: list[Message] = []
    for file in sorted((root / "desktop_app").rglob("*.py")):
        place = file.relative_to(root / "desktop_app").as_posix()
        found += source_messages(file.read_text("utf-8"), place)
    for file in sorted((root / "resources" / "models").glob("*.json")):
        found += model_messages(json.loads(file.read_text("utf-8")), f"models/{file.name}")
    return _once(found)


def source_messages(code: str, place: str) -> Iterator[Message]:
    """The messages of one Python file: `self.tr("…")`, and `translate("Context", "…")` under whatever it is part of."""
    yield from _messages(ast.parse(code), "", place)


def model_messages(entry: Any, place: str) -> Iterator[Message]:
    """What a model's catalogue entry says of its parameters and of its rules between them."""
    schema = entry["input_schema"]
    for body in (*schema["properties"].values(), *schema.get("allOf", ())):
        for key in ("title", "description", "unit"):
            if body.get(key):
                yield Message(MODEL_CONTEXT, body[key], places=(place,))


def _messages(node: ast.AST, owner: str, place: str) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        match node.func:
            case ast.Name(id="translate") | ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
                yield _message(node, node.args, None, place)
            case ast.Attribute(attr="tr", value=value):
                if not (isinstance(value, ast.Name) and value.id == "self" and owner):
                    raise _untranslatable(node, place, "only `self.tr` knows its context")
                yield _message(node, node.args, owner, place)
    for child in ast.iter_child_nodes(node):
        yield from _messages(child, owner, place)


def _message(call: ast.Call, arguments: Sequence[ast.expr], owner: str | None, place: str) -> Message:
    if owner is None and _is_model_context(arguments):
        return Message(MODEL_CONTEXT, "")
    words = [_literal(argument) for argument in arguments[: 3 if owner is None else 2]]
    context, text, comment = ([*words, ""] if owner is None else [owner, *words, ""])[:3]
    if call.keywords or not (context and text) or comment is None:
        raise _untranslatable(call, place, "context, text and comment have to be literals, in this order")
    plural = bool(_COUNT.search(text))
    if plural and owner is not None:
        # Asked as a subclass, Qt puts the number in before it comes to the class whose message it is.
        raise _untranslatable(call, place, "counts go by `translate`: `self.tr` loses their plurals in subclasses")
    if plural != (len(arguments) == 4):
        raise _untranslatable(call, place, "a count needs both: %n in the text, and the number as the last argument")
    return Message(context, text, comment, plural, (place,))


def _is_model_context(arguments: Sequence[ast.expr]) -> bool:
    match arguments[0]:
        case ast.Name(id="MODEL_CONTEXT"):
            return True
    return False


def _literal(argument: ast.expr) -> str | None:
    match argument:
        case ast.Constant(value=str(text)):
            return text
        case ast.Constant(value=None):
            return ""
    return None


def _untranslatable(call: ast.Call, place: str, why: str) -> Untranslatable:
    return Untranslatable(f"{place}:{call.lineno}: {why}: {ast.unparse(call)}")


def _once(found: Sequence[Message]) -> list[Message]:
    places: dict[Message, set[str]] = {}
    for message in found:
        if message.text:
            bare = Message(message.context, message.text, message.comment, message.plural)
            places.setdefault(bare, set()).update(message.places)
    return sorted(
        Message(bare.context, bare.text, bare.comment, bare.plural, tuple(sorted(files)))
        for bare, files in places.items()
    )
