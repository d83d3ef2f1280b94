"""The built-in practice service: the real API's twin on loopback, in its own process. Uses media and domain only.

It speaks the service's API as strictly as the real one and makes a real film from the still it was sent. It is also the
one fake service of the test suite: a `Script` sets its pace and its faults.

`server` starts and stops it · `listener` and `handler` are the wire · `routes` the calls · `ledger` what outlasts a
restart · `studio` makes the films one at a time, with `film`, `camera`, `sound` and `card` · `director` carries out a
`script`.
"""
