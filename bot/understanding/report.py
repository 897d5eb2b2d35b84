"""The evaluation as one HTML page. Knows figures and no model; refers to no other host."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from html import escape

from bot.understanding.evaluate import Figures, Outcome, Report
from bot.understanding.plots import curve, dots, percent, reliability

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
# What the project promises, and whether more is better.
GOALS = (
    ("topics_first", "Thema gleich richtig", 0.95, True),
    ("topics_first_three", "Thema unter den ersten drei", 0.99, True),
    ("services", "Anliegen richtig", 0.95, True),
    ("rejected", "Fremdes abgewiesen", 0.92, True),
    ("turned_away", "echte Fragen abgewiesen", 0.03, False),
    ("language", "Sprache richtig (ab 3 Wörtern)", 0.98, True),
    ("distress_found", "Not erkannt", 0.97, True),
)
SPREAD = 0.05
"""So much may lie between the best and the weakest language."""
_PAIRS = 25
# Columns that hold words, not numbers.
_LEFT = dict.fromkeys(("verstanden", "Folge", "Satz", "zum Beispiel"), ' class="text"')
_STYLE = """
:root{color-scheme:light;--ink:#1d2430;--soft:#5b6675;--line:#dfe4ea;--good:#1b6e4b;--bad:#b3261e;--blue:#2b5fa8}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem;color:var(--ink)}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.2rem;margin:2.5rem 0 .3rem}
p{max-width:46rem;margin:.3rem 0 .8rem}.note{color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.7rem;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-left:5px solid var(--good);border-radius:6px;padding:.6rem .8rem}
.cards li.miss{border-left-color:var(--bad)}.cards strong{display:block;font-size:1.5rem;line-height:1.3}
.cards span{display:block;font-size:.85rem;color:var(--soft)}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:6px}
table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums;width:100%}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
td{white-space:nowrap}
thead th{vertical-align:bottom;background:#f3f5f8;font-weight:600}
th:first-child,td:first-child{text-align:left;position:sticky;left:0;background:#fff;font-weight:600}
thead th:first-child{background:#f3f5f8}tr:last-child td,tr:last-child th{border-bottom:0}
td.under{color:var(--bad);font-weight:600}th.text{text-align:left}td.text{text-align:start;min-width:16rem;white-space:normal}td.name{text-align:left}
td.some{background:#fdf0d5}td.none{background:#f9d9d6}td.all{color:var(--soft)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1.5rem}
svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:#3b4452}
.grid{stroke:var(--line)}.bar{stroke:#8a94a3;stroke-dasharray:4;fill:none}.dot{fill:var(--blue)}.low{fill:var(--bad)}
.see{fill-opacity:.55}.line{fill:none;stroke:var(--blue);stroke-width:2}
@media(max-width:40rem){th:first-child,td:first-child{white-space:normal}}
details{border-bottom:1px solid var(--line);padding:.4rem 0}summary{cursor:pointer}
"""


def written(report: Report) -> str:
    """The page."""
    wrong = [outcome for outcome in report.outcomes if not outcome.is_right]
    shares = [(code, f.topics_first) for code, f in report.by_language.items() if f.topics_first is not None]
    parts = [
        "<h1>Wie gut werden Nachrichten verstanden?</h1>",
        f"<p>{report.total.sentences} Sätze in {len(report.by_language)} Sprachen. Auf keinem wurde trainiert.</p>",
        _cards(report, [share for _code, share in shares]),
        "<h2>Nach Sprache</h2>",
        _note("Rot: unter dem Ziel. Alle Anteile in Prozent der Sätze, die es betrifft."),
        _languages(report),
        _note("Thema gleich richtig, nach Sprache:"),
        dots(shares, "Thema gleich richtig, nach Sprache", bar=0.95, low=0.85),
        "<h2>Nach Thema und Anliegen</h2>",
        _note(
            "Richtige von allen Sätzen, die schwächsten zuerst; gelb: einer falsch, rot: mehr als einer. "
            "Gezählt ist die erste Vermutung; out_of_scope wird danach noch öfter abgewiesen."
        ),
        _labels(report),
        '<div class="pair"><section><h2>Wie ehrlich ist die Sicherheit?</h2>',
        _note(
            f"Auf der gestrichelten Linie stimmt die Sicherheit genau; je größer ein Punkt, desto mehr Sätze. "
            f"Mittlere Abweichung: {percent(report.calibration_error)}."
        ),
        reliability(report.calibration, "Sicherheit und Anteil der richtigen"),
        "</section><section><h2>Abdeckung und Genauigkeit</h2>",
        _note("Wie viele Fragen bleiben richtig, wenn nur die sichersten beantwortet werden?"),
        curve(report.coverage, "Richtige nach Abdeckung", "so viele Fragen beantwortet", "davon richtig"),
        "</section></div>",
        "<h2>Verwechslungen</h2>",
        _note("Die häufigsten Paare, mit den Sätzen."),
        _confusions(report, wrong),
        "<h2>Alle falsch verstandenen Sätze</h2>",
        *_mistakes(report, wrong),
        "<h2>Langsamste Sätze</h2>",
        _table(["ms", "Satz"], [[_cell(f"{ms:.0f}"), _text(text)] for text, ms in report.slowest]),
    ]
    body = "\n".join(parts)
    return (
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Auswertung: Verstehen</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _cards(report: Report, shares: Sequence[float]) -> str:
    cards = [
        _card(title, percent(value), (value >= goal) if more else (value <= goal), _goal(goal, more))
        for name, title, goal, more in GOALS
        if (value := getattr(report.total, name)) is not None
    ]
    if len(shares) > 1:
        spread = max(shares) - min(shares)
        points = f"{spread * 100:.1f} Punkte".replace(".", ",")
        cards.append(_card("beste bis schwächste Sprache", points, spread <= SPREAD, "Ziel höchstens 5 Punkte"))
    return f'<ul class="cards">{"".join(cards)}</ul>'


def _goal(goal: float, more: bool) -> str:
    return f"Ziel {'mindestens' if more else 'höchstens'} {percent(goal, 0)}"


def _card(title: str, value: str, reached: bool, goal: str) -> str:
    word = "erreicht" if reached else "verfehlt"
    kind = "" if reached else ' class="miss"'
    return f"<li{kind}><span>{title}</span><strong>{value}</strong><span>{goal}: {word}</span></li>"


def _languages(report: Report) -> str:
    goals = {name: (goal, more) for name, _title, goal, more in GOALS}

    def cell(figures: Figures, name: str) -> str:
        value = getattr(figures, name)
        if not isinstance(value, float):
            return _cell(percent(None) if value is None else str(value))
        goal, more = goals.get(name, (value, True))
        under = value < goal if more else value > goal
        return _cell(percent(value), "under" if under else "")

    rows = [
        [_cell(code), *(cell(figures, name) for name, _title in COLUMNS)]
        for code, figures in {"alle": report.total, **report.by_language}.items()
    ]
    return _table(["Sprache", *(title for _name, title in COLUMNS)], rows)


def _labels(report: Report) -> str:
    found: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for outcome in report.outcomes:
        found[outcome.example.intent][outcome.example.language].append(outcome.is_right)
    codes = list(report.by_language)
    rows = []
    for label, (count, share) in report.by_label.items():
        cells = [_cell(_short(label)), _cell(percent(share, 0)), _cell(str(count))]
        rows.append(cells + [_score(found[label].get(code, [])) for code in codes])
    return _table(["Thema oder Anliegen", "richtig", "Sätze", *codes], rows)


def _score(right: Sequence[bool]) -> str:
    missed = len(right) - sum(right)
    kind = ("all", "some")[missed] if missed < 2 else "none"
    return _cell(f"{sum(right)}/{len(right)}" if right else "", kind)


def _confusions(report: Report, wrong: Sequence[Outcome]) -> str:
    sentences: dict[tuple[str, str], list[str]] = defaultdict(list)
    for outcome in wrong:
        sentences[outcome.example.intent, outcome.guess].append(outcome.example.text)
    rows = [
        [_cell(_short(meant)), _cell(_short(got), "name"), _cell(str(count)), _texts(sentences[meant, got])]
        for meant, got, count in report.confusions[:_PAIRS]
    ]
    return _table(["gemeint", "verstanden", "Sätze", "zum Beispiel"], rows)


def _mistakes(report: Report, wrong: Sequence[Outcome]) -> Iterable[str]:
    for code in report.by_language:
        mine = [outcome for outcome in wrong if outcome.example.language == code]
        rows = [
            [
                _cell(_short(o.example.intent)),
                _cell(_short(o.guess), "name"),
                _cell(percent(o.confidence, 0)),
                _cell(_decision(o), "name"),
                _text(o.example.text),
            ]
            for o in mine
        ]
        table = _table(["gemeint", "verstanden", "Sicherheit", "Folge", "Satz"], rows) if rows else ""
        yield f"<details><summary>{escape(code)}: {len(mine)}</summary>{table}</details>"


def _decision(outcome: Outcome) -> str:
    return {"answer": "beantwortet", "clarify": "nachgefragt", "service": "Anliegen", "fallback": "abgewiesen"}.get(
        outcome.decision, outcome.decision
    )


def _short(label: str) -> str:
    return label.partition("/")[2] or label


def _note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def _cell(text: str, kind: str = "") -> str:
    # Long names may be broken at their underscores where there is little room.
    inner = escape(text).replace("_", "_<wbr>")
    return f'<td class="{kind}">{inner}</td>' if kind else f"<td>{inner}</td>"


def _text(text: str) -> str:
    return f'<td class="text" dir="auto">{escape(text)}</td>'


def _texts(texts: Sequence[str]) -> str:
    return f'<td class="text">{"".join(f"<div dir=auto>{escape(text)}</div>" for text in texts)}</td>'


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    first = "".join(f'<th scope="col"{_LEFT.get(cell, "")}>{escape(cell)}</th>' for cell in head)
    rest = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f'<div class="wide" tabindex="0"><table><thead><tr>{first}</tr></thead><tbody>{rest}</tbody></table></div>'
