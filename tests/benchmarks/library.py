"""The library at ten thousand and a hundred thousand shots, in the program's own window: that it stays as quick.

Each measure is taken of both in turns, so that its growth is one machine's in one hour. Another number of shots than a
hundred thousand is measured by the same bars.
"""

import json
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeAlias

from desktop_app.practice.script import QUICK
from tests.benchmarks.homes import Homes
from tests.benchmarks.processes import probe, run, screen
from tests.benchmarks.rows import Row
from tests.benchmarks.talking import practice_service

FEW, MANY = 10_000, 100_000

_STARTS = 7
_ROUNDS = 3
_SHOTS = 4
_PATIENCE = 300.0

Told: TypeAlias = Mapping[str, float]


@dataclass(frozen=True)
class _Bench:
    """`many` is how many shots are held against `FEW`."""

    homes: Homes
    environment: Mapping[str, str]
    many: int

    def told(self, name: str, *arguments: str, **more: str) -> Told:
        found: Told = json.loads(run(probe(name, *arguments), {**self.environment, **more}, _PATIENCE))
        return found

    def both(self, once: Callable[[int], Told], rounds: int = _ROUNDS) -> tuple[Told, Told]:
        """What `once` tells of few and of many, in turns: the medians."""
        told = [(once(FEW), once(self.many)) for _ in range(rounds)]
        few, many = zip(*told, strict=True)
        return _medians(few), _medians(many)


def measure(libraries: Path | None = None, many: int = MANY, parts: Collection[str] = ()) -> Sequence[Row]:
    """The rows of these `PARTS`; without any, all. `libraries`: where made-up libraries are kept from one run to the
    next; without it they are made in this run (100,000 shots in about two minutes).
    """
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environment = stack.enter_context(screen(home))
        bench = _Bench(Homes(libraries or home / "libraries"), environment, many)
        return [row for name, part in PARTS.items() if name in (parts or PARTS) for row in part(bench)]


def _start(bench: _Bench) -> Iterator[Row]:
    bare = probe("first_paint", "bare")

    def seconds(command: list[str], **more: str) -> Told:
        started = time.monotonic_ns()
        told: Mapping[str, int] = json.loads(run(command, {**bench.environment, **more}))
        return {name: (moment - started) / 1e9 for name, moment in told.items()}

    def ours(count: int) -> Told:
        home = bench.homes.of(count)
        # As a desktop starts it: without a word.
        folders = {"STILLWAKE_DATA_DIR": str(home.data), "STILLWAKE_LIBRARY_DIR": str(home.library)}
        return seconds(probe("posters"), **folders)

    # The first of each, not counted, leaves behind what the next ones see first, as every run does.
    rounds = [(ours(FEW), ours(bench.many), seconds(bare)) for _ in range(_STARTS + 1)][1:]
    few, many, peer = (_medians(side) for side in zip(*rounds, strict=True))
    what, against = "start to a window with every poster painted", "bare PySide6 window"
    yield Row("library-start", f"{bench.many:,} shots: {what}", "s", many["seen"], 1.8, peer["painted"], against)
    yield _growth(bench, "library-start", few["seen"], many["seen"], "s", 1.1)
    live = f"{bench.many:,} shots: start to the library itself painted and answering"
    yield Row("library-live", live, "s", many["live"], None, peer["painted"], against)


def _search(bench: _Bench) -> Iterator[Row]:
    few, many = bench.both(lambda count: bench.told("library_search", *bench.homes.of(count).options))
    what = f"{bench.many:,} shots: a key in the search field to the first results painted"
    yield Row("library-search-p50", what + ", median", "ms", many["first_p50_ms"], 50)
    yield Row("library-search-p99", what + ", 99th percentile", "ms", many["first_p99_ms"], 50)
    yield _growth(bench, "library-search-p99", few["first_p99_ms"], many["first_p99_ms"], "ms", 2)


def _look_round(bench: _Bench) -> Iterator[Row]:
    few, many = bench.both(lambda count: bench.told("library_scroll", "full", *bench.homes.of(count).options))
    empty = bench.told("library_scroll", "empty", *bench.homes.of(0).options)["resident_mb"]
    for name, what in (("page", "scrolled by a page anywhere"), ("drag", "the scroll bar dragged end to end")):
        value = many[f"{name}_p99_ms"]
        frame = f"{bench.many:,} shots: {what}, frame of the GUI thread, 99th percentile"
        yield Row(f"library-{name}-p99", frame, "ms", value, 16)
        yield _growth(bench, f"library-{name}-p99", few[f"{name}_p99_ms"], value, "ms", 1.2)
    over = many["resident_mb"] - empty
    what = f"{bench.many:,} shots: memory after going through it, over an empty library"
    yield Row("library-memory", what, "MB", over, 120)
    yield _growth(bench, "library-memory", few["resident_mb"] - empty, over, "MB", 3)


def _states(bench: _Bench) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder, practice_service(Path(folder), bench.environment) as service:
        service.direct(QUICK)

        def once(count: int) -> Told:
            with bench.homes.copy(count) as home:
                base, token = f"--api-base={service.base}", service.token
                options = (str(_SHOTS), *home.options, base)
                return bench.told("library_states", *options, RUNCOMFY_API_TOKEN=token)

        few, many = bench.both(once)
    value = many["dearest_ms"]
    what = f"{bench.many:,} shots: a job changes its state, time of the GUI thread, the dearest state"
    yield Row("library-state", what, "ms", value, 2)
    yield _growth(bench, "library-state", few["dearest_ms"], value, "ms", 1.2)


def _tag(bench: _Bench) -> Iterator[Row]:
    def once(count: int) -> Told:
        with bench.homes.copy(count) as home:
            return bench.told("library_tag", *home.options)

    _, many = bench.both(once, rounds=1)
    what = f"{bench.many:,} shots: select all and tag"
    yield Row("library-tag-gap", f"{what}, the window's longest gap", "ms", many["gap_max_ms"], 50)
    yield Row("library-tag-cancel", f"{what}, cancelled half-way, all as before", "ms", many["cancelled_ms"], 1000)


def _store(bench: _Bench) -> Iterator[Row]:
    def once(count: int) -> Told:
        with bench.homes.copy(count) as home:
            return bench.told("store_tag", str(home.data), str(home.library))

    few, many = bench.both(once)
    what = f"{bench.many:,} shots: all tagged"
    bar = 1000 * max(1.0, bench.many / MANY)
    yield Row("library-tag-store", f"{what}, by the store", "ms", many["tagged_ms"], bar)
    linear = 1.2 * bench.many / FEW
    yield _growth(bench, "library-tag-store", few["tagged_ms"], many["tagged_ms"], "ms", linear)
    yield Row("library-tag-submission", f"{what}, a submission meanwhile waits at most", "ms", many["waited_ms"], 100)


PARTS: Mapping[str, Callable[[_Bench], Iterator[Row]]] = {
    "library-start": _start,
    "library-search": _search,
    "library-scroll": _look_round,
    "library-state": _states,
    "library-tag": _tag,
    "library-store": _store,
}
"""What can be measured by itself."""


def _growth(bench: _Bench, name: str, few: float, many: float, unit: str, bar: float) -> Row:
    return Row(f"{name}-growth", "… and its growth", unit, many, bar, few, f"{FEW:,} shots")


def _medians(told: Sequence[Told]) -> Told:
    return {name: median(each[name] for each in told) for name in told[0] if isinstance(told[0][name], int | float)}
