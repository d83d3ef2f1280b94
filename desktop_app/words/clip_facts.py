"""All that is known of a clip, as names and words: what was sent, what came, when, and what it cost. GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop_app.domain.framing import MIDDLE, Framing, FramingMode
from desktop_app.domain.ids import AccountId
from desktop_app.domain.job import Clip
from desktop_app.domain.model_spec import ModelSpec, Value
from desktop_app.domain.request import GenerationRequest, KeptPicture
from desktop_app.words.accounts import account_words
from desktop_app.words.models import parameter_title
from desktop_app.words.names import as_named
from desktop_app.words.numbers import choice, dollars, file_size, full_day, listed, pixels, plain_number, seconds

translate = QCoreApplication.translate


class Known(Protocol):
    """A clip and its job, as far as facts go; the library's rows are such."""

    @property
    def clip(self) -> Clip: ...
    @property
    def request(self) -> GenerationRequest: ...
    @property
    def account(self) -> AccountId: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def cost_usd(self) -> Decimal | None: ...
    @property
    def queued_at(self) -> datetime | None: ...
    @property
    def submitted_at(self) -> datetime | None: ...
    @property
    def started_at(self) -> datetime | None: ...
    @property
    def finished_at(self) -> datetime | None: ...
    @property
    def missing(self) -> bool: ...


class Section(Enum):
    SENT = auto()
    CLIP = auto()
    TIMES = auto()
    SERVICE = auto()


@dataclass(frozen=True)
class Fact:
    """`whole` is what a tooltip shows and a copy takes; `copied`: it is worth a button."""

    name: str
    words: str
    whole: str = ""
    copied: bool = False


def section_name(section: Section) -> str:
    match section:
        case Section.SENT:
            return translate("ClipFacts", "Sent")
        case Section.CLIP:
            return translate("ClipFacts", "Clip")
        case Section.TIMES:
            return translate("ClipFacts", "When")
        case Section.SERVICE:
            return translate("ClipFacts", "RunComfy")


def facts(row: Known, spec: ModelSpec | None) -> Mapping[Section, tuple[Fact, ...]]:
    """Everything of `row`; `spec` is its model's, where that is still known here."""
    return {
        Section.SENT: _sent(row, spec),
        Section.CLIP: _clip(row),
        Section.TIMES: _times(row),
        Section.SERVICE: _service(row),
    }


def picture_words(row: Known) -> str:
    """What is written under the picture as sent: its name and size."""
    picture = row.request.picture
    if not isinstance(picture, KeptPicture):
        return translate("ClipFacts", "Sent as a link: {url}").format(url=picture.url)
    size = f"{pixels(picture.width, picture.height)} · {file_size(picture.byte_count)}"
    return f"{as_named(picture.source_name)} · {size}" if picture.source_name else size


def framing_words(framing: Framing) -> str:
    """ "Filled, 1.4 × closer, moved, turned right, mirrored"."""
    modes = {
        FramingMode.FILL: translate("ClipFacts", "Filled"),
        FramingMode.FIT: translate("ClipFacts", "Fitted, with bars"),
        FramingMode.BLUR: translate("ClipFacts", "Fitted, over a blurred copy"),
    }
    said = [modes[framing.mode]]
    if framing.zoom > 1:
        said.append(translate("ClipFacts", "{times} × closer").format(times=plain_number(float(f"{framing.zoom:.2g}"))))
    if framing.centre != MIDDLE:
        said.append(translate("ClipFacts", "moved off the middle"))
    turns = {
        1: translate("ClipFacts", "turned right"),
        2: translate("ClipFacts", "turned upside down"),
        3: translate("ClipFacts", "turned left"),
    }
    if framing.turns:
        said.append(turns[framing.turns])
    if framing.mirrored:
        said.append(translate("ClipFacts", "mirrored"))
    return listed(said)


def totals_words(length: float, byte_count: int, cost: Decimal) -> str:
    """ "3 min 12 s · 84 MB · $3.20": seconds of film, bytes of files, and what is known of the cost."""
    said = [length_words(length), file_size(byte_count)]
    if cost:
        said.append(dollars(cost))
    return " · ".join(said)


def clips_words(count: int) -> str:
    """ "1 clip", "1,204 clips"."""
    return translate("ClipFacts", "1 clip") if count == 1 else translate("ClipFacts", "%Ln clips", "", count)


def length_words(length: float) -> str:
    """A long stretch of film: "48 s", "3 min 12 s", "2 h 5 min"."""
    whole = round(length)
    if whole < 60:
        return seconds(length)
    if whole < 3600:
        return translate("ClipFacts", "{minutes} min {seconds} s").format(minutes=whole // 60, seconds=whole % 60)
    return translate("ClipFacts", "{hours} h {minutes} min").format(hours=whole // 3600, minutes=whole // 60 % 60)


def _sent(row: Known, spec: ModelSpec | None) -> tuple[Fact, ...]:
    model = Fact(translate("ClipFacts", "Model"), spec.display_name if spec else row.request.model_id)
    made = [Fact(model.name, model.words, row.request.model_id)]
    prompt = spec.prompt_field if spec else "prompt"
    for field, value in row.request.values.items():
        parameter = spec.parameter(field) if spec else None
        if field == prompt:
            continue
        name = parameter_title(parameter) if parameter else field.replace("_", " ").capitalize()
        made.append(Fact(name, choice(parameter, value) if parameter else _plain(value)))
    picture = row.request.picture
    if isinstance(picture, KeptPicture):
        made.append(Fact(translate("ClipFacts", "Framing"), framing_words(picture.framing)))
    return tuple(made)


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return translate("ClipFacts", "yes") if value else translate("ClipFacts", "no")
    return plain_number(value) if isinstance(value, int | float) else value


def _clip(row: Known) -> tuple[Fact, ...]:
    clip = row.clip
    made = []
    if clip.duration is not None:
        made.append(Fact(translate("ClipFacts", "Length"), seconds(clip.duration)))
    size = pixels(clip.width, clip.height)
    if clip.fps:
        size = translate("ClipFacts", "{size}, {fps} fps").format(size=size, fps=plain_number(clip.fps))
    made.append(Fact(translate("ClipFacts", "Size"), size))
    sound = translate("ClipFacts", "yes") if clip.has_audio else translate("ClipFacts", "no")
    if clip.duration is not None:
        made.append(Fact(translate("ClipFacts", "Sound"), sound))
    name = clip.path.rsplit("/", 1)[-1]
    shown = translate("ClipFacts", "{name} (missing)").format(name=as_named(name)) if row.missing else name
    made.append(Fact(translate("ClipFacts", "File"), shown, clip.path, copied=True))
    made.append(Fact(translate("ClipFacts", "File size"), file_size(clip.byte_count)))
    return tuple(made)


def _times(row: Known) -> tuple[Fact, ...]:
    named = (
        (translate("ClipFacts", "Queued"), row.queued_at),
        (translate("ClipFacts", "Sent"), row.submitted_at),
        (translate("ClipFacts", "Started"), row.started_at),
        (translate("ClipFacts", "Finished"), row.finished_at or row.clip.created_at),
    )
    made = [Fact(name, moment_words(moment)) for name, moment in named if moment is not None]
    begun = row.submitted_at or row.started_at or row.queued_at
    if begun is not None and row.finished_at is not None and row.finished_at >= begun:
        took = length_words((row.finished_at - begun).total_seconds())
        made.append(Fact(translate("ClipFacts", "Took"), took))
    return tuple(made)


def _service(row: Known) -> tuple[Fact, ...]:
    cost = translate("ClipFacts", "not known") if row.cost_usd is None else dollars(row.cost_usd)
    made = [
        Fact(translate("ClipFacts", "Cost"), cost),
        Fact(translate("ClipFacts", "Account"), account_words(row.account, row.account)),
    ]
    if row.request_id is not None:
        made.append(Fact(translate("ClipFacts", "Request ID"), row.request_id, row.request_id, copied=True))
    return tuple(made)


def moment_words(moment: datetime) -> str:
    """ "20 Nov 2026 14:03:07", local."""
    local = moment.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    return f"{full_day(moment)} {clock}"
