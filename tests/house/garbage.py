"""Python's garbage collector, kept to the main thread as the program keeps it: see `desktop_app.collector`.

Left to itself it runs in whichever thread allocates next, a server's or a worker's, and destroys there the widgets
that an earlier test has left.
"""

import gc
from collections.abc import Iterator
from itertools import count

import pytest

YOUNG_EVERY, ALL_EVERY = 5, 50
_tests = count(1)


@pytest.fixture(autouse=True)
def garbage_in_the_main_thread() -> Iterator[None]:
    gc.disable()
    yield
    number = next(_tests)
    if number % ALL_EVERY == 0:
        gc.collect()
        gc.freeze()  # what is left are modules: looking through them again each time takes a third of a second
    elif number % YOUNG_EVERY == 0:
        gc.collect(1)
