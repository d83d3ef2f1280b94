"""Domain values as plain JSON and text, exactly, and back: what the database and the sidecars are both written in.

Readers raise `KeyError`, `TypeError` or `ValueError` at what no writer here has written; `MALFORMED` names them all.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.job import MediaKind, Output
from desktop_app.domain.request import GenerationRequest, KeptPicture, LinkedPicture, Original, Picture
from desktop_app.storage.framing_form import framing_form, read_framing

Json: TypeAlias = dict[str, Any]

MALFORMED = (KeyError, TypeError, ValueError, AttributeError, InvalidOperation, RecursionError, KnownError)
"""What reading a foreign or damaged form can raise; `KnownError` by a link that could not be sent."""


def dumps(form: object) -> str:
    """JSON in pure ASCII: so a lone surrogate, which a file name or a command line can hold, survives."""
    return json.dumps(form, separators=(",", ":"))


def plain(text: str) -> str:
    """`text` as every database takes it, for looking up only: U+FFFD for a lone surrogate, a space for NUL."""
    return text.replace("\0", " ").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def moment_text(moment: datetime) -> str:
    """UTC, of fixed width, so that text sorts as time does. A naive time is a bug: `ValueError`."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def read_moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC)


def maybe_moment_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment_text(moment)


def read_maybe_moment(text: str | None) -> datetime | None:
    return None if text is None else read_moment(text)


def money_text(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def read_money(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def picture_form(picture: Picture) -> Json:
    match picture:
        case LinkedPicture(url):
            return {"url": url}
        case KeptPicture():
            return {
                "sha256": picture.sha256,
                "path": picture.path,
                "media_type": picture.media_type,
                "width": picture.width,
                "height": picture.height,
                "byte_count": picture.byte_count,
                "source_name": picture.source_name,
                "framing": framing_form(picture.framing),
                "original": _original_form(picture.original),
            }


def read_picture(form: Mapping[str, Any]) -> Picture:
    if "url" in form:
        return LinkedPicture(form["url"])
    return KeptPicture(
        sha256=form["sha256"],
        path=form["path"],
        media_type=form["media_type"],
        width=form["width"],
        height=form["height"],
        byte_count=form["byte_count"],
        source_name=form["source_name"],
        framing=read_framing(form["framing"]),
        original=_read_original(form.get("original")),
    )


def _original_form(original: Original | None) -> Json | None:
    if original is None:
        return None
    return {"path": original.path, "byte_count": original.byte_count, "modified": original.modified}


def _read_original(form: Mapping[str, Any] | None) -> Original | None:
    return None if form is None else Original(form["path"], form["byte_count"], form["modified"])


def request_form(request: GenerationRequest) -> Json:
    return {
        "model_id": request.model_id,
        "values": dict(request.values),
        "picture": picture_form(request.picture),
    }


def read_request(form: Mapping[str, Any]) -> GenerationRequest:
    return GenerationRequest(form["model_id"], form["values"], read_picture(form["picture"]))


def output_forms(outputs: tuple[Output, ...]) -> list[Json]:
    return [{"kind": output.kind.value, "url": output.url, "path": output.path} for output in outputs]


def read_outputs(forms: list[Mapping[str, Any]]) -> tuple[Output, ...]:
    return tuple(Output(MediaKind(form["kind"]), form["url"], form["path"]) for form in forms)


def error_form(error: AppError | None) -> Json | None:
    if error is None:
        return None
    return {"code": error.code.value, "data": dict(error.data), "retry_after": error.retry_after}


def read_error(form: Mapping[str, Any] | None) -> AppError | None:
    if form is None:
        return None
    return AppError(ErrorCode(form["code"]), form["data"], form["retry_after"])
