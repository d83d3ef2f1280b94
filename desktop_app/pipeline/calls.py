"""The steps that are one call to the service each. Lane threads only."""

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.account import Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.job import Job, RemoteStatus
from desktop_app.domain.model_spec import ModelSpec
from desktop_app.domain.outcome import Accepted, CancelAnswered, Polled, Resulted
from desktop_app.pipeline.service import client_for


def submit(
    job: Job,
    spec: ModelSpec,
    reference: str,
    endpoint: Endpoint,
    timeouts: Timeouts,
    cancel: CancelToken,
    breaker: CancelToken,
) -> Accepted:
    """The paid POST. SUBMITTING and its submissions row must be on disk before this is called. It is never repeated in
    here. `cancel` stops it only while nothing is sent; `breaker` closes its connection at any time.
    """
    client = client_for(endpoint, timeouts)
    with breaker.waking(client.abandon):
        return client.submit(job.request.model_id, job.request.body(spec, reference), cancel)


def poll(request_id: str, endpoint: Endpoint, timeouts: Timeouts, cancel: CancelToken) -> Polled:
    return client_for(endpoint, timeouts).status(request_id, cancel)


def result(request_id: str, endpoint: Endpoint, timeouts: Timeouts, cancel: CancelToken) -> Resulted:
    """Raises `KnownError(NO_OUTPUT)`, besides those of the call, for a completed request with nothing to fetch."""
    told = client_for(endpoint, timeouts).result(request_id, cancel)
    if told.status is RemoteStatus.COMPLETED and not told.outputs:
        raise known(ErrorCode.NO_OUTPUT)
    return told


def cancel_request(request_id: str, endpoint: Endpoint, timeouts: Timeouts, cancel: CancelToken) -> CancelAnswered:
    return client_for(endpoint, timeouts).cancel(request_id, cancel)
