"""Answers every part of the chat's HTTP side gives alike: JSON that cannot fail, headers that protect."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import JSONResponse

# The page needs its own three files and its own API, nothing else and from nowhere else.
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'"
)
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Json(JSONResponse):
    """JSON in UTF-8. A lone surrogate somebody sent us comes back as "?", not as a failure."""

    def render(self, content: Any) -> bytes:
        return as_json(content)


def as_json(content: Any) -> bytes:
    """`content` on one line."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
