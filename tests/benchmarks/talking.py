"""Processes that are spoken to while they are measured, and the practice service among them."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.practice.script import Fault, Script
from tests.benchmarks.processes import ROOT

# Loopback is never a proxy's business.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Service:
    """The practice service in its own process. `token` is the one it takes."""

    base: str
    token: str

    def direct(self, script: Script, *faults: Fault) -> None:
        """From now on it behaves like this."""
        self.ask("PUT", "/practice/script", script.with_faults(*faults).to_json().encode())

    def ask(self, method: str, path: str, body: bytes | None = None) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.token}"}
        request = urllib.request.Request(self.base + path, body, headers, method=method)
        with _DIRECT.open(request, timeout=10) as answer:
            told: dict[str, Any] = json.load(answer)
        return told


@dataclass(frozen=True)
class Process:
    """A process spoken to in lines, which answers in lines of JSON."""

    popen: subprocess.Popen[str]

    def say(self, line: str) -> None:
        assert self.popen.stdin is not None
        self.popen.stdin.write(f"{line}\n")
        self.popen.stdin.flush()

    def hear(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first line that is wanted; a process that ends without it is a failure."""
        assert self.popen.stdout is not None
        for line in self.popen.stdout:
            told: dict[str, Any] = json.loads(line)
            if wanted(told):
                return told
        raise RuntimeError("a measured process ended early")


@contextmanager
def talking(command: list[str], environment: Mapping[str, str]) -> Iterator[Process]:
    """Start a process; the end of its standard input is its end."""
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        try:
            yield Process(process)
            process.stdin.close()
            process.wait(20)
        finally:
            process.kill()


@contextmanager
def practice_service(folder: Path, environment: Mapping[str, str]) -> Iterator[Service]:
    command = [sys.executable, "-m", "desktop_app", "practice-service", "--data-dir", str(folder)]
    with talking(command, environment) as process:
        told = process.hear(lambda line: "base" in line)
        yield Service(told["base"], told["token"])
