"""Whose work Stillwake is made of, and under which licence: the file of a package, or what is installed here.

Read when somebody wants to see it. Pool threads.
"""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from desktop_app.paths import resources

FILE_NAME = "NOTICES.txt"
"""Made with each package, and part of its resources."""

OWN = "Stillwake is made of its own code, under the MIT License, and of the work of many others.\n"

_NAME = re.compile(r"[A-Za-z0-9._-]+")


def licences() -> str:
    """The notices that came with the package; from source, a line for each library that is installed."""
    try:
        return (resources() / FILE_NAME).read_text("utf-8")
    except FileNotFoundError:
        used = sorted(needed("stillwake"), key=lambda one: one.name.lower())
        return "\n".join([OWN, *(f"{one.name} {one.version}: {licence_of(one)}" for one in used)])


def needed(name: str, seen: set[str] | None = None) -> Iterator[Distribution]:
    """The distribution and all it needs in turn, each once; what isn't installed here isn't used either."""
    seen = set() if seen is None else seen
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    yield found
    for requirement in found.requires or ():
        named = _NAME.match(requirement)
        if named is not None and "extra ==" not in requirement:  # what another system needs isn't installed here
            yield from needed(named[0], seen)


def licence_of(found: Distribution) -> str:
    """Its licence in one line, as it tells it itself; "see its own text" where it doesn't."""
    said = (_field(found, "License-Expression"), _field(found, "License"), _classified(found), "see its own text")
    return next(filter(None, said)).splitlines()[0]


def page_of(found: Distribution) -> str:
    """Its page, or ""."""
    return _field(found, "Home-page") or _field(found, "Project-URL").partition(", ")[2]


def _field(found: Distribution, name: str) -> str:
    return next(iter(found.metadata.get_all(name) or ()), "").strip()


def _classified(found: Distribution) -> str:
    kinds = [kind for kind in found.metadata.get_all("Classifier") or () if kind.startswith("License ::")]
    return "; ".join(kind.rpartition(" :: ")[2] for kind in kinds)
