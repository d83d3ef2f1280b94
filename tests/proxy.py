"""A real TCP proxy on loopback, between the program and a service, with the toxics that toxiproxy knows.

It runs in a thread of its own. All its methods are for the test's thread and return once they hold.
"""

import asyncio
import socket
import struct
import threading
from collections import Counter
from collections.abc import Coroutine
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from tests.toxics import (
    DOWN,
    LONGEST,
    UP,
    Bandwidth,
    Direction,
    Latency,
    Limit,
    Reset,
    Silence,
    Slicer,
    SlowClose,
    Toxic,
)

HOST = "127.0.0.1"
_PIECE = 64 * 1024
_TICKS = 20


class _Cut(Exception):
    def __init__(self, *, reset: bool) -> None:
        self.reset = reset


class Proxy:
    """Listens inside a `with` block; `target` is the port on this machine that connections are passed on to.

    `receive_buffer` in bytes keeps the system from swallowing what the proxy does not read.
    """

    def __init__(self, target: int = 0, *, receive_buffer: int | None = None) -> None:
        self.target = target
        self.connections = 0
        self.passed: Counter[Direction] = Counter()
        self._receive_buffer = receive_buffer
        self._socket = self._bound(0)
        self.port = int(self._socket.getsockname()[1])
        self._toxics: tuple[Toxic, ...] = ()
        self._open: dict[asyncio.Task[None], socket.socket] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy")
        self._changed = asyncio.Event()
        self._listening = False

    @property
    def base(self) -> str:
        return f"http://{HOST}:{self.port}"

    def set(self, *toxics: Toxic) -> None:
        """These toxics, and no others, for connections that stand too; what waits because of others goes on."""
        self._run(self._set(toxics))

    def cut(self) -> None:
        """Reset every connection; new ones are welcome."""
        self._run(self._end_all())

    def down(self) -> None:
        """Reset every connection and refuse new ones."""
        self._run(self._down())

    def up(self) -> None:
        """Take connections again."""
        self._run(self._up())

    def __enter__(self) -> Self:
        self._thread.start()
        self.up()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.down()
        self._socket.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())  # and with it whatever is closing still
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    def _bound(self, port: int) -> socket.socket:
        """Bound and deaf: the port stays ours while it refuses."""
        made = socket.socket()
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self._receive_buffer is not None:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self._receive_buffer)
        made.bind((HOST, port))
        made.setblocking(False)
        return made

    async def _set(self, toxics: tuple[Toxic, ...]) -> None:
        self._toxics = toxics
        self._changed.set()
        self._changed = asyncio.Event()

    async def _up(self) -> None:
        if not self._listening:
            self._listening = True
            self._socket.listen()
            self._loop.add_reader(self._socket, self._accept)

    async def _down(self) -> None:
        if self._listening:
            self._listening = False
            self._loop.remove_reader(self._socket)
            self._socket.close()
            self._socket = self._bound(self.port)
        await self._end_all()

    async def _end_all(self) -> None:
        tasks = list(self._open)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _accept(self) -> None:
        with suppress(OSError):  # the other side may have gone again
            near, _ = self._socket.accept()
            self.connections += 1
            task = self._loop.create_task(self._serve(near))
            self._open[task] = near
            task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[None]) -> None:
        """What was cancelled before it began has closed nothing."""
        self._open.pop(task).close()

    async def _serve(self, near: socket.socket) -> None:
        """One connection, until both sides have ended or a toxic ends it."""
        sides: list[asyncio.StreamWriter] = []
        reset = True
        try:
            reader, writer = await asyncio.open_connection(sock=near)
            sides.append(writer)
            far_reader, far = await asyncio.open_connection(HOST, self.target)
            sides.append(far)
            async with asyncio.TaskGroup() as both:
                both.create_task(self._pump(reader, far, UP))
                both.create_task(self._pump(far_reader, writer, DOWN))
            reset = False
        except* _Cut as cut:
            reset = any(isinstance(one, _Cut) and one.reset for one in cut.exceptions)
        except* OSError:
            pass  # one side has gone: so does the other
        finally:
            await _close(sides, reset=reset)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Direction) -> None:
        count = 0
        while piece := await reader.read(_PIECE):
            count = await self._pass_on(piece, count, writer, way)
        for toxic in self._toxics:
            if isinstance(toxic, SlowClose) and toxic.way is way:
                await self._pause(toxic.seconds)
        writer.write_eof()

    async def _pass_on(self, piece: bytes, count: int, writer: asyncio.StreamWriter, way: Direction) -> int:
        """Send `piece` as the toxics have it; how many bytes the connection has passed this way by then."""
        size, gap, most, reset = len(piece), 0.0, None, False
        for toxic in [toxic for toxic in self._toxics if toxic.way is way]:
            match toxic:
                case Latency(seconds):
                    await self._pause(seconds)
                case Silence(seconds):
                    await self._pause(seconds)
                    raise _Cut(reset=False)
                case Reset(seconds):
                    await self._pause(seconds)
                    raise _Cut(reset=True)
                case Slicer(slice_size, pause):
                    size, gap = slice_size, pause
                case Bandwidth(rate):
                    size, gap = max(1, rate // _TICKS), 1 / _TICKS
                case Limit(limit, with_reset):
                    most, reset = limit - count, with_reset
        for start in range(0, len(piece), size):
            part = piece[start : start + size] if most is None else piece[start : min(start + size, max(0, most))]
            writer.write(part)
            await writer.drain()
            count += len(part)
            self.passed[way] += len(part)
            if gap:
                await self._pause(gap)
        if most is not None and len(piece) >= most:
            raise _Cut(reset=reset)
        return count

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), min(seconds, LONGEST))


async def _close(sides: list[asyncio.StreamWriter], *, reset: bool) -> None:
    """End every side before waiting for any: who is cancelled while waiting must leave none of them open."""
    for side in sides:
        if reset:
            opened = side.get_extra_info("socket")
            with suppress(OSError):
                opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            side.transport.abort()
        else:
            side.close()
    try:
        for side in sides:
            with suppress(OSError):
                await side.wait_closed()
    except asyncio.CancelledError:
        for side in sides:
            side.transport.abort()
        raise
