"""No test leaves this machine: a connection to anything but loopback is refused where it is made, and fails the test.

Names under `.invalid` never resolve (RFC 6761), and are answered so here without asking anybody: a test can be offline.
"""

import ipaddress
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


class OutsideNetwork(Exception):
    """Raised where a test tries to reach another machine."""


_attempts: list[str] = []


def _is_loopback(host: str) -> bool:
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_of(event: str, arguments: tuple[object, ...]) -> str | None:
    """The host that an audited call is about; None for other calls and for Unix sockets."""
    match event, arguments:
        case (("socket.connect" | "socket.sendto"), (_, (str(host), *_))):
            return host
        case (("socket.getaddrinfo" | "socket.gethostbyname"), (str(host), *_)):
            return host
        case (("socket.getaddrinfo" | "socket.gethostbyname"), (bytes(host), *_)):
            return host.decode("ascii", "replace")
    return None


def _refuse_outside(event: str, arguments: tuple[object, ...]) -> None:
    host = _host_of(event, arguments)
    if host is None or _is_loopback(host):
        return
    if host.endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    _attempts.append(f"{event} {host}")
    raise OutsideNetwork(f"a test tried to reach {host}")


# Below every library, and in every thread. It cannot be taken out again: this process runs tests and nothing else.
sys.addaudithook(_refuse_outside)


@contextmanager
def attempts_allowed() -> Iterator[list[str]]:
    """For the test of this guard: attempts made inside are still refused, but collected in place of failing."""
    before = len(_attempts)
    made: list[str] = []
    yield made
    made.extend(_attempts[before:])
    del _attempts[before:]


@pytest.fixture(autouse=True)
def no_outside_network() -> Iterator[None]:
    """Fails a test that tried to reach another machine, even where the program caught the refusal."""
    _attempts.clear()
    yield
    if _attempts:
        pytest.fail("left the machine: " + ", ".join(_attempts), pytrace=False)
