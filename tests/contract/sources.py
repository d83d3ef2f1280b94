"""The checkout as the contract tests see it: its Python files, parsed, and how an offence is told."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Source:
    """One Python file. `path` is relative to the checkout, with forward slashes; `text` need not exist on disk."""

    path: str
    text: str

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        return tuple(ast.walk(ast.parse(self.text, self.path)))

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))

    def at(self, node: ast.expr | ast.stmt | ast.excepthandler, what: str) -> str:
        """How an offence is told: a place an editor can jump to, and a sentence."""
        return f"{self.path}:{node.lineno}: {what}"


def sources(*folders: str) -> list[Source]:
    """Every Python file below these folders of the checkout."""
    files = sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))
    return [Source(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files]


def called_name(call: ast.Call) -> str:
    """The last name of what is called: `setText` in `self.label.setText(…)`."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""
