"""The public chat page: its HTML, its style and script, and its labels in every language."""

from __future__ import annotations

import hashlib
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.channels.web.negotiation import known_language, negotiated
from bot.channels.web.ports import Texts
from bot.channels.web.problems import TEMPLATES, Problem
from bot.channels.web.responses import Json
from bot.dialogue.payloads import payload
from bot.languages import LANGUAGES, direction_of

STATIC = Path(__file__).parent / "static"
MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
# The page's labels: `web-<name>` in the catalogues.
LABELS = """
    tagline language conversation input send new new-question new-start cancel close privacy privacy-text
     privacy-show privacy-delete assistant advisor you typing sending waiting failed retry offline expired
     started earlier sources download opens-outside newest back
""".split()  # noqa: SIM905 - thirty quoted words read worse


class Page:
    """The page and its files, read once."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._files = {path.name: path.read_bytes() for path in STATIC.iterdir() if path.suffix in MEDIA_TYPES}
        digest = hashlib.sha256(b"".join(self._files[name] for name in sorted(self._files)))
        self._version = digest.hexdigest()[:12]

    async def page(self, request: Request) -> Response:
        """GET /: in the browser's language; the conversation's replaces it once it is known."""
        asked = request.query_params.get("language")
        language = (known_language(asked) if asked else None) or negotiated(request.headers.get("accept-language"))
        html = TEMPLATES.get_template("chat.html").render(
            language=language,
            direction=direction_of(language),
            languages=list(LANGUAGES.values()),
            labels=self._labels(language),
            no_script=self._texts.get("web-no-script", language),
            payloads={
                "languages": {code: payload("change_language", language=code) for code in LANGUAGES},
                "show": payload("my_data"),
                "delete": payload("delete_my_data"),
            },
            version=self._version,
        )
        return HTMLResponse(html, headers={"Cache-Control": "no-cache", "Vary": "Accept-Language"})

    async def file(self, request: Request) -> Response:
        """GET /static/{version}/{name}: the address changes with the content, so it may be kept for ever."""
        name = request.path_params["name"]
        if name not in self._files:
            raise Problem("not-found")
        fresh = request.path_params["version"] == self._version
        headers = {"Cache-Control": "public, max-age=31536000, immutable" if fresh else "no-cache"}
        return Response(self._files[name], headers=headers, media_type=MEDIA_TYPES[Path(name).suffix])

    async def labels(self, request: Request) -> Response:
        """GET /labels/{language}: the page's labels, when the language changes."""
        language = request.path_params["language"]
        if language not in LANGUAGES:
            raise Problem("not-found")
        return Json(self._labels(language), headers={"Cache-Control": "public, max-age=300"})

    def _labels(self, language: str) -> dict[str, str]:
        labels = {name: self._texts.get(f"web-{name}", language) for name in LABELS}
        return labels | {"direction": direction_of(language)}
