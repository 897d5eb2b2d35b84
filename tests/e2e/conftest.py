"""The whole program behind a real server, and a real browser in front of it."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import uvicorn
from playwright.async_api import Browser, Page

from bot.app import App, create_asgi
from bot.channels.web import UNLIMITED
from bot.settings import PROJECT
from tests.browser import chromium_running

SCREENSHOTS = PROJECT / "screenshots"
"""Where the pages are put to be looked at; not part of the repository."""


@asynccontextmanager
async def served(app: App) -> AsyncIterator[str]:
    """The program on a free port of the loopback; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = uvicorn.Config(
        create_asgi(app, limits=UNLIMITED), port=port, log_level="warning", access_log=False, lifespan="off"
    )
    server = uvicorn.Server(config)
    server.config.timeout_graceful_shutdown = 1
    task = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn tells by a flag only
        await asyncio.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task


@pytest.fixture
async def address(app: App) -> AsyncIterator[str]:
    """Where the program answers."""
    async with served(app) as root:
        yield root


@pytest.fixture
async def chromium(address: str) -> AsyncIterator[Browser]:
    """A browser, closed before the server it looks at."""
    async with chromium_running() as browser:
        yield browser


async def shot(page: Page, name: str) -> None:
    """Keep what the page looks like, where screenshots are wanted."""
    if os.environ.get("SCREENSHOTS"):
        await page.wait_for_timeout(900)  # until it has scrolled and faded in
        await page.screenshot(path=SCREENSHOTS / f"{name}.png")
