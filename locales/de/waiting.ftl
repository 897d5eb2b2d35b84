# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Von der Warteliste nehmen
# Yes and no to a time that was offered
button-accept-offer = Ja, diesen Termin nehmen
button-decline-offer = Nein, danke
# Tapped without an office having been chosen
waiting-where = Bitte wählen Sie zuerst, bei welcher WerkStadt Sie einen Termin möchten.
# The question, and its buttons
waiting-ask-times = Welche Tage und Zeiten passen Ihnen? Sie können auch schreiben, zum Beispiel „dienstags ab 15 Uhr“ oder „bis Freitag“.
waiting-any = Jederzeit
waiting-mornings = Vormittags
waiting-afternoons = Nachmittags
waiting-after-four = Ab 16 Uhr
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Nur wie gewünscht: { $wish }
waiting-times-unclear = Das habe ich nicht verstanden. Bitte wählen Sie eine Möglichkeit oder schreiben Sie zum Beispiel „dienstags ab 15 Uhr“.
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Möchten Sie nur auf { $language } beraten werden? Dann kann es länger dauern.
waiting-language-only = Nur auf { $language }
waiting-language-any = Auch mit Dolmetschen
# Only for appointments by phone
waiting-ask-phone = Unter welcher Telefonnummer können wir Sie zum Termin anrufen? Wir löschen sie danach.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Sie stehen auf der Warteliste: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = Im Moment wartet niemand länger als Sie.
waiting-others = Andere warten schon länger. Wer zuerst wartet, wird zuerst gefragt.
waiting-how = Wird ein passender Termin frei, schreiben wir Ihnen hier. Wir halten ihn dann 30 Minuten für Sie frei. Nachts schreiben wir nicht.
# In the list of one's appointments
waiting-line = Sie stehen auf der Warteliste: { $wishes }
# The wishes, a line each
waiting-shown-days = Tage: { $days }
# $from, $by: times like 15:00
waiting-hours-between = { $from } bis { $by }
waiting-hours-from = ab { $from }
waiting-hours-by = bis { $by }
# $hours: one of the three above
waiting-shown-hours = Uhrzeit: { $hours }
# $day: a date with its weekday
waiting-shown-on = Tag: { $day }
waiting-shown-since = Frühestens: { $day }
waiting-shown-until = Spätestens: { $day }
waiting-shown-language = Sprache: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Gute Nachricht: Diese Zeiten sind jetzt frei und passen. Möchten Sie eine davon?
waiting-only-earlier = Nur frühere: Warteliste
waiting-left = Sie stehen nicht mehr auf der Warteliste.
waiting-still = Sie bleiben auf der Warteliste.
waiting-declined = Danke für Ihre Antwort.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Ein Termin ist frei geworden: { $werkstadt }, { $moment }. Wir halten ihn bis { $until } Uhr für Sie frei. Möchten Sie ihn?
waiting-offer-phone = Wir rufen Sie dann an.
waiting-offer-video = Wir treffen uns dann per Video.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Wir halten diese Zeit nicht mehr für Sie frei: { $moment }. Möchten Sie einen dieser Termine?
# The same where nothing is free
waiting-hold-over-none = Wir halten diese Zeit nicht mehr für Sie frei: { $moment }. Im Moment ist leider kein anderer Termin frei.
# The offered time is somebody else's by now
error-offer-over = Dieser Termin ist leider nicht mehr frei.
