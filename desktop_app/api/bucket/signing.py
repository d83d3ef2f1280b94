"""Signatures of requests to a bucket (AWS Signature Version 4), made by Amazon's own botocore.

Only its signer is used: its client takes no certificates of the operating system, lets the connect time-out rule a
whole upload, and can't be broken off. Imported with the first picture that goes to a bucket.
"""

from collections.abc import Mapping

from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from desktop_app.domain.travel import BucketKeys

_SERVICE = "s3"


def signed_headers(
    method: str, url: str, headers: Mapping[str, str], data: bytes, keys: BucketKeys, region: str
) -> dict[str, str]:
    """`headers` with those that sign the request: its body too, so that not a bit of it can change on the way."""
    request = AWSRequest(method=method, url=url, headers=dict(headers), data=data)
    S3SigV4Auth(_credentials(keys), _SERVICE, region).add_auth(request)
    return {str(name): str(value) for name, value in request.headers.items()}


def signed_link(url: str, keys: BucketKeys, region: str, seconds: int) -> str:
    """`url` as anybody may GET it for so many seconds from now, without credentials. A secret."""
    request = AWSRequest(method="GET", url=url)
    S3SigV4QueryAuth(_credentials(keys), _SERVICE, region, expires=seconds).add_auth(request)
    return str(request.url)


def _credentials(keys: BucketKeys) -> Credentials:
    return Credentials(keys.key_id, keys.secret)
