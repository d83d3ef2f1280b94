"""The shipped model against the published text, the form it makes, and the rules between its fields."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.domain.model_spec import ModelSpec, ParameterKind, Value, read_model
from desktop_app.domain.validation import ProblemCode, blocked_choices, validate

SHARED = Path(__file__).resolve().parents[3] / "shared" / "api"


def shipped() -> dict[str, Any]:
    entry: dict[str, Any] = json.loads(
        (paths.resources() / "models" / "ltx-2-fast-image-to-video.json").read_text("utf-8")
    )
    return entry


SPEC = read_model(shipped())
GOOD: dict[str, Value] = {**SPEC.defaults(), "prompt": "Rain on the tramlines"}


def codes(spec: ModelSpec, values: dict[str, Any], *, has_picture: bool = True) -> list[tuple[ProblemCode, str]]:
    return [(problem.code, problem.field) for problem in validate(spec, values, has_picture=has_picture)]


@pytest.mark.skipif(not SHARED.exists(), reason="the published text is not part of the project")
def test_the_shipped_schema_is_the_published_one() -> None:
    text = (SHARED / "seed-ltx-2-fast-image-to-video.txt").read_text("utf-8")
    start = text.index("Input schema") + len("Input schema")
    published = json.loads(text[start : text.index("Output schema")])
    ours = shipped()["input_schema"]
    assert ours["required"] == published["required"]
    assert list(ours["properties"]) == list(published["properties"])
    for field, body in published["properties"].items():
        added = {"format", "unit"}
        kept = {key: value for key, value in ours["properties"][field].items() if key not in added}
        presets = field in {"image_url", "prompt"}  # the page's own example is no default of ours
        assert kept == {key: value for key, value in body.items() if not (presets and key == "default")}


@pytest.mark.skipif(not SHARED.exists(), reason="the sample catalogue is not part of the project")
def test_other_models_of_the_catalogue_are_read_too() -> None:
    entries = json.loads((SHARED / "catalogue-sample.json").read_text("utf-8"))["models"]
    specs = [read_model(entry) for entry in entries]
    assert [spec.picture_field for spec in specs] == ["image_url", "image_url", "image"]
    seed = specs[1].parameter("seed")
    assert seed is not None
    assert (seed.kind, seed.integer, seed.minimum) == (ParameterKind.NUMBER, True, 0)


def test_the_form_comes_from_the_schema() -> None:
    kinds = {parameter.field: parameter.kind for parameter in SPEC.settings}
    assert kinds == {
        "duration": ParameterKind.CHOICE,
        "resolution": ParameterKind.CHOICE,
        "aspect_ratio": ParameterKind.CHOICE,
        "fps": ParameterKind.CHOICE,
        "generate_audio": ParameterKind.FLAG,
    }
    assert codes(SPEC, GOOD) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"prompt": " \n"}, (ProblemCode.PROMPT_EMPTY, "prompt")),
        ({"duration": 7}, (ProblemCode.NOT_A_CHOICE, "duration")),
        ({"fps": "25"}, (ProblemCode.WRONG_TYPE, "fps")),
        ({"camera": "dolly"}, (ProblemCode.FIELD_UNKNOWN, "camera")),
        ({"duration": 12, "fps": 50}, (ProblemCode.RULE_BROKEN, "duration")),
        ({"duration": 20, "resolution": "2160p"}, (ProblemCode.RULE_BROKEN, "duration")),
    ],
)
def test_problems_name_their_field(change: dict[str, Value], problem: tuple[ProblemCode, str]) -> None:
    assert problem in codes(SPEC, {**GOOD, **change})


def test_no_picture_is_a_problem_and_a_missing_prompt_another() -> None:
    problems = codes(SPEC, dict(SPEC.defaults()), has_picture=False)
    assert problems == [(ProblemCode.PICTURE_MISSING, "image_url"), (ProblemCode.PROMPT_EMPTY, "prompt")]


def settings() -> st.SearchStrategy[dict[str, Value]]:
    choices = {p.field: st.sampled_from(p.choices) for p in SPEC.settings if p.kind is ParameterKind.CHOICE}
    return st.fixed_dictionaries({**choices, "generate_audio": st.booleans()})


@given(settings())
def test_what_is_not_blocked_is_valid_and_each_way_out_leads_out(chosen: dict[str, Value]) -> None:
    values = {**chosen, "prompt": "x"}
    if codes(SPEC, values):
        return
    blocked = {(choice.field, choice.value): choice for choice in blocked_choices(SPEC, values)}
    for parameter in SPEC.settings:
        for value in parameter.choices:
            changed = {**values, parameter.field: value}
            assert bool(codes(SPEC, changed)) == ((parameter.field, value) in blocked)
            if (parameter.field, value) in blocked:
                out = blocked[parameter.field, value].way_out
                assert out
                assert codes(SPEC, {**changed, **out}) == []


def test_the_rule_holds_both_ways() -> None:
    long = {(b.field, b.value) for b in blocked_choices(SPEC, {**GOOD, "duration": 12})}
    assert long == {("resolution", "1440p"), ("resolution", "2160p"), ("fps", 50)}
    fast = {(b.field, b.value) for b in blocked_choices(SPEC, {**GOOD, "fps": 50})}
    assert fast == {("duration", seconds) for seconds in (12, 14, 16, 18, 20)}
    assert re.search(r"1080p and 25 fps", SPEC.rules[0].description)
