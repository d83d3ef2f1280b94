"""What the artist asks to be made, on its way from the form to the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.ids import AccountId, JobId
from desktop_app.domain.model_spec import Value
from desktop_app.domain.request import LinkedPicture, PreparedStill


@dataclass(frozen=True)
class Draft:
    """What the artist asks to be made, complete and valid. `values` holds the prompt too, but not the picture.

    `account` pays; None: the one in use when the draft comes to the desk. `job_id` is the name the job is to have, for
    a wish that may come twice; None: a fresh one.
    """

    model_id: str
    values: Mapping[str, Value]
    still: PreparedStill | LinkedPicture
    made_from: JobId | None = None
    account: AccountId | None = None
    job_id: JobId | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
