"""What is said of a job list that had to be mended, in a window and on a terminal alike."""

from typing import TYPE_CHECKING

from desktop_app.domain.notice import Notice, NoticeCode

if TYPE_CHECKING:
    from desktop_app.storage.rebuild import Mended


def mended_notice(mended: "Mended") -> Notice:
    """Any thread."""
    copied = "" if mended.copy_of is None else mended.copy_of.isoformat()
    told: dict[str, str | int] = {"kept_as": mended.kept_as, "copy_of": copied, "looked": int(mended.library)}
    counts = {"jobs": mended.jobs, "clips": mended.clips, "waiting": mended.asked, "lost": mended.lost}
    return Notice(NoticeCode.LIST_MENDED, data={**told, **counts})
