"""The comparison of figures is itself right: alike is alike in every language, a wrong figure is found."""

from __future__ import annotations

import pytest

from tests.knowledge.figures import differences, figures

GERMAN = "Bis 1. Januar 2026 zahlen Sie 1.000,50 Euro und 3,5 % (§§ 9 und 10 ArbZG, § 16e SGB II), 20 Uhr."

SAME = [
    ("en", "Until 1 January 2026 you pay 1,000.50 euros and 3.5% (§§ 9 and 10 ArbZG, § 16e SGB II), 8 pm."),
    ("fr", "Jusqu'au 1er janvier 2026 : 1 000,50 € et 3,5 % (§§ 9 et 10 ArbZG, § 16e SGB II), 20 h."),
    ("es", "Hasta el 1 de enero de 2026: 1.000,50 € y 3,5 % (§§ 9 y 10 ArbZG, § 16e SGB II), 20:00."),
    ("ru", "До 1 января 2026 г.: 1\u00a0000,50 евро и 3,5 % (§§ 9 и 10 ArbZG, § 16e SGB II), 20:00."),
    ("uk", "До 1 січня 2026 року: 1000,50 євро і 3,5 % (§§ 9 і 10 ArbZG, § 16e SGB II), 20:00."),
    ("pl", "Do 1 stycznia 2026 r.: 1000,50 euro i 3,5% (§§ 9 i 10 ArbZG, § 16e SGB II), godz. 20."),
    ("tr", "1 Ocak 2026'ya kadar 1.000,50 avro ve %3,5 (§§ 9 ve 10 ArbZG, § 16e SGB II), saat 20.00."),
    ("ro", "Până la 1 ianuarie 2026: 1.000,50 euro și 3,5% (§§ 9 și 10 ArbZG, § 16e SGB II), ora 20."),
    ("vi", "Đến ngày 1 tháng 1 năm 2026: 1.000,50 euro và 3,5% (§§ 9 và 10 ArbZG, § 16e SGB II), 20 giờ."),
    ("ar", "حتى ١ كانون الثاني ٢٠٢٦ تدفع ١٬٠٠٠٫٥٠ يورو و٣٫٥٪ (§§ 9 و10 ArbZG، § 16e SGB II)، الساعة 20."),
    ("fa", "تا ۱ ژانویهٔ ۲۰۲۶ مبلغ ۱٬۰۰۰٫۵۰ یورو و ۳٫۵٪ (§§ ۹ و ۱۰ ArbZG، § ۱۶e SGB II)، ساعت ۲۰."),
    (
        "de",
        "Sie zahlen 1000,50 Euro bis 01.01.2026, und 3,5 Prozent. (§§ 9, 10 ArbZG). § 16e SGB II. 20:00 Uhr",
    ),
]


@pytest.mark.parametrize(("language", "text"), SAME)
def test_the_same_figures_are_alike_in_every_language(language: str, text: str) -> None:
    assert differences(figures(GERMAN, "de"), figures(text, language)) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("1 January", "2 January", "2 is not in the German text"),
        ("January", "July", "month 1 is missing"),
        ("1,000.50", "1,000", "1000.5 is missing"),
        ("3.5%", "35%", "3.5 is missing"),
        ("§ 16e", "section 16e", "§ 16e is missing"),
        ("§§ 9 and 10", "§§ 9 and 11", "§ 10 is missing"),
        ("SGB II", "SGB III", "SGB II is missing"),
        ("8 pm", "8 am", "20 is missing"),
    ],
)
def test_a_wrong_figure_is_found(old: str, new: str, found: str) -> None:
    text = SAME[0][1]
    assert old in text

    assert found in differences(figures(GERMAN, "de"), figures(text.replace(old, new), "en"))
