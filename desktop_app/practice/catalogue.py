"""The models the practice service offers, and its answer to "does this input fit?": the same schemas as the form's."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema

from desktop_app.domain.model_spec import ModelSpec, Value, read_model
from desktop_app.paths import resources
from desktop_app.practice.script import Script

_FLOAT = jsonschema.Draft202012Validator.TYPE_CHECKER.redefine(
    "float", lambda checker, value: checker.is_type(value, "number")
)
_Validator = jsonschema.validators.extend(  # type: ignore[no-untyped-call]
    jsonschema.Draft202012Validator, type_checker=_FLOAT
)
"""[C] Catalogue schemas write "float" for number."""


@dataclass(frozen=True)
class Detail:
    """One trouble with the input, naming the field it is in."""

    field: str
    message: str
    kind: str

    def to_json(self) -> dict[str, Any]:
        return {"loc": ["body", self.field] if self.field else ["body"], "msg": self.message, "type": self.kind}


@dataclass(frozen=True)
class Model:
    entry: Mapping[str, Any]
    spec: ModelSpec

    @property
    def id(self) -> str:
        return self.spec.model_id

    def problems(self, inputs: Mapping[str, Any]) -> list[Detail]:
        """All that is wrong with `inputs`, but for the picture itself. The schema's defaults count as sent."""
        spec = self.spec
        found = [Detail(name, "unknown field", "unknown") for name in inputs if spec.parameter(name) is None]
        for error in _Validator(dict(spec.schema)).iter_errors({**spec.defaults(), **inputs}):
            found.append(Detail(_field(spec, error), error.message, str(error.validator)))
        return found

    def settings(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """`values` with the schema's defaults where nothing was sent."""
        return {**self.spec.defaults(), **values}

    def catalogue_entry(self, script: Script, *, with_schema: bool = True) -> dict[str, Any]:
        entry = {key: value for key, value in self.entry.items() if with_schema or key != "input_schema"}
        prices = {"base_price_usd": script.base_price_usd, "price_unit": script.price_unit}
        return {**entry, **prices, "pricing_note": script.pricing_note}


def _field(spec: ModelSpec, error: jsonschema.ValidationError) -> str:
    """The field an error is about. Each missing one has its own error, and only the message names it."""
    if error.absolute_path:
        return str(error.absolute_path[0])
    required = (parameter.field for parameter in spec.parameters if parameter.required)
    return next((name for name in required if repr(name) in error.message), "")


class Catalogue:
    def __init__(self, entries: Iterable[Mapping[str, Any]]) -> None:
        self._models = {model.id: model for model in (Model(entry, read_model(entry)) for entry in entries)}

    def get(self, model_id: str) -> Model | None:
        return self._models.get(model_id)

    def search(self, words: str, category: str, kind: str) -> list[Model]:
        """The models with `words` in name or id; an empty word does not restrict."""
        return [
            model
            for model in self._models.values()
            if words.lower() in f"{model.id} {model.entry.get('display_name', '')}".lower()
            and (not category or category in model.entry.get("categories", ()))
            and (not kind or kind == model.entry.get("kind"))
        ]


def installed_catalogue() -> Catalogue:
    """Every model that came with the program."""
    folder = resources() / "models"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".json")), key=lambda file: file.name)
    return Catalogue(json.loads(file.read_text(encoding="utf-8")) for file in files)
