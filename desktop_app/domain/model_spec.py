"""What a model takes, read from its JSON Schema.

The schema is the source: the form, the checks and the command line are all made from a `ModelSpec`, so a new model is
one file in `resources/models`. Rules between fields are the schema's own `allOf: [{if, then}]`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

Value: TypeAlias = str | int | float | bool
Values: TypeAlias = Mapping[str, Value]


class ParameterKind(StrEnum):
    PICTURE = "picture"
    PROMPT = "prompt"
    CHOICE = "choice"
    FLAG = "flag"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True)
class Parameter:
    """One field of the schema. `unit` is shown behind a value ("s", "fps"); it comes from the schema's own `unit`
    annotation.
    """

    field: str
    kind: ParameterKind
    title: str
    description: str
    required: bool
    default: Value | None
    choices: tuple[Value, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    integer: bool = False
    unit: str = ""


@dataclass(frozen=True)
class Clause:
    """`field` is one of `values`."""

    field: str
    values: tuple[Value, ...]

    def holds(self, values: Values) -> bool:
        return self.field in values and values[self.field] in self.values


@dataclass(frozen=True)
class Rule:
    """When `condition` holds, so must every one of `consequences`. `description` says so in the schema's own words."""

    condition: Clause
    consequences: tuple[Clause, ...]
    description: str

    def broken_by(self, values: Values) -> bool:
        return self.condition.holds(values) and not all(
            clause.holds(values) for clause in self.consequences if clause.field in values
        )

    def fields(self) -> frozenset[str]:
        return frozenset({self.condition.field, *(clause.field for clause in self.consequences)})


@dataclass(frozen=True)
class ModelSpec:
    """A model as its JSON Schema describes it."""

    model_id: str
    display_name: str
    parameters: tuple[Parameter, ...]
    rules: tuple[Rule, ...]
    schema: Mapping[str, Any]

    @property
    def picture_field(self) -> str:
        return self._only(ParameterKind.PICTURE).field

    @property
    def prompt_field(self) -> str:
        return self._only(ParameterKind.PROMPT).field

    @property
    def settings(self) -> tuple[Parameter, ...]:
        """The parameters of the form: all but the still and the prompt, in the schema's order."""
        return tuple(p for p in self.parameters if p.kind not in {ParameterKind.PICTURE, ParameterKind.PROMPT})

    def defaults(self) -> dict[str, Value]:
        """The settings as the schema presets them."""
        return {p.field: p.default for p in self.settings if p.default is not None}

    def parameter(self, field: str) -> Parameter | None:
        return next((p for p in self.parameters if p.field == field), None)

    def _only(self, kind: ParameterKind) -> Parameter:
        return next(p for p in self.parameters if p.kind is kind)


def read_model(entry: Mapping[str, Any]) -> ModelSpec:
    """A catalogue entry (`model_id`, `display_name`, `input_schema`) as a spec.

    Raises `ValueError` if there is no single picture and prompt: such a model doesn't turn a still into a clip.
    """
    schema = entry["input_schema"]
    required = frozenset(schema.get("required", ()))
    parameters = tuple(_parameter(field, body, field in required) for field, body in schema["properties"].items())
    kinds = [parameter.kind for parameter in parameters]
    if ParameterKind.PICTURE not in kinds or ParameterKind.PROMPT not in kinds:
        raise ValueError(f"{entry['model_id']} takes no picture or no prompt")
    rules = tuple(_rule(part) for part in schema.get("allOf", ()) if "if" in part and "then" in part)
    return ModelSpec(entry["model_id"], entry["display_name"], parameters, rules, MappingProxyType(dict(schema)))


def _parameter(field: str, body: Mapping[str, Any], required: bool) -> Parameter:
    kind = _kind(field, body)
    return Parameter(
        field=field,
        kind=kind,
        title=body.get("title") or field.replace("_", " ").capitalize(),
        description=body.get("description", ""),
        required=required,
        default=body.get("default"),
        choices=tuple(body.get("enum", ())),
        minimum=body.get("minimum"),
        maximum=body.get("maximum"),
        integer=body.get("type") == "integer",
        unit=body.get("unit", ""),
    )


def _kind(field: str, body: Mapping[str, Any]) -> ParameterKind:
    if body.get("format") == "image_uri" and not field.startswith("end_"):
        return ParameterKind.PICTURE
    if field == "prompt":
        return ParameterKind.PROMPT
    if "enum" in body:
        return ParameterKind.CHOICE
    match body.get("type"):
        case "boolean":
            return ParameterKind.FLAG
        case "integer" | "number" | "float":
            return ParameterKind.NUMBER
        case _:
            return ParameterKind.TEXT


def _rule(part: Mapping[str, Any]) -> Rule:
    (condition,) = _clauses(part["if"])
    return Rule(condition, _clauses(part["then"]), part.get("description", ""))


def _clauses(part: Mapping[str, Any]) -> tuple[Clause, ...]:
    return tuple(
        Clause(field, tuple(body["enum"]) if "enum" in body else (body["const"],))
        for field, body in part["properties"].items()
    )
