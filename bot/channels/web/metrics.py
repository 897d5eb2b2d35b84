"""Figures for the operator's monitoring. Counts and durations: no person, no conversation, no content."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """One registry of our own, so that two programs in one process (tests) do not meet."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.messages = Counter(
            "werkstadt_messages",
            "Messages of residents, by channel and outcome.",
            ("channel", "outcome"),
            registry=self.registry,
        )
        self.seconds = Histogram(
            "werkstadt_answer_seconds",
            "Time from a message to its answer.",
            ("channel",),
            buckets=SECONDS,
            registry=self.registry,
        )
        self.sessions = Counter(
            "werkstadt_sessions", "Conversations begun, by channel.", ("channel",), registry=self.registry
        )
        self.problems = Counter(
            "werkstadt_problems", "Requests refused or failed, by type.", ("type",), registry=self.registry
        )
        self.streams = Gauge("werkstadt_event_streams", "Open event streams.", registry=self.registry)

    def text(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self.registry)
