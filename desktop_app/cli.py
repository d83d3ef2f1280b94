"""Commands without a window: `generate`, `jobs`, `resume`, `check`, and the practice service on its own."""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app import log
from desktop_app.arguments import add_service, add_shared, options_of
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.framing import LARGEST_HEIGHT, Framing, lines_of, most_lines, ratio_of
from desktop_app.domain.ids import ENVIRONMENT, RUNCOMFY, AccountId
from desktop_app.domain.job import Job
from desktop_app.domain.library_check import UNMENDED
from desktop_app.domain.model_spec import ModelSpec, Value
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.domain.validation import validate
from desktop_app.exits import Exit, refuse
from desktop_app.models import load_models
from desktop_app.options import Options

if TYPE_CHECKING:
    from desktop_app.reports import Reporter
    from desktop_app.runtime.draft import Draft


class _Parser(argparse.ArgumentParser):
    """Bad arguments end with 64, as scripts expect."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(Exit.USAGE)


def _parser(command: str) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"stillwake {command}")
    add_shared(parser)
    if command == "practice-service":
        parser.add_argument("--port", type=int, default=0)
        return parser
    parser.add_argument("--json", action="store_true", help="a line of JSON for each thing that is said")
    if command in {"check", "jobs"}:
        return parser
    add_service(parser)
    if command == "generate":
        parser.add_argument("--image", required=True, metavar="PATH|URL")
        parser.add_argument("--prompt", required=True)
        parser.add_argument("--duration", type=int, metavar="SECONDS")
        parser.add_argument("--resolution")
        parser.add_argument("--fps", type=int)
        parser.add_argument("--no-audio", action="store_true")
        parser.add_argument("--model", metavar="ID")
        parser.add_argument("--out", type=Path, metavar="DIR", help="also copy the finished files there")
    return parser


def run_command(command: str, argv: list[str]) -> int:
    """Run one of the commands; the exit code."""
    given = _parser(command).parse_args(argv)
    try:
        options = options_of(given)
        match command:
            case "practice-service":
                from desktop_app.practice.server import run

                return run(options.data_dir, given.port)
            case "check":
                return _check(options, as_json=given.json)
            case "jobs":
                return _jobs(options, as_json=given.json)
            case "generate":
                return _generate(options, given)
            case _:
                return _resume(options, as_json=given.json)
    except KnownError as error:
        return refuse(error.error)


def _generate(options: Options, given: argparse.Namespace) -> int:
    from desktop_app.runtime.draft import Draft
    from desktop_app.words.problems import problem_words

    models = load_models()
    model_id = given.model or next(iter(models))
    if model_id not in models:
        print(f"model: {model_id} is not one of {', '.join(models)}", file=sys.stderr)
        return Exit.DATA
    spec = models[model_id]
    values = _values(spec, given)
    problems = validate(spec, values, has_picture=bool(given.image.strip()))
    for problem in problems:
        print(f"{problem.field}: {problem_words(problem, spec)}", file=sys.stderr)
    if problems:
        return Exit.DATA
    draft = Draft(spec.model_id, values, _still(given.image, values))
    return _run(options, draft, given.out, as_json=given.json)


def _values(spec: ModelSpec, given: argparse.Namespace) -> dict[str, Value]:
    values = {**spec.defaults(), spec.prompt_field: given.prompt}
    asked = {"duration": given.duration, "resolution": given.resolution, "fps": given.fps}
    values.update({field: value for field, value in asked.items() if value is not None})
    if given.no_audio:
        values["generate_audio"] = False
    return values


def _still(image: str, values: dict[str, Value]) -> PreparedStill | LinkedPicture:
    if "://" in image:
        return LinkedPicture(image)
    from desktop_app.media.picture import prepare
    from desktop_app.runtime.stills import StillFile, prepared_still

    framing = Framing()
    ratio = ratio_of(str(values.get("aspect_ratio", "")))
    height = most_lines(ratio, lines_of(str(values.get("resolution", ""))) or LARGEST_HEIGHT)
    path = Path(image)
    made = prepare(path, path.name, framing, ratio, height, CancelToken())
    return prepared_still(made, StillFile(path), framing)


def _resume(options: Options, *, as_json: bool) -> int:
    return _run(options, None, None, as_json=as_json)


def _run(options: Options, draft: "Draft | None", out: Path | None, *, as_json: bool) -> int:
    from PySide6.QtCore import QCoreApplication

    from desktop_app.assembly import plan_from
    from desktop_app.crash import CrashWatch
    from desktop_app.headless import Headless
    from desktop_app.reports import Reporter
    from desktop_app.storage import settings as settings_file
    from desktop_app.storage.data_lock import DataLock
    from desktop_app.storage.library_place import library_now
    from desktop_app.storage.secrets import environment_token
    from desktop_app.words.languages import speak_english
    from desktop_app.words.notices import notice_words

    reporter = Reporter(as_json=as_json)
    lock = DataLock(options.data_dir)
    try:
        lock.acquire()
    except KnownError as error:
        if draft is None or error.error.code is not ErrorCode.ENGINE_RUNNING:
            raise
        return _hand_over(options, draft, out, reporter, error)
    crashes = CrashWatch(options.data_dir)
    before = crashes.open()
    if before is not None:
        print(notice_words(Notice(NoticeCode.ENDED_BADLY)).text, before.file or "", file=sys.stderr)
    handler = log.setup_logging(options.data_dir)
    try:
        token = environment_token()
        account = _account(options, token)
        settings = settings_file.load(options.data_dir / settings_file.FILE_NAME)
        library = options.library_dir or library_now(options.data_dir, settings)
        plan = plan_from(options, settings, load_models(), library, token)
        plan = replace(plan, account=account, paused=False)
        qt = QCoreApplication.instance() or QCoreApplication(["stillwake"])
        speak_english(qt)
        return Headless(plan, crashes, reporter, draft, out).run(qt)
    finally:
        log.end_logging(handler)
        crashes.close()
        lock.release()


def _account(options: Options, token: str | None) -> AccountId:
    """A command pays by the account it names, or by the environment's token, or by the stored one: never by guess."""
    return options.account or (RUNCOMFY if token is None else ENVIRONMENT)


def _hand_over(options: Options, draft: "Draft", out: Path | None, reporter: "Reporter", refused: KnownError) -> int:
    """A window is open on this data folder: it makes the shot, and tells us how it goes."""
    from desktop_app.handover import hand_over
    from desktop_app.storage.secrets import environment_token

    token = environment_token()
    paying = replace(draft, account=_account(options, token))
    replies = hand_over(options.data_dir, options.api_base, paying, out)
    if replies is None:
        raise refused
    for reply in replies:
        if isinstance(reply, int):
            return reply
        reporter.say(reply)
    return Exit.AGAIN


def _jobs(options: Options, *, as_json: bool) -> int:
    from desktop_app.storage import settings as settings_file
    from desktop_app.storage.database import open_reader
    from desktop_app.storage.job_store import JobFiles, JobStore
    from desktop_app.storage.library_place import library_now

    settings = settings_file.load(options.data_dir / settings_file.FILE_NAME)
    library = options.library_dir or library_now(options.data_dir, settings)

    def line_of(found: JobFiles) -> str:
        job = found.job
        if not as_json:
            return f"{job.state.value:<11}  {job.id}  {' '.join(job.prompt.split())[:60]}"
        facts = {
            "job": job.id,
            "state": job.state.value,
            "request_id": job.request_id,
            "prompt": job.prompt,
            "files": [str(library / path) for path in found.files],
            "account": job.account,
            "created_at": job.created_at.isoformat(),
            "error": None if job.error is None else job.error.code.value,
        }
        return json.dumps(facts)

    connection = open_reader(options.data_dir)
    try:
        for found in JobStore(connection).jobs():
            print(line_of(found))
    finally:
        connection.close()
    return Exit.DONE


def _check(options: Options, *, as_json: bool) -> int:
    """0: all of it is in step now; 65: something is left that only the artist can set right."""
    from desktop_app.runtime.mended_notice import mended_notice
    from desktop_app.storage import settings as settings_file
    from desktop_app.storage.checked_alone import check_alone
    from desktop_app.storage.data_lock import DataLock
    from desktop_app.storage.library_place import library_now
    from desktop_app.storage.sidecar import PICTURE_FIELD
    from desktop_app.words.library_check import note_words, report_words
    from desktop_app.words.notices import notice_words

    models = load_models()
    lock = DataLock(options.data_dir)
    lock.acquire()
    handler = log.setup_logging(options.data_dir)
    try:
        settings = settings_file.load(options.data_dir / settings_file.FILE_NAME)
        library = options.library_dir or library_now(options.data_dir, settings)

        def picture_field(job: Job) -> str:
            spec = models.get(job.request.model_id)
            return PICTURE_FIELD if spec is None else spec.picture_field

        report, mended = check_alone(options.data_dir, library, picture_field, CancelToken())
    finally:
        log.end_logging(handler)
        lock.release()
    if mended is not None:
        print(notice_words(mended_notice(mended)).whole, file=sys.stderr)
    for note in report.notes:
        if as_json:
            file, was = str(library / note.path), str(library / note.was) if note.was else None
            mended_now = note.finding not in UNMENDED
            print(json.dumps({"found": note.finding, "file": file, "was": was, "mended": mended_now}))
        else:
            print(note_words(note))
    if as_json:
        print(json.dumps({"clips": report.clips, "found": len(report.notes), "left": report.unmended}))
    else:
        print(report_words(report))
    return Exit.DATA if report.unmended else Exit.DONE
