"""The points where tests kill the program: only there, only when asked, and never in a packaged one."""

import os
import subprocess
import sys

import pytest

from desktop_app.fault_points import VARIABLE
from tests.e2e.crash_stage import KILLED

PASS_TWICE = "from desktop_app.fault_points import reach; [reach('call.before', 'submit') for _ in range(2)]"
PACKAGED = f"import sys; sys.frozen = True; {PASS_TWICE}"


@pytest.mark.parametrize(
    ("point", "code", "ended"),
    [
        ("call.before:submit", PASS_TWICE, KILLED),
        ("call.before:submit:2", PASS_TWICE, KILLED),
        ("call.before:submit:3", PASS_TWICE, 0),
        ("call.before", PASS_TWICE, 0),
        ("", PASS_TWICE, 0),
        ("call.before:submit", PACKAGED, 0),
    ],
)
def test_a_process_ends_at_the_point_it_was_given(point: str, code: str, ended: int) -> None:
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, VARIABLE: point}, timeout=20)
    assert done.returncode == ended
