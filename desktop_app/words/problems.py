"""What keeps a shot from being made, as sentences. Any thread."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.model_spec import ModelSpec, ParameterKind
from desktop_app.domain.validation import Blocked, Problem, ProblemCode
from desktop_app.words.models import parameter_title, rule_words
from desktop_app.words.numbers import choice, listed, plain_number
from desktop_app.words.sentence import in_a_row

translate = QCoreApplication.translate


def problem_words(problem: Problem, spec: ModelSpec) -> str:
    """One sentence for `problem`, naming the field by its title."""
    parameter = spec.parameter(problem.field)
    title = parameter_title(parameter) if parameter is not None else problem.field
    value, data = problem.data.get("value", ""), problem.data
    match problem.code:
        case ProblemCode.PICTURE_MISSING:
            return translate("Problems", "Add a picture.")
        case ProblemCode.PROMPT_EMPTY:
            return translate("Problems", "Write a prompt.")
        case ProblemCode.NOT_A_CHOICE:
            text = translate("Problems", "{title} can't be {value}: choose one of {choices}.")
            return text.format(title=title, value=value, choices=data.get("choices", ""))
        case ProblemCode.OUT_OF_RANGE:
            return _out_of_range(title, problem)
        case ProblemCode.WRONG_TYPE:
            return translate("Problems", "{title} can't be {value}.").format(title=title, value=value or "–")
        case ProblemCode.FIELD_MISSING:
            kind = parameter.kind if parameter is not None else None
            text = (
                translate("Problems", "Fill in {title}.")
                if kind is ParameterKind.TEXT
                else translate("Problems", "Choose {title}.")
            )
            return text.format(title=title)
        case ProblemCode.FIELD_UNKNOWN:
            text = translate("Problems", "{model} knows no {title}.")
            return text.format(model=spec.display_name, title=title)
        case ProblemCode.RULE_BROKEN:
            return rule_words(str(data.get("rule", "")))
        case _:
            assert_never(problem.code)


def missing_words(problems: Sequence[Problem], spec: ModelSpec) -> str:
    """One line for everything in the way; empty when nothing is."""
    codes = {problem.code for problem in problems}
    if codes == {ProblemCode.PICTURE_MISSING, ProblemCode.PROMPT_EMPTY}:
        return translate("Problems", "Add a picture and write a prompt.")
    return in_a_row(*(problem_words(problem, spec) for problem in problems))


def way_out_words(blocked: Blocked, spec: ModelSpec) -> str:
    """What one click would do: "Switch to 1080p, 25 fps"."""
    changes = []
    for field, value in blocked.way_out.items():
        parameter = spec.parameter(field)
        changes.append(choice(parameter, value) if parameter is not None else str(value))
    return translate("Problems", "Switch to {changes}").format(changes=listed(changes))


def _out_of_range(title: str, problem: Problem) -> str:
    data = problem.data
    if "minimum" in data and "maximum" in data:
        text = translate("Problems", "{title} can't be {value}: it goes from {minimum} to {maximum}.")
    elif "minimum" in data:
        text = translate("Problems", "{title} can't be {value}: it is at least {minimum}.")
    else:
        text = translate("Problems", "{title} can't be {value}: it is at most {maximum}.")
    limits = {name: _plain(data[name]) for name in ("minimum", "maximum") if name in data}
    return text.format(title=title, value=data.get("value", ""), **limits)


def _plain(limit: object) -> str:
    return plain_number(limit) if isinstance(limit, int | float) else str(limit)
