# A human is asked for while the offices are open, for four reasons
handoff-open-request = Nasz zespół został zawiadomiony. Zaraz ktoś tutaj odpowie. Proszę pozostać w tej rozmowie.
handoff-open-failed-answers = Nie mogę tu wystarczająco dobrze pomóc. Dlatego nasz zespół został zawiadomiony. Zaraz ktoś tutaj odpowie.
handoff-open-complaint = Nasz zespół został zawiadomiony. Zaraz ktoś tutaj odpowie.
handoff-open-distress = Nasz zespół został od razu zawiadomiony. Ktoś odpowie tutaj tak szybko, jak to możliwe.
# $moment: when the offices open again
handoff-later = Wiadomość trafiła do naszego zespołu. Nasze biura znowu otwierają się: { $moment }. Wtedy ktoś tutaj odpowie. A może lepiej umówić termin, w którym oddzwonimy?
handoff-unknown-hours = Wiadomość trafiła do naszego zespołu. Ktoś odpowie tutaj, gdy tylko otworzy się jedno z biur. A może lepiej umówić termin, w którym oddzwonimy?
complaint-sorry = Przykro mi. Dziękujemy za tę informację. Zajmie się tym człowiek z naszego zespołu.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = Bardzo mi przykro, że jest Panu/Pani tak ciężko. Nie musi Pan/Pani przechodzić przez to samotnie. Tutaj można od razu dostać pomoc:
distress-danger = Gdy życie jest w niebezpieczeństwie lub ktoś grozi. { $lines }
distress-violence = W razie przemocy: anonimowo, bezpłatnie i w wielu językach. { $lines }
distress-despair = Gdy nie wiadomo, co dalej robić. { $lines }
distress-housing = Gdy grozi utrata mieszkania lub mieszkanie jest już utracone. { $lines }

# Opening hours
hours-open = Teraz ktoś jest na miejscu. Chętnie połączę z człowiekiem.
hours-closed = Teraz nikogo nie ma. Nasze biura znowu otwierają się: { $moment }. Do mnie można pisać zawsze.
hours-unknown = Nie znam w tej chwili naszych godzin otwarcia. Chętnie przekażę wiadomość naszemu zespołowi.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] Nie przechowujemy żadnych danych osobowych na Pana/Pani temat.
        [one] Przechowujemy Pana/Pani dane osobowe w { $cases } sprawie.
        [few] Przechowujemy Pana/Pani dane osobowe w { $cases } sprawach.
        [many] Przechowujemy Pana/Pani dane osobowe w { $cases } sprawach.
       *[other] Przechowujemy Pana/Pani dane osobowe w { $cases } sprawy.
    } { $appointments ->
        [0] Nie ma żadnych umówionych spotkań.
        [one] Umówione jest { $appointments } spotkanie.
        [few] Umówione są { $appointments } spotkania.
        [many] Umówionych jest { $appointments } spotkań.
       *[other] Umówione jest { $appointments } spotkania.
    } Wszystko jest w tym pliku.
data-delete-sure = Czy na pewno usunąć wszystko? Dane, sprawy i ta rozmowa zostaną usunięte. Przyszłe spotkania zostaną odwołane. Nie będzie można tego cofnąć.
data-deleted = Dane są usunięte, a spotkania odwołane. W każdej chwili można zacząć od nowa.
