"""Where an object of a bucket is: the bucket in the host's name for Amazon, in the path for everybody else."""

import re
from urllib.parse import quote, urlsplit

from desktop_app.domain.travel import Bucket

_AMAZON = (".amazonaws.com", ".amazonaws.com.cn")
_LABEL = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]")
"""A name that can stand before a host without leaving its TLS certificate: no dot, no capital."""


def object_address(bucket: Bucket, name: str) -> str:
    """The address of the object `name`, which is percent-encoded as signatures want it.

    Amazon asks for the bucket in the host's name; MinIO, R2, B2 and the others take it in the path, which needs no
    name of its own in anybody's DNS.
    """
    parts = urlsplit(bucket.endpoint)
    path = quote(name, safe="/-._~")
    host = parts.hostname or ""
    if host.endswith(_AMAZON) and _LABEL.fullmatch(bucket.name):
        return f"{parts.scheme}://{bucket.name}.{parts.netloc}/{path}"
    return f"{parts.scheme}://{parts.netloc}/{bucket.name}/{path}"
