# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Zadamy sześć krótkich pytań potrzebnych do rozmowy z doradcą. Każda odpowiedź jest dobrowolna. Dane są przechowywane w postaci zaszyfrowanej. Czytają je tylko doradczynie i doradcy biur WerkStadt. W każdej chwili można je tutaj zobaczyć i usunąć: wystarczy napisać „Moje dane”. Czy wyraża Pan/Pani zgodę?
intake-consent-needed = Bez zgody niczego nie zapisujemy. Można wyrazić zgodę lub przerwać. Umówione spotkanie pozostaje w każdym przypadku.
intake-ask-name = Jak się Pan/Pani nazywa?
intake-ask-contact = Jak możemy się z Panem/Panią skontaktować? Proszę podać numer telefonu lub adres e-mail.
intake-ask-language = W jakim języku ma być rozmowa z doradcą?
intake-ask-situation = Jaka jest teraz Pana/Pani sytuacja?
intake-ask-topic = O co chodzi? Wystarczy kilka słów.
intake-ask-note = Co jeszcze powinniśmy wiedzieć przed rozmową?
# Short labels of the six questions, for the summary
intake-label-name = Imię i nazwisko
intake-label-contact = Kontakt
intake-label-language = Język
intake-label-situation = Sytuacja
intake-label-topic = Temat
intake-label-note = Dodatkowo
intake-summary = Proszę sprawdzić swoje dane:
intake-unsaid = nie podano
# $number: the case number, like 26-K7MPX
intake-saved = Dziękujemy, dane są zapisane. Numer sprawy: { $number }
situation-employed = Pracuję u pracodawcy
situation-self-employed = Mam własną działalność
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Bez pracy, płaci Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Bez pracy, Arbeitslosengeld
situation-other = Coś innego
