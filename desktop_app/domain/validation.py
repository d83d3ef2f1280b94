"""Is this what the model takes? (spec, values) → problems, and which choices the rules leave open."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import ErrorDatum
from desktop_app.domain.model_spec import ModelSpec, Parameter, ParameterKind, Rule, Value, Values


class ProblemCode(StrEnum):
    PICTURE_MISSING = "picture_missing"
    PROMPT_EMPTY = "prompt_empty"
    NOT_A_CHOICE = "not_a_choice"  # data: value, choices
    OUT_OF_RANGE = "out_of_range"  # data: value, minimum, maximum
    WRONG_TYPE = "wrong_type"  # data: value
    FIELD_MISSING = "field_missing"
    FIELD_UNKNOWN = "field_unknown"
    RULE_BROKEN = "rule_broken"  # data: rule (the schema's sentence)


@dataclass(frozen=True)
class Problem:
    """What is wrong with one value, for `words.problems`."""

    code: ProblemCode
    field: str
    data: Mapping[str, ErrorDatum] = dataclasses.field(default_factory=dict)


def validate(spec: ModelSpec, values: Values, *, has_picture: bool) -> list[Problem]:
    """Every problem, in the schema's order of fields; empty means it may be sent. `values` is without the picture.

    The first call imports jsonschema (about 0.1 s): the window makes it after its first paint, off the GUI thread.
    """
    import jsonschema

    problems = []
    if not has_picture:
        problems.append(Problem(ProblemCode.PICTURE_MISSING, spec.picture_field))
    prompt = values.get(spec.prompt_field)
    if not isinstance(prompt, str) or not prompt.strip():
        problems.append(Problem(ProblemCode.PROMPT_EMPTY, spec.prompt_field))
    known_fields = {parameter.field for parameter in spec.parameters}
    problems += [Problem(ProblemCode.FIELD_UNKNOWN, name) for name in values if name not in known_fields]
    instance = {spec.picture_field: "", **values}
    flat = {key: part for key, part in spec.schema.items() if key != "allOf"}
    validator = jsonschema.Draft202012Validator(_with_plain_types(flat))
    for error in validator.iter_errors(instance):
        name = str(error.absolute_path[0]) if error.absolute_path else _missing_field(error)
        if name in {spec.picture_field, spec.prompt_field}:
            continue
        problem = _problem(spec.parameter(name), name, str(error.validator), values.get(name))
        if problem not in problems:
            problems.append(problem)
    problems += [
        Problem(ProblemCode.RULE_BROKEN, rule.condition.field, {"rule": rule.description})
        for rule in spec.rules
        if rule.broken_by(values)
    ]
    order = [parameter.field for parameter in spec.parameters]
    return sorted(problems, key=lambda problem: order.index(problem.field) if problem.field in order else len(order))


def _missing_field(error: Any) -> str:
    missing = (
        [name for name in error.validator_value if name not in error.instance] if error.validator == "required" else []
    )
    return str(missing[0]) if missing else ""


def _with_plain_types(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The catalogue writes "float" where JSON Schema says "number"."""
    properties = {
        name: {**body, "type": "number"} if body.get("type") == "float" else dict(body)
        for name, body in schema.get("properties", {}).items()
    }
    return {**schema, "properties": properties}


def _problem(parameter: Parameter | None, field_name: str, failed: str, value: Value | None) -> Problem:
    shown = "" if value is None else str(value)
    match failed:
        case "required":
            return Problem(ProblemCode.FIELD_MISSING, field_name)
        case "enum" | "const" if parameter is not None:
            choices = ", ".join(str(choice) for choice in parameter.choices)
            return Problem(ProblemCode.NOT_A_CHOICE, field_name, {"value": shown, "choices": choices})
        case "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" if parameter is not None:
            limits = {"minimum": parameter.minimum, "maximum": parameter.maximum}
            data: dict[str, ErrorDatum] = {name: limit for name, limit in limits.items() if limit is not None}
            data["value"] = shown
            return Problem(ProblemCode.OUT_OF_RANGE, field_name, data)
        case _:
            return Problem(ProblemCode.WRONG_TYPE, field_name, {"value": shown})


@dataclass(frozen=True)
class Blocked:
    """`value` of `field` can't be chosen now because of `rule`; setting `way_out` first makes it possible."""

    field: str
    value: Value
    rule: Rule
    way_out: Mapping[str, Value]


def blocked_choices(spec: ModelSpec, values: Values) -> tuple[Blocked, ...]:
    """The choices the rules take away while `values` stand, each with the least change that would give it back."""
    found = []
    for parameter in spec.settings:
        if parameter.kind is not ParameterKind.CHOICE:
            continue
        for choice in parameter.choices:
            if choice == values.get(parameter.field):
                continue
            tried = {**values, parameter.field: choice}
            broken = next((rule for rule in spec.rules if rule.broken_by(tried)), None)
            if broken is not None:
                found.append(Blocked(parameter.field, choice, broken, _way_out(spec, broken, tried, parameter.field)))
    return tuple(found)


def _way_out(spec: ModelSpec, rule: Rule, tried: Values, kept: str) -> dict[str, Value]:
    if rule.condition.field == kept:
        return {c.field: c.values[0] for c in rule.consequences if c.field in tried and not c.holds(tried)}
    parameter = spec.parameter(rule.condition.field)
    free = [choice for choice in parameter.choices if choice not in rule.condition.values] if parameter else []
    return {rule.condition.field: free[-1]} if free else {}
