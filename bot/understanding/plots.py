"""Plots drawn in SVG. Knows shares and names, nothing of sentences or models."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 460, 330, 58, 46, 30
_ROW, _NAMES = 24, 60


def percent(share: float | None, digits: int = 1) -> str:
    """A share as people read it; a dash where there is none."""
    return "–" if share is None else f"{share * 100:.{digits}f} %".replace(".", ",")


def _tick(share: float) -> str:
    return percent(share, 0 if abs(share * 100 - round(share * 100)) < 0.05 else 1)


def dots(rows: Sequence[tuple[str, float]], title: str, *, bar: float, low: float) -> str:
    """One dot a name on a scale from `low` to 1, with a line at `bar`."""
    width, right = _WIDTH, 70
    low = min([low, *(share for _name, share in rows)])

    def across(share: float) -> float:
        return _NAMES + (share - low) / max(1 - low, 0.01) * (width - _NAMES - right)

    height = _ROW * len(rows) + _BOTTOM
    bottom = height - _BOTTOM + 6
    drawn = [
        f'<line x1="{across(bar):.1f}" y1="4" x2="{across(bar):.1f}" y2="{bottom}" class="bar"/>',
        f'<text x="{across(bar):.1f}" y="{bottom + 34}" text-anchor="middle">Ziel {percent(bar, 0)}</text>',
    ]
    for tick in (low, (low + 1) / 2, 1.0):
        drawn.append(f'<text x="{across(tick):.1f}" y="{bottom + 16}" text-anchor="middle">{_tick(tick)}</text>')
    for at, (name, share) in enumerate(rows):
        y = _ROW * at + _ROW / 2 + 2
        drawn.append(
            f'<text x="0" y="{y + 4}">{escape(name)}</text>'
            f'<line x1="{_NAMES}" y1="{y}" x2="{width - right}" y2="{y}" class="grid"/>'
            f'<circle cx="{across(share):.1f}" cy="{y}" r="6" class="{"dot" if share >= bar else "low"}"/>'
            f'<text x="{width}" y="{y + 4}" text-anchor="end">{percent(share)}</text>'
        )
    return _svg(width, height, title, "".join(drawn))


def reliability(points: Sequence[tuple[float, float, int]], title: str) -> str:
    """Mean confidence against the share that is right; the larger a dot, the more sentences."""
    place, drawn = _frame("Sicherheit", "davon richtig", 0.0)
    drawn.append(f'<polyline points="{place(0, 0)} {place(1, 1)}" class="bar"/>')
    drawn.append(f'<polyline points="{" ".join(place(x, y) for x, y, _n in points)}" class="line"/>')
    most = max((count for _x, _y, count in points), default=1)
    for sure, right, count in points:
        x, y = place(sure, right).split(",")
        note = f"{percent(sure)} sicher, {percent(right)} richtig, {count} Sätze"
        radius = 3 + 9 * (count / most) ** 0.5
        drawn.append(f'<circle cx="{x}" cy="{y}" r="{radius:.1f}" class="dot see"><title>{note}</title></circle>')
    return _svg(_WIDTH, _HEIGHT, title, "".join(drawn))


def curve(points: Sequence[tuple[float, float]], title: str, across: str, up: str) -> str:
    """A line whose upright scale begins where the line is lowest."""
    lowest = min((y for _x, y in points), default=0.0)
    low = max(0.0, int(lowest * 20 - 1) / 20)
    place, drawn = _frame(across, up, low)
    drawn.append(f'<polyline points="{" ".join(place(x, y) for x, y in points)}" class="line"/>')
    return _svg(_WIDTH, _HEIGHT, title, "".join(drawn))


class _Place:
    """Shares as places on the paper."""

    def __init__(self, low: float) -> None:
        self._low = low

    def __call__(self, x: float, y: float) -> str:
        share = (y - self._low) / max(1 - self._low, 0.01)
        right = _LEFT + x * (_WIDTH - _LEFT - 16)
        return f"{right:.1f},{_TOP + (1 - share) * (_HEIGHT - _BOTTOM - _TOP):.1f}"


def _frame(across: str, up: str, low: float) -> tuple[_Place, list[str]]:
    place = _Place(low)
    drawn = []
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        height = low + part * (1 - low)
        (x, y), (end, _) = place(0, height).split(","), place(1, height).split(",")
        drawn.append(f'<line x1="{x}" y1="{y}" x2="{end}" y2="{y}" class="grid"/>')
        drawn.append(f'<text x="{float(x) - 6}" y="{float(y) + 4}" text-anchor="end">{_tick(height)}</text>')
        x, y = place(part, low).split(",")
        drawn.append(f'<text x="{x}" y="{float(y) + 16}" text-anchor="middle">{percent(part, 0)}</text>')
    drawn.append(f'<text x="{_WIDTH / 2}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(across)}</text>')
    drawn.append(f'<text x="{_LEFT}" y="{_TOP - 12}">{escape(up)}</text>')
    return place, drawn


def _svg(width: int, height: int, title: str, inner: str) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{inner}</svg>"
    )
