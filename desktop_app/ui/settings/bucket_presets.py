"""The services a bucket is often kept at, with the pattern of their addresses. No traffic, no prices: only a start."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BucketPreset:
    """`endpoint` with `{region}` or `{account}` in the place of what differs; "" where every address is possible.

    `title` is the service's own name; "" for all the others.
    """

    key: str
    title: str
    endpoint: str
    region: str
    example: str


PRESETS = (
    BucketPreset("amazon", "Amazon S3", "https://s3.{region}.amazonaws.com", "us-east-1", "eu-central-1"),
    BucketPreset("cloudflare", "Cloudflare R2", "https://{account}.r2.cloudflarestorage.com", "auto", "auto"),
    BucketPreset("backblaze", "Backblaze B2", "https://s3.{region}.backblazeb2.com", "us-west-004", "eu-central-003"),
    BucketPreset("other", "", "", "us-east-1", "us-east-1"),
)
"""The last one is for MinIO and whoever else speaks S3."""

ACCOUNT = "ACCOUNT-ID"
"""Stands where Cloudflare wants the number of an account."""


def filled(preset: BucketPreset, region: str) -> str:
    """The preset's endpoint for `region`."""
    return preset.endpoint.replace("{region}", region or preset.region).replace("{account}", ACCOUNT)


def preset_of(endpoint: str) -> BucketPreset:
    """The preset an endpoint belongs to; the last for one that is nobody's, the first for none at all."""
    if not endpoint:
        return PRESETS[0]
    for preset in PRESETS[:-1]:
        _, _, tail = preset.endpoint.rpartition("}")
        if endpoint.rstrip("/").endswith(tail):
            return preset
    return PRESETS[-1]
