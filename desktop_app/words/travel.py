"""How a picture travels, in words: what goes wrong with a link or with the artist's own bucket, and what a test found.

Whatever happens to a picture on its way happens before the shot is sent, so no sentence here has to speak of money.
"""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.account import SecretPlace
from desktop_app.domain.bucket_rules import BucketProblem
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.travel import Way
from desktop_app.words.numbers import file_size, pixels
from desktop_app.words.sentence import Sentence

translate = QCoreApplication.translate


def of_the_bucket(error: AppError) -> Sentence | None:
    """Words for what the artist's own bucket says, or doesn't; `None` for all else."""
    host = str(error.data.get("host", "")) or translate("Travel", "your bucket's service")
    bucket = str(error.data.get("bucket", "")) or translate("Travel", "your bucket")
    match error.code:
        case ErrorCode.LINKS_ONLY:
            return Sentence(
                translate("Travel", "Only links are sent, as you have chosen, so this picture stays on your computer."),
                translate("Travel", "Choose another way in Settings, How pictures travel."),
            )
        case ErrorCode.BUCKET_UNSET:
            return Sentence(
                translate("Travel", "Your bucket isn't fully set up, so no picture can go there."),
                translate("Travel", "Complete it in Settings, How pictures travel."),
            )
        case ErrorCode.BUCKET_UNREACHABLE:
            return Sentence(
                translate("Travel", "We couldn't reach {host}, where your bucket is. The picture was not sent.").format(
                    host=host
                ),
                translate("Travel", "Look at your connection and at the bucket's address."),
            )
        case ErrorCode.BUCKET_CUT:
            return Sentence(
                translate("Travel", "The connection to your bucket broke before the whole picture was there."),
                translate("Travel", "Nothing is half sent: the picture simply goes again."),
            )
        case ErrorCode.BUCKET_TROUBLE:
            if "host" not in error.data:
                return Sentence(translate("Travel", "Your bucket's service has trouble of its own just now."))
            return Sentence(
                translate("Travel", "{host}, where your bucket is, has trouble of its own just now.").format(host=host)
            )
        case ErrorCode.BUCKET_CLOCK:
            return _clock(error)
        case ErrorCode.BUCKET_KEYS_MISSING:
            return Sentence(
                translate("Travel", "The keys to your bucket are missing, so no picture can go there."),
                translate("Travel", "Enter them in Settings, How pictures travel."),
            )
        case ErrorCode.BUCKET_KEYS_REFUSED:
            return Sentence(
                translate("Travel", "Your bucket's service doesn't accept the keys."),
                translate("Travel", "Enter the access key and its secret again in Settings, How pictures travel."),
            )
        case ErrorCode.BUCKET_FORBIDDEN:
            return Sentence(
                translate("Travel", "The keys are not allowed to do this in {bucket}.").format(bucket=bucket),
                translate("Travel", "Give them leave to read, write and delete there, or use other keys."),
            )
        case ErrorCode.BUCKET_UNKNOWN:
            return Sentence(
                translate("Travel", "There is no bucket called {bucket} at this address.").format(bucket=bucket),
                translate("Travel", "Check its name and the endpoint in Settings, How pictures travel."),
            )
        case ErrorCode.BUCKET_ELSEWHERE:
            return _elsewhere(error)
        case ErrorCode.BUCKET_REFUSED:
            return _refused(error)
        case ErrorCode.BUCKET_LINK_DEAD:
            return Sentence(
                translate("Travel", "The test picture was stored, but its link doesn't bring it back."),
                translate("Travel", "RunComfy would not get it either: let the keys read from the bucket, too."),
            )
        case _:
            return None


def of_a_link(error: AppError) -> Sentence | None:
    """Words for why the picture behind a link can't be shown; `None` for all else."""
    host = str(error.data.get("host", ""))
    match error.code:
        case ErrorCode.LINK_PRIVATE:
            return Sentence(
                translate("Travel", "{host} is not a public address.").format(host=host)
                if host
                else translate("Travel", "This is not a public address."),
                translate("Travel", "RunComfy can't reach what only your own network can."),
            )
        case ErrorCode.LINK_SILENT:
            return Sentence(
                translate("Travel", "{host} sent no picture in time.").format(host=host)
                if host
                else translate("Travel", "The link brought no picture in time."),
                translate("Travel", "Check the link in a browser."),
            )
        case ErrorCode.LINK_REFUSED:
            return Sentence(
                translate("Travel", "{host} doesn't give this picture to everybody.").format(host=host)
                if host
                else translate("Travel", "The link doesn't give this picture to everybody."),
                translate("Travel", "It must open without a sign-in."),
            )
        case ErrorCode.LINK_TOO_LARGE:
            limit = file_size(int(error.data.get("limit", 50_000_000)))
            return Sentence(translate("Travel", "The picture is larger than {limit}.").format(limit=limit))
        case _:
            return None


def _clock(error: AppError) -> Sentence:
    minutes = int(error.data.get("minutes", 0))
    if minutes > 1:
        off = translate(
            "Travel", "This computer's clock is off by %Ln minutes, and your bucket refuses that.", None, minutes
        )
    else:
        off = translate("Travel", "This computer's clock is wrong, and your bucket refuses that.")
    return Sentence(off, translate("Travel", "Set the clock; the picture then goes by itself."))


def _elsewhere(error: AppError) -> Sentence:
    bucket, region = str(error.data.get("bucket", "")), str(error.data.get("region", ""))
    advice = translate("Travel", "Correct the region and the endpoint in Settings, How pictures travel.")
    if bucket and region:
        text = translate("Travel", "{bucket} is in the region {region}.").format(bucket=bucket, region=region)
    elif bucket:
        text = translate("Travel", "{bucket} is in another region.").format(bucket=bucket)
    else:
        text = translate("Travel", "Your bucket is in another region.")
    return Sentence(text, advice)


def _refused(error: AppError) -> Sentence:
    message = str(error.data.get("message", "")).strip()
    if message and len(message) <= 200:
        ended = message if message[-1] in ".!?" else f"{message}."
        text = translate("Travel", "Your bucket said no: {message}").format(message=ended)
    else:
        text = translate("Travel", "Your bucket said no.")
    return Sentence(text, translate("Travel", "Look at the bucket's settings at its service."))


def problem_words(problem: BucketProblem) -> str:
    """What is wrong with a field of the bucket."""
    match problem:
        case BucketProblem.ENDPOINT_MISSING:
            return translate("Travel", "Enter the endpoint: the address your bucket's service names.")
        case BucketProblem.ENDPOINT_UNREADABLE:
            return translate("Travel", "The endpoint is only the service's address, like https://s3.example.org.")
        case BucketProblem.ENDPOINT_INSECURE:
            return translate("Travel", "The endpoint must begin with https://, or your keys could be read on the way.")
        case BucketProblem.REGION_WRONG:
            return translate("Travel", "Enter the region as the service writes it, like eu-central-1.")
        case BucketProblem.NAME_MISSING:
            return translate("Travel", "Enter the bucket's name.")
        case BucketProblem.NAME_WRONG:
            return translate("Travel", "A bucket's name has letters, digits, dots and hyphens only.")
        case BucketProblem.PREFIX_WRONG:
            return translate("Travel", "A folder's name has plain letters, digits, hyphens and single slashes only.")
        case _:
            assert_never(problem)


def way_words(way: Way) -> str:
    """The way, as short as it can be said."""
    match way:
        case Way.REQUEST:
            return translate("Travel", "Inside the request")
        case Way.LINK:
            return translate("Travel", "Only as links")
        case Way.BUCKET:
            return translate("Travel", "By way of my own bucket")
        case _:
            assert_never(way)


def way_meaning(way: Way) -> str:
    """What the way means: who stores the picture, and how large it may be."""
    match way:
        case Way.REQUEST:
            return translate(
                "Travel",
                "Each picture goes to RunComfy with its shot, up to 6 MB, and is stored there. Nothing to set up.",
            )
        case Way.LINK:
            return translate(
                "Travel",
                "You put pictures online yourself, up to 50 MB each, and paste their https links. "
                "Pictures on this computer are not sent.",
            )
        case Way.BUCKET:
            return translate(
                "Travel",
                "Each picture is stored once in a bucket of yours, and RunComfy gets a link that runs out. "
                "For Amazon S3, Cloudflare R2, Backblaze B2, MinIO and others.",
            )
        case _:
            assert_never(way)


def tried_words(way: Way, size: int, width: int, height: int, *, private: bool) -> Sentence:
    """What a test found that went well."""
    match way:
        case Way.REQUEST:
            return Sentence(translate("Travel", "It works: a test picture fits into a request and comes out the same."))
        case Way.LINK:
            text = translate("Travel", "It works: the link brings a picture of {pixels}, {size}.")
            return Sentence(text.format(pixels=pixels(width, height), size=file_size(size)))
        case Way.BUCKET if private:
            return Sentence(
                translate("Travel", "It works from here, but RunComfy can't reach this address."),
                translate("Travel", "The bucket must be on the internet, with https."),
            )
        case Way.BUCKET:
            return Sentence(
                translate("Travel", "It works: a test picture was stored, fetched by its link and taken away again.")
            )
        case _:
            assert_never(way)


def keys_words(place: SecretPlace, keyring_name: str) -> str:
    """Where the bucket's keys are kept."""
    match place:
        case SecretPlace.KEYRING if keyring_name:
            return translate(
                "Travel", "Keys are kept in {keyring}. Leave both fields empty to go on using them."
            ).format(keyring=keyring_name)
        case SecretPlace.KEYRING:
            return translate(
                "Travel", "Keys are kept in the system's keyring. Leave both fields empty to go on using them."
            )
        case SecretPlace.SESSION:
            return translate(
                "Travel", "Keys are kept until you close Stillwake: this system has no safe place for them."
            )
        case _:
            return translate("Travel", "Keys go into your system's keyring and nowhere else.")
