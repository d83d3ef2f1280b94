"""What no file of this program does, whatever the reason."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.contract.sources import Source, called_name, sources

# Somebody's own folders; the file system's public ones (/proc, /usr/share) are the same everywhere.
_PERSONAL_PATH = re.compile(r"(?<![\w.:/])(/home/|/root/|/Users/|/tmp/)\w|\b[A-Z]:\\{1,2}Users\\")
_BROAD = {"Exception", "BaseException"}


def offences(source: Source) -> Iterator[str]:
    """Every forbidden thing in one file, told with its place."""
    for node in source.nodes:
        match node:
            case ast.Call():
                if what := _call_offence(node):
                    yield source.at(node, what)
            case ast.ExceptHandler():
                if what := _handler_offence(node):
                    yield source.at(node, what)
            case ast.ImportFrom(module="time", names=names) if any(name.name == "sleep" for name in names):
                yield source.at(node, "sleep: wait for the event itself")
            case ast.ClassDef(bases=bases, body=body) if any(_last_name(base) == "QThread" for base in bases):
                if any(isinstance(part, ast.FunctionDef) and part.name == "run" for part in body):
                    yield source.at(node, "QThread with work in run: move a worker object into a plain QThread")
            case ast.Constant(value=str(text)) if _PERSONAL_PATH.search(text):
                yield source.at(node, f"a path of one machine: {text!r}")


def _call_offence(call: ast.Call) -> str | None:
    match called_name(call), call:
        case "processEvents", _:
            return "processEvents: let the event loop run"
        case "terminate", ast.Call(func=ast.Attribute(value=receiver)) if "process" not in _last_name(receiver).lower():
            return "terminate: ask the thread to end, and wait"
        case "sleep", ast.Call(func=ast.Attribute(value=ast.Name(id="time"))):
            return "sleep: wait for the event itself"
        case "connect", ast.Call(args=[ast.Lambda(), *_]):
            return "a lambda connected: it runs in the thread that emits; use a @Slot method"
        case "connect", ast.Call(args=[ast.Call() as target, *_]) if called_name(target) == "partial":
            return "a partial connected: it runs in the thread that emits; use a @Slot method"
    return None


def _handler_offence(handler: ast.ExceptHandler) -> str | None:
    if handler.type is None:
        return "bare except: name what is expected"
    silent = all(isinstance(step, ast.Pass | ast.Continue) for step in handler.body)
    if silent and any(_last_name(kind) in _BROAD for kind in ast.walk(handler.type) if isinstance(kind, ast.expr)):
        return "every exception swallowed: catch what is expected, let the rest through"
    return None


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


@pytest.mark.parametrize("source", sources("desktop_app", "packaging", "tests"), ids=lambda source: source.path)
def test_nothing_forbidden(source: Source) -> None:
    if source.path != "tests/contract/test_forbidden_calls.py":
        assert list(offences(source)) == []


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("app.processEvents()", "processEvents"),
        ("self._thread.terminate()", "terminate"),
        ("import time\ntime.sleep(1)", "sleep"),
        ("from time import sleep", "sleep"),
        ("worker.done.connect(lambda: None)", "lambda"),
        ("worker.done.connect(partial(f, 1))", "partial"),
        ("try:\n    f()\nexcept:\n    raise", "bare except"),
        ("try:\n    f()\nexcept Exception:\n    pass", "swallowed"),
        ("for x in y:\n    try:\n        f()\n    except (ValueError, BaseException):\n        continue", "swallowed"),
        ("class Worker(QtCore.QThread):\n    def run(self): ...", "QThread"),
        ("open('/home/ann/still.png')", "path of one machine"),
        (r"open('C:\\Users\\ann')", "path of one machine"),
    ],
)
def test_an_offence_is_caught(code: str, word: str) -> None:
    assert any(word in offence for offence in offences(Source("example.py", code)))


@pytest.mark.parametrize(
    "code",
    [
        "process.terminate()",
        "event.wait(1)",
        "worker.done.connect(self._done)",
        "try:\n    f()\nexcept OSError:\n    pass",
        "open('/proc/self/status')",
        "x = 'https://example.org/home/index'",
    ],
)
def test_honest_code_passes(code: str) -> None:
    assert list(offences(Source("example.py", code))) == []
