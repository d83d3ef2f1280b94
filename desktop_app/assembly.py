"""The engine's plan, for the window and the commands alike."""

from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.ids import ENVIRONMENT
from desktop_app.domain.model_spec import ModelSpec
from desktop_app.options import Options
from desktop_app.runtime.engine_room import Plan
from desktop_app.runtime.practice_process import practice_command
from desktop_app.storage.settings import Settings


def plan_from(
    options: Options, settings: Settings, models: Mapping[str, ModelSpec], library_dir: Path, token: str | None
) -> Plan:
    """What the command line says wins over what the settings remember. `token` is the environment's."""
    account = settings.account if settings.account != ENVIRONMENT or token is not None else None
    return Plan(
        data_dir=options.data_dir,
        library_dir=library_dir,
        api_base=options.api_base,
        models=models,
        practice_command=practice_command(options.data_dir),
        account=options.account or account,
        token=token,
        at_once=settings.at_once,
        paused=settings.paused,
        send_when_back=settings.send_when_back,
        trusted_hosts=frozenset(settings.trusted_hosts),
        travel=settings.travel,
    )
