"""The command line: `werkstadt run`, `chat`, `train`, `understand`, and what operators need. Heavy parts are
imported by the command that uses them."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot import logs
from bot.errors import OperatorError
from bot.settings import PROJECT, Settings, read_settings

if TYPE_CHECKING:
    from bot.app import App


class _Commands(click.Group):
    """Shows what an operator can mend as one line instead of a traceback. Groups of commands come when asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), "calendar"])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name == "calendar":
            from bot.calendar_cli import calendar

            return calendar
        return super().get_command(ctx, cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OperatorError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=_Commands)
def main() -> None:
    """The assistant of the five WerkStädte."""
    logs.configure()


@main.command()
def run() -> None:
    """Train if needed, prepare the database, serve chat page and desk."""
    settings = read_settings()
    model = _model(settings)
    asyncio.run(_prepare(settings))
    _serve(settings, model)


@main.command()
@click.option("--language", default="de", help="The language of the first greeting.")
def chat(language: str) -> None:
    """The same assistant in this terminal."""
    from bot.app import running
    from bot.channels.console import chat as talk

    logs.configure(level=logging.WARNING)
    settings = read_settings()
    model = _model(settings)

    async def session() -> None:
        await _prepare(settings)
        app = _app(settings, model)
        async with running(app):
            await talk(app, language=language)

    asyncio.run(session())


@main.command()
def train() -> None:
    """Train the model from config.yml, domain.yml, nlu/ and stories/."""
    from bot.understanding import model

    click.echo(model.train(PROJECT, read_settings().models_dir, _progress))


@main.group(invoke_without_command=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), default=None, help="Where the report goes.")
@click.pass_context
def evaluate(ctx: click.Context, out: Path | None) -> None:
    """Measure understanding on the held-out sentences of tests/understanding; write a report with plots."""
    if ctx.invoked_subcommand is not None:
        return
    from bot.understanding.evaluate import evaluate as measured

    logs.configure(level=logging.WARNING)
    settings = read_settings()
    out = out or settings.data_dir / "understanding.html"
    report = measured(PROJECT / "tests" / "understanding", out, model=_model(settings))
    click.echo(report.summary())
    click.echo(f"Report: {out}")


@evaluate.command("gaps")
def evaluate_gaps() -> None:
    """List what people asked and got no answer or no help for, most frequent first."""
    from bot.clock import utc_now
    from bot.gap_report import report

    logs.configure(level=logging.WARNING)
    settings = read_settings()
    asyncio.run(_prepare(settings))
    for line in asyncio.run(report(settings, today=utc_now().astimezone(settings.timezone).date())):
        click.echo(line)


@main.command()
@click.option("--knowledge", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None)
def understand(knowledge: Path | None) -> None:
    """Read one message a line on stdin, write what was understood as one JSON object a line."""
    from bot.understanding.model import understand as objects

    logs.configure(level=logging.WARNING)
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    model = _model(read_settings())
    for found in objects(sys.stdin, model, knowledge=knowledge):
        click.echo(json.dumps(found, ensure_ascii=False))
        sys.stdout.flush()


@main.command("demo-data")
def demo_data() -> None:
    """Add demo advisors and opening hours; plainly marked as such. Does nothing the second time."""
    settings = read_settings()
    asyncio.run(_prepare(settings, demo=True))


@main.command()
def doctor() -> None:
    """Check settings, database, model, texts, articles and help lines; say what is wrong and how to mend it."""
    from bot.doctor import examine

    lines = asyncio.run(examine(read_settings()))
    for line in lines:
        click.echo(str(line))
    sys.exit(any(line.is_wrong for line in lines))


def _model(settings: Settings) -> Path:
    """The current model, trained now if there is none; if training fails, the last good one."""
    from bot.understanding import model

    if found := model.current_model(PROJECT, settings.models_dir):
        return found
    # In a process of its own: training needs memory that the server would not give back.
    done = subprocess.run([sys.executable, "-m", "bot.cli", "train"], stdout=subprocess.DEVNULL, check=False)
    found = model.current_model(PROJECT, settings.models_dir) or model.latest_model(settings.models_dir)
    if found is None:
        raise OperatorError("there is no model; mend what is said above, then start again")
    if done.returncode != 0:
        click.echo(f"Serving on with the last good model {found.name}.", err=True)
    return found


def _progress(step: str, share: float) -> None:
    """One line that fills up; a line per step where there is no terminal."""
    if sys.stderr.isatty():
        bar = "█" * round(share * 30)
        click.echo(f"\r{step:<28} {bar:<30} {share:4.0%}", nl=share >= 1, err=True)
    elif share >= 1:
        click.echo(f"{step}: done", err=True)


def _app(settings: Settings, model: Path) -> App:
    from bot.app import build

    return build(settings, model)


async def _prepare(settings: Settings, *, demo: bool = False) -> None:
    """Bring the database up to date; a new one gets demo advisors, and the link for the first account."""
    from bot.setup import prepare

    await prepare(settings, demo=demo, say=click.echo)


def _serve(settings: Settings, model: Path) -> None:
    import uvicorn

    from bot.app import create_asgi

    app = create_asgi(_app(settings, model))
    click.echo(f"Chat: {settings.public_url}/   Desk: {settings.public_url}/desk", err=True)
    uvicorn.run(app, host=settings.host, port=settings.port, access_log=False, log_level="warning", lifespan="on")


if __name__ == "__main__":
    main()
