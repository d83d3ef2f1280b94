"""No secret, picture or signature is ever written to a log."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import log
from desktop_app.api.cutting import LONGEST, cut

TOKEN = "rc-live/4f+9 token"


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before = root.level
    handler = log.setup_logging(tmp_path, logging.DEBUG)
    yield tmp_path / "logs" / "stillwake.log"
    log.end_logging(handler)
    root.setLevel(before)


def test_a_known_secret_is_taken_out_of_everything(logged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_secrets", ())
    log.register_secret(TOKEN)
    log.register_secret("")
    log.register_secret(TOKEN + " and more")
    writer = logging.getLogger("example")
    writer.info("token %s", TOKEN)
    writer.info("asking /x?key=rc-live%2F4f%2B9%20token")
    writer.info("longer %s", TOKEN + " and more")
    writer.info("headers %r", {"Authorization": "Bearer never-registered-9"})
    try:
        raise ValueError(f"refused: {TOKEN}")
    except ValueError:
        writer.exception("it broke")
    text = logged.read_text(encoding="utf-8")
    assert "ValueError: refused" in text
    assert text.count(log.HIDDEN) == 5
    for leak in ("4f+9", "4f%2B9", "and more", "never-registered"):
        assert leak not in text


def test_a_signed_link_is_nobodys_to_read(logged: Path) -> None:
    link = "https://b.s3.example/a.png?X-Amz-Credential=AKIA9%2Fx&X-Amz-Expires=9&X-Amz-Signature=0a1b2c&x=1"
    logging.getLogger("example").info("sent %s", link)
    text = logged.read_text(encoding="utf-8")
    assert "X-Amz-Expires=9" in text
    assert not any(leak in text for leak in ("AKIA9", "0a1b2c"))


def test_libraries_do_not_log_signed_links(logged: Path) -> None:
    logging.getLogger("urllib3.connectionpool").debug("GET /a.mp4?signature=1")
    logging.getLogger("example").debug("seen")
    text = logged.read_text(encoding="utf-8")
    assert "seen" in text
    assert "signature" not in text


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = root.level
    (tmp_path / "file").write_text("in the way")
    handler = log.setup_logging(tmp_path / "file", logging.DEBUG)
    log.end_logging(handler)
    root.setLevel(before)
    assert isinstance(handler, logging.StreamHandler)
    assert handler.stream is sys.stderr


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"a": "data:image/jpeg;base64,' + "A" * 164608 + '"}', '{"a": "data:image/jpeg;base64,… (123456 bytes)"}'),
        ("data:image/png;name=x;base64,QUI= end", "data:image/png;base64,… (2 bytes) end"),
        ("at https://m.runcomfy.net/a.mp4?X-Sig=9&b=c, then", "at https://m.runcomfy.net/a.mp4?… then"),
        ('["https://x/y?z"]', '["https://x/y?…"]'),
        ("https://x/y stays", "https://x/y stays"),
        ("Authorization: Bearer abc.def-1", "Authorization: Bearer …"),
    ],
)
def test_what_is_cut(text: str, shown: str) -> None:
    assert cut(text) == shown


def test_long_texts_are_cut_short() -> None:
    assert len(cut("word " * 10_000)) < LONGEST + 30
