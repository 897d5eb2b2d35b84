"""The evaluation as one HTML page with plots drawn in SVG. Knows figures and no model; refers to no other host."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from bot.understanding.evaluate import Figures, Report

COLUMNS = (
    ("sentences", "Sätze"),
    ("topics_first", "Thema richtig"),
    ("topics_first_three", "unter den ersten drei"),
    ("services", "Anliegen richtig"),
    ("answered", "beantwortet"),
    ("clarified", "nachgefragt"),
    ("turned_away", "abgewiesen"),
    ("wrong_answers", "falsch beantwortet"),
    ("rejected", "Fremdes abgewiesen"),
    ("distress_found", "Not erkannt"),
    ("language", "Sprache richtig"),
)
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
table{border-collapse:collapse;margin:1rem 0;font-size:.9rem;display:block;overflow-x:auto}
th,td{padding:.3rem .6rem;border-bottom:1px solid #ddd;text-align:right}
th:first-child,td:first-child{text-align:left}
svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:#333}
"""
_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 420, 300, 45, 35


def written(report: Report) -> str:
    """The page."""
    rows = {"alle": report.total, **report.by_language}
    labels = [(label, share) for label, (_count, share) in report.by_label.items()]
    parts = [
        "<h1>Wie gut werden Nachrichten verstanden?</h1>",
        f"<p>{report.total.sentences} Sätze, auf denen nicht trainiert wurde.</p>",
        "<h2>Nach Sprache</h2>",
        _table(["Sprache", *(title for _name, title in COLUMNS)], [[c, *_cells(f)] for c, f in rows.items()]),
        _bars([(code, f.topics_first or 0.0) for code, f in report.by_language.items()], "Thema richtig"),
        "<h2>Nach Thema und Anliegen (schwächste zuerst)</h2>",
        _bars(labels[:60], "richtig"),
        f"<h2>Wie ehrlich ist die Sicherheit?</h2><p>Mittlere Abweichung: {_percent(report.calibration_error)}</p>",
        _curve([(sure, right) for sure, right, _count in report.calibration], "Sicherheit", "richtig", diagonal=True),
        "<h2>Abdeckung und Genauigkeit</h2>",
        _curve(report.coverage, "beantworteter Anteil", "davon richtig"),
        "<h2>Verwechslungen</h2>",
        _table(["gemeint", "verstanden", "Sätze"], [[a, b, str(n)] for a, b, n in report.confusions]),
        "<h2>Langsamste Sätze</h2>",
        _table(["Satz", "ms"], [[text, f"{ms:.1f}"] for text, ms in report.slowest]),
    ]
    body = "\n".join(parts)
    return (
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Auswertung</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>{body}</body></html>\n'
    )


def _cells(figures: Figures) -> list[str]:
    values = [getattr(figures, name) for name, _title in COLUMNS]
    return [str(v) if isinstance(v, int) else _percent(v) for v in values]


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share * 100:.1f} %".replace(".", ",")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    first = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    rest = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{first}</tr></thead><tbody>{rest}</tbody></table>"


def _bars(rows: Sequence[tuple[str, float]], title: str) -> str:
    height = 18 * len(rows) + 10
    drawn = []
    for at, (label, share) in enumerate(rows):
        y = 5 + 18 * at
        drawn.append(
            f'<text x="295" y="{y + 12}" text-anchor="end">{escape(label)}</text>'
            f'<rect x="300" y="{y}" width="{share * 320:.1f}" height="14" fill="#2b6cb0"/>'
            f'<text x="{305 + share * 320:.1f}" y="{y + 12}">{_percent(share)}</text>'
        )
    return _svg(700, height, title, "".join(drawn))


def _curve(points: Sequence[tuple[float, float]], across: str, up: str, *, diagonal: bool = False) -> str:
    def place(x: float, y: float) -> str:
        plot_x = _LEFT + x * (_WIDTH - _LEFT - 10)
        return f"{plot_x:.1f},{(1 - y) * (_HEIGHT - _BOTTOM - 10) + 10:.1f}"

    drawn = [f'<polyline points="{place(0, 1)} {place(0, 0)} {place(1, 0)}" fill="none" stroke="#333"/>']
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = place(tick, 0).split(",")
        drawn.append(f'<text x="{x}" y="{float(y) + 15}" text-anchor="middle">{tick * 100:.0f}</text>')
        x, y = place(0, tick).split(",")
        drawn.append(f'<text x="{float(x) - 6}" y="{float(y) + 4}" text-anchor="end">{tick * 100:.0f}</text>')
    if diagonal:
        drawn.append(f'<polyline points="{place(0, 0)} {place(1, 1)}" stroke="#bbb" stroke-dasharray="4"/>')
    path = " ".join(place(x, y) for x, y in points)
    drawn.append(f'<polyline points="{path}" fill="none" stroke="#2b6cb0" stroke-width="2"/>')
    drawn += [f'<circle r="3" cx="{p[0]}" cy="{p[1]}" fill="#2b6cb0"/>' for p in _dots(path, diagonal)]
    drawn.append(f'<text x="{_WIDTH / 2}" y="{_HEIGHT - 3}" text-anchor="middle">{escape(across)} (%)</text>')
    return _svg(_WIDTH, _HEIGHT, f"{up} nach {across}", "".join(drawn))


def _dots(path: str, wanted: bool) -> list[list[str]]:
    return [point.split(",") for point in path.split()] if wanted else []


def _svg(width: int, height: int, title: str, inner: str) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{inner}</svg>"
    )
