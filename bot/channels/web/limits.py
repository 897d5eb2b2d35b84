"""How much one person or one address may ask for: token buckets in memory. Knows nothing of HTTP."""

from __future__ import annotations

import ipaddress
import math
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock

MAX_BUCKETS = 20_000


@dataclass(frozen=True)
class Rate:
    """`burst` at once, then `per_second`."""

    burst: int
    per_second: float


@dataclass(frozen=True)
class Limits:
    """What is allowed: generous for people behind one shared address, tight for a program that floods.

    Attributes:
        sessions: New conversations per client address.
        messages: Messages per conversation.
        streams: Open event streams per conversation: browser tabs.
        feeds: Readings of calendar feeds per client address: a whole office may share one.
    """

    sessions: Rate = Rate(burst=300, per_second=0.5)
    messages: Rate = Rate(burst=600, per_second=2)
    streams: int = 6
    feeds: Rate = Rate(burst=120, per_second=1)


UNLIMITED = Limits(sessions=Rate(10**9, 10**9), messages=Rate(10**9, 10**9), streams=10**9)
"""For load tests on the loopback."""


class Buckets:
    """One bucket a key. The least recently used are forgotten, so that memory is bounded."""

    def __init__(self, rate: Rate, *, clock: Clock) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def take(self, key: str) -> int:
        """Take one; 0 when there was one, else the seconds until there is."""
        now = self._clock()
        level, seen = self._buckets.pop(key, (float(self._rate.burst), now))
        # A clock that is set back must not empty anybody's bucket.
        level += max(0.0, (now - seen).total_seconds()) * self._rate.per_second
        level = min(level, float(self._rate.burst))
        wait = 0 if level >= 1 else math.ceil((1 - level) / self._rate.per_second)
        self._buckets[key] = (level - 1 if wait == 0 else level, now)
        if len(self._buckets) > MAX_BUCKETS:
            self._buckets.popitem(last=False)
        return wait


def address_key(host: str) -> str:
    """What counts as one client address: for IPv6 the network a household gets, not one of its addresses."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is None:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)
