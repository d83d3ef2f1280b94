"""Clips as JSON text, for those who want to paste their settings somewhere: what was sent, and what came of it."""

import json
from collections.abc import Sequence

from desktop_app.domain.request import KeptPicture
from desktop_app.storage.encoding import maybe_moment_text, moment_text, money_text
from desktop_app.storage.library_rows import ClipRow


def clips_json(rows: Sequence[ClipRow]) -> str:
    """An object for one clip, a list for more. The picture goes by its name and its sha256, or by its link."""
    forms = [_form(row) for row in rows]
    return json.dumps(forms[0] if len(forms) == 1 else forms, indent=2, ensure_ascii=False)


def _form(row: ClipRow) -> dict[str, object]:
    clip, picture = row.clip, row.request.picture
    source: dict[str, object]
    if isinstance(picture, KeptPicture):
        source = {"name": picture.source_name, "sha256": picture.sha256, "size": [picture.width, picture.height]}
    else:
        source = {"url": picture.url}
    return {
        "model_id": row.model_id,
        "values": dict(row.values),
        "source_image": source,
        "request_id": row.request_id,
        "cost_usd": money_text(row.cost_usd),
        "created_at": moment_text(clip.created_at),
        "finished_at": maybe_moment_text(row.finished_at),
        "file": clip.path,
        "sha256": clip.sha256,
        "rating": clip.rating,
        "favourite": clip.favourite,
        "rejected": clip.rejected,
        "tags": list(clip.tags),
        "collections": list(clip.collections),
        "notes": clip.notes,
    }
