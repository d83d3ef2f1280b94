"""The guards around every test do fail the tests that they should."""

import logging
import socket

import pytest
from PySide6.QtCore import QThread

from tests.house.logs import LogWatch
from tests.house.network import OutsideNetwork, attempts_allowed
from tests.house.threads import ThreadWatch


@pytest.mark.usefixtures("qapp")
def test_a_thread_left_running_is_named(thread_watch: ThreadWatch) -> None:
    thread = QThread()
    thread.start()
    (where,) = thread_watch.stop_those_left()
    assert "thread.start()" in where
    assert "test_a_thread_left_running_is_named" in where
    assert not thread.isRunning()


@pytest.mark.usefixtures("qapp")
def test_a_thread_that_ended_is_fine(thread_watch: ThreadWatch) -> None:
    thread = QThread()
    thread.start()
    thread.quit()
    assert thread.wait(2000)
    assert thread_watch.stop_those_left() == []


def test_undeclared_and_missing_log_records_are_complaints() -> None:
    watch = LogWatch()
    logger = logging.Logger("desktop_app.example")
    logger.addHandler(watch)
    logger.warning("the disk is %s", "full")
    watch.expect("the sky is falling", logging.ERROR)
    assert len(watch.complaints()) == 2
    watch.expect("disk is full")
    assert len(watch.complaints()) == 1


@pytest.mark.parametrize("address", [("192.0.2.1", 9), ("example.org", 80)])
def test_another_machine_is_out_of_reach(address: tuple[str, int]) -> None:
    with attempts_allowed() as made, pytest.raises(OutsideNetwork):
        socket.create_connection(address, timeout=0.1)
    assert len(made) == 1


def test_loopback_is_open_and_invalid_names_do_not_resolve() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 443)
