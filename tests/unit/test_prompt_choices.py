"""`{dawn|dusk|night}`: how many prompts, which, in which order; and what is left alone."""

from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.batch import MOST_PROMPTS, Prompts, prompts_of, shot_id
from desktop_app.domain.model_spec import Value
from desktop_app.domain.prompt_choices import count_choices, expand_choices

WORDS = st.text(st.characters(exclude_characters="\\{|}\x00", exclude_categories=["Cs"]), max_size=6)
TREES = st.recursive(
    WORDS,
    lambda inner: st.lists(
        st.one_of(inner, st.lists(inner, min_size=2, max_size=3).map(tuple)), min_size=1, max_size=3
    ),
    max_leaves=8,
)


def _spelt(tree: object) -> str:
    match tree:
        case str():
            return tree
        case tuple():
            return "{" + "|".join(map(_spelt, tree)) + "}"
        case list():
            return "".join(map(_spelt, tree))
        case _:
            raise AssertionError(tree)


def _meant(tree: object) -> list[str]:
    """Every prompt of a tree, the plain way: the last choice changes fastest."""
    match tree:
        case str():
            return [tree]
        case tuple():
            return [prompt for option in tree for prompt in _meant(option)]
        case list():
            said = [""]
            for part in tree:
                said = [before + after for before in said for after in _meant(part)]
            return said
        case _:
            raise AssertionError(tree)


@given(TREES)
def test_every_way_to_choose_comes_once_and_in_order(tree: object) -> None:
    text, meant = _spelt(tree), _meant(tree)
    found = list(expand_choices(text, len(meant) + 5))
    assert found == meant
    assert count_choices(text) == len(meant)
    assert not any(sign in prompt for prompt in found for sign in "{|}")


@given(st.text(max_size=40), st.integers(0, 5))
def test_any_text_at_all_is_counted_and_bounded(text: str, most: int) -> None:
    assert len(list(expand_choices(text, most))) == min(most, count_choices(text))


@given(st.text(st.characters(exclude_characters="{"), max_size=30))
def test_a_prompt_without_a_brace_is_left_to_the_letter(text: str) -> None:
    assert list(expand_choices(text, 3)) == [text]


@given(st.text(max_size=30))
def test_what_is_escaped_comes_out_as_it_was_meant(text: str) -> None:
    escaped = "".join("\\" + sign if sign in "\\{|}" else sign for sign in text)
    assert list(expand_choices("{a|b}" + escaped, 3)) == ["a" + text, "b" + text]


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("at {dawn|dusk}", ["at dawn", "at dusk"]),
        ("{a|{b|c} d}", ["a", "b d", "c d"]),
        ("{slow |}pan", ["slow pan", "pan"]),
        ('{"json": 1} {a|b}', ['{"json": 1} a', '{"json": 1} b']),
        ("{no bar}", ["{no bar}"]),
        ("{a|b", ["{a|b"]),
        ("a|b}", ["a|b}"]),
        (r"\{a|b\}", ["{a|b}"]),
        (r"{a\|b|c}", ["a|b", "c"]),
        ("{x{y}|z}", ["x{y}", "z"]),
    ],
)
def test_examples(text: str, prompts: list[str]) -> None:
    assert list(expand_choices(text, 10)) == prompts


def test_more_than_anybody_could_make_is_counted_and_never_written_out() -> None:
    text = "{a|b}" * 40
    assert prompts_of(text, by_line=False) == Prompts((), 2**40)
    assert prompts_of("\n".join([text] * 3), by_line=True).too_many
    assert count_choices("{a|" * 5000 + "b" + "}" * 5000) > 1  # and no depth of braces is too deep to read


@given(st.lists(st.integers(2, 4), min_size=1, max_size=6))
def test_a_line_for_each_way_to_choose(sizes: list[int]) -> None:
    text = "".join("{" + "|".join(f"{place}{n}" for n in range(size)) + "}" for place, size in enumerate(sizes))
    found = prompts_of(text, by_line=False)
    assert found.count == prod(sizes)
    assert len(found.texts) == (found.count if found.count <= MOST_PROMPTS else 0)


@pytest.mark.parametrize("by_line", [False, True])
def test_a_prompt_that_says_nothing_is_none(by_line: bool) -> None:
    assert prompts_of("{fog|}", by_line=by_line) == Prompts(("fog",), 1)
    for nothing in ("", " ", "{| }"):
        assert prompts_of(nothing, by_line=by_line) == Prompts((), 0)


def test_one_line_is_one_prompt_and_the_same_line_twice_is_one() -> None:
    text = "  rain \n\nfog at {dawn|dusk}\nrain\n"
    assert prompts_of(text, by_line=True).texts == ("rain", "fog at dawn", "fog at dusk")
    assert prompts_of("rain\nfog", by_line=False).texts == ("rain\nfog",)


def test_a_shot_of_a_still_keeps_its_name_and_shares_it_with_no_other() -> None:
    values: dict[str, Value] = {"prompt": "rain", "duration": 6}
    name = shot_id("a", "fill", "model", values, 0)
    assert name == shot_id("a", "fill", "model", dict(reversed(list(values.items()))), 0)
    others = {
        shot_id("b", "fill", "model", values, 0),
        shot_id("a", "fit", "model", values, 0),
        shot_id("a", "fill", "other", values, 0),
        shot_id("a", "fill", "model", {**values, "prompt": "fog"}, 0),
        shot_id("a", "fill", "model", values, 1),
    }
    assert len(others | {name}) == 6
