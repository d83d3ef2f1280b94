"""A warning in the program's log is a result: undeclared, it fails the test; declared and missing, likewise."""

import logging
import re
from collections.abc import Iterator
from typing import Protocol

import pytest


class ExpectLog(Protocol):
    """`expected_log(pattern, level)`: a record of that level with a message matching `pattern` (re.search) is due."""

    def __call__(self, pattern: str, level: int = logging.WARNING) -> None: ...


class LogWatch(logging.Handler):
    """Collects the program's records from WARNING up and weighs them against what was declared. Any thread may log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._expected: list[tuple[int, re.Pattern[str]]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def expect(self, pattern: str, level: int = logging.WARNING) -> None:
        self._expected.append((level, re.compile(pattern)))

    def complaints(self) -> list[str]:
        """What was logged undeclared, and what was declared and never logged. A declaration covers repeats."""

        def fits(record: logging.LogRecord, level: int, pattern: re.Pattern[str]) -> bool:
            return record.levelno == level and pattern.search(record.getMessage()) is not None

        unexpected = [r for r in self._records if not any(fits(r, *due) for due in self._expected)]
        missing = [due for due in self._expected if not any(fits(r, *due) for r in self._records)]
        return [
            *(f"unexpected {r.levelname} from {r.name} ({r.pathname}:{r.lineno}): {_told(r)}" for r in unexpected),
            *(f"no {logging.getLevelName(level)} matched {pattern.pattern!r}" for level, pattern in missing),
        ]


def _told(record: logging.LogRecord) -> str:
    trace = logging.Formatter().formatException(record.exc_info) if record.exc_info else ""
    return f"{record.getMessage()}\n{trace}".strip()


@pytest.fixture(autouse=True)
def _log_watch() -> Iterator[LogWatch]:
    watch = LogWatch()
    program = logging.getLogger("desktop_app")
    program.addHandler(watch)
    yield watch
    program.removeHandler(watch)
    if complaints := watch.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expected_log(_log_watch: LogWatch) -> ExpectLog:
    """Declares a warning or error that this test is about to cause."""
    return _log_watch.expect
