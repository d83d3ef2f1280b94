"""Artists that are born with everything imported, forked off a process that has done it once: it is most of a start.

`python -m tests.e2e.nursery SOCKET` forks one for each connection, until its standard input is closed. Each is a
process like any other, with an environment, an output and an end of its own.
"""

import faulthandler
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import desktop_app.media.clip
import desktop_app.pipeline.fetch  # noqa: F401
from tests.e2e import artist
from tests.e2e.artist import Errand
from tests.e2e.program import ROOT

_LARGEST = 2**17


class Child:
    """An artist, seen from the test that asked for it; what is used of `Popen`. One thread at a time."""

    def __init__(self, line: socket.socket, output: Path) -> None:
        self._line, self._output = line, output
        self.pid = int(line.recv(_LARGEST))
        self.returncode: int | None = None

    def poll(self) -> int | None:
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def wait(self, timeout: float | None = None) -> int:
        """Raises `subprocess.TimeoutExpired`."""
        if self.returncode is None:
            self._line.settimeout(timeout)
            try:
                self.returncode = int(self._line.recv(_LARGEST))
            except (TimeoutError, BlockingIOError):
                raise subprocess.TimeoutExpired("artist", timeout or 0) from None
            self._line.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float | None = None) -> tuple[str, None]:
        self.wait(timeout)
        return self._output.read_text("utf-8", "replace"), None


class Nursery:
    """Any thread may ask for a child."""

    def __init__(self, address: Path) -> None:
        self._address = address

    def start(self, errand: Errand, environment: Mapping[str, str], output: Path) -> Child:
        """`output` is written anew, with all that it says."""
        line = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        line.connect(str(self._address))
        asked = {"errand": errand.to_json(), "environment": dict(environment), "output": str(output)}
        line.send(json.dumps(asked).encode())
        return Child(line, output)


@contextmanager
def nursery() -> Iterator[Nursery | None]:
    """None where forking is no habit, or sockets keep no messages apart: on macOS and Windows."""
    if not sys.platform.startswith("linux"):
        yield None
        return
    # Not in the test's own folder: a socket's name may have 107 bytes.
    with TemporaryDirectory() as folder:
        address = Path(folder) / "nursery"
        command = [sys.executable, "-m", "tests.e2e.nursery", str(address)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe) as process:
            assert process.stdout is not None
            process.stdout.readline()
            yield Nursery(address)


def _main(address: str) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as server:
        server.bind(address)
        server.listen()
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks for the keepers' ends
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while sys.stdin not in select.select([server, sys.stdin], [], [])[0]:
            line, _ = server.accept()
            if os.fork() == 0:
                server.close()
                _keep(line)
            line.close()


def _keep(line: socket.socket) -> None:
    """One artist's parent: tells its number, and in the end how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    asked = json.loads(line.recv(_LARGEST))
    born = os.fork()
    if born == 0:
        line.close()
        _live(**asked)
    line.send(str(born).encode())
    _, status = os.waitpid(born, 0)
    line.send(str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def _live(errand: str, environment: dict[str, str], output: str) -> None:
    said = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(said, sys.stdout.fileno())
    os.dup2(said, sys.stderr.fileno())
    os.environ.clear()
    os.environ.update(environment)
    faulthandler.enable()
    sys.argv = ["artist", errand]
    sys.exit(artist.main())


if __name__ == "__main__":
    _main(sys.argv[1])
