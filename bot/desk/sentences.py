"""What the desk says when something does not work, and the German names of things. Knows no request."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale

from bot.accounts.models import Role
from bot.errors import DeskError
from bot.handoff.models import Reason
from bot.werkstadt import LABELS, WerkStadt

_GERMAN = Locale("de")

# key → HTTP status, sentence
SENTENCES: dict[str, tuple[int, str]] = {
    "not_signed_in": (403, "Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an."),
    "form_refused": (
        403,
        "Diese Seite ist nicht mehr aktuell. Bitte laden Sie sie neu und senden Sie das Formular erneut.",
    ),
    "not_allowed": (403, "Dafür hat Ihr Konto keine Berechtigung."),
    "not_found": (404, "Diese Seite gibt es nicht."),
    "too_large": (413, "Das ist zu viel Text auf einmal."),
    "store_unavailable": (
        503,
        "Die Datenbank antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.",
    ),
    "invitation_invalid": (
        410,
        "Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte lassen Sie sich einen neuen geben.",
    ),
    "email_invalid": (422, "Bitte geben Sie eine gültige E-Mail-Adresse ein."),
    "email_taken": (409, "Mit dieser E-Mail-Adresse gibt es schon ein Konto."),
    "name_invalid": (422, "Bitte geben Sie Ihren Namen ein, höchstens {maximum} Zeichen."),
    "password_too_short": (422, "Das Passwort braucht mindestens {minimum} Zeichen."),
    "password_too_long": (422, "Das Passwort darf höchstens {maximum} Zeichen haben."),
    "password_is_email": (422, "Das Passwort darf nicht Ihre E-Mail-Adresse sein."),
    "passwords_differ": (422, "Die beiden Passwörter sind nicht gleich."),
    "wrong_password": (403, "E-Mail-Adresse oder Passwort stimmt nicht."),
    "too_many_attempts": (
        429,
        "Zu viele Versuche. Bitte warten Sie noch etwa {minutes} Min. und versuchen Sie es dann wieder.",
    ),
    "own_account": (409, "Das eigene Konto kann man nicht sperren."),
    "handoff_not_found": (404, "Dieses Gespräch gibt es nicht mehr."),
    "handoff_taken": (409, "{name} hat dieses Gespräch schon übernommen."),
    "handoff_closed": (409, "Dieses Gespräch ist beendet. Der Assistent antwortet wieder."),
    "handoff_not_taken": (409, "Bitte übernehmen Sie das Gespräch zuerst."),
    "reply_empty": (422, "Die Antwort ist leer."),
    "reply_too_long": (422, "Die Antwort ist zu lang: höchstens {limit} Zeichen."),
}

REASONS = {
    Reason.DISTRESS: "Notlage",
    Reason.REQUEST: "Möchte einen Menschen sprechen",
    Reason.FAILED_ANSWERS: "Assistent wusste nicht weiter",
    Reason.COMPLAINT: "Beschwerde",
}
ROLES = {
    Role.ADVISOR: "Beratung",
    Role.COORDINATOR: "Koordination",
    Role.ADMIN: "Verwaltung",
}
CHANNELS = {"web": "Chat-Seite", "telegram": "Telegram", "console": "Konsole"}
QUESTIONS = {
    "name": "Name",
    "contact": "Erreichbar",
    "language": "Sprache",
    "situation": "Situation",
    "topic": "Thema",
    "note": "Anmerkung",
}
ANSWERS = {
    "employed": "angestellt",
    "self_employed": "selbstständig",
    "unemployed_sgb2": "arbeitslos (SGB II, Jobcenter)",
    "unemployed_sgb3": "arbeitslos (SGB III, Agentur für Arbeit)",
    "other": "andere",
}
MODES = {"on_site": "vor Ort", "phone": "Telefon", "video": "Video"}


def sentence(error: DeskError) -> tuple[int, str]:
    """The HTTP status and the German sentence of a failure."""
    status, pattern = SENTENCES[error.key]
    return status, pattern.format(**error.params)


def language_name(code: str) -> str:
    """A language's German name: "Arabisch"."""
    return str(_GERMAN.languages.get(code, code))


def werkstadt_name(value: str | None) -> str:
    """The WerkStadt's name; empty when none is known."""
    return LABELS[WerkStadt(value)] if value in set(WerkStadt) else ""


def waiting(since: datetime, now: datetime) -> str:
    """How long somebody has waited, as one says it."""
    minutes = max(0, (now - since) // timedelta(minutes=1))
    if minutes < 1:
        return "gerade eben"
    if minutes < 60:
        return f"seit {minutes} Min."
    if minutes < 24 * 60:
        return f"seit {minutes // 60} Std. {minutes % 60} Min."
    days = minutes // (24 * 60)
    return f"seit {days} Tagen" if days > 1 else "seit 1 Tag"


def moment(at: datetime, timezone: ZoneInfo, *, now: datetime) -> str:
    """The time of day, with the date unless it is today."""
    local = at.astimezone(timezone)
    if local.date() == now.astimezone(timezone).date():
        return local.strftime("%H:%M")
    return local.strftime("%d.%m.%Y, %H:%M")
