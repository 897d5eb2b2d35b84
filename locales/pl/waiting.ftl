# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Zejdź z listy oczekujących
# Yes and no to a time that was offered
button-accept-offer = Tak, biorę ten termin
button-decline-offer = Nie, dziękuję
# Tapped without an office having been chosen
waiting-where = Proszę najpierw wybrać, w której WerkStadt ma być spotkanie.
# The question, and its buttons
waiting-ask-times = Jakie dni i godziny pasują? Można też napisać, na przykład „we wtorki po 15” albo „do piątku”.
waiting-any = O każdej porze
waiting-mornings = Przed południem
waiting-afternoons = Po południu
waiting-after-four = Po 16:00
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Tylko tak, jak chcę: { $wish }
waiting-times-unclear = Nie rozumiem tej odpowiedzi. Proszę wybrać jedną z możliwości lub napisać na przykład „we wtorki po 15”.
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Czy rozmowa ma być tylko w tym języku: { $language }? Wtedy może to potrwać dłużej.
waiting-language-only = Tylko w tym języku: { $language }
waiting-language-any = Także z tłumaczem
# Only for appointments by phone
waiting-ask-phone = Pod jaki numer telefonu możemy zadzwonić w umówionym czasie? Potem go usuniemy.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Jest Pan/Pani na liście oczekujących: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = W tej chwili nikt nie czeka dłużej.
waiting-others = Inni czekają już dłużej. Kto czeka pierwszy, tego pytamy pierwszego.
waiting-how = Gdy zwolni się pasujący termin, napiszemy tutaj i zatrzymamy go na 30 minut. W nocy nie piszemy.
# In the list of one's appointments
waiting-line = Jest Pan/Pani na liście oczekujących: { $wishes }
# The wishes, a line each
waiting-shown-days = Dni: { $days }
# $from, $by: times like 15:00
waiting-hours-between = od { $from } do { $by }
waiting-hours-from = od { $from }
waiting-hours-by = do { $by }
# $hours: one of the three above
waiting-shown-hours = Godzina: { $hours }
# $day: a date with its weekday
waiting-shown-on = Dzień: { $day }
waiting-shown-since = Najwcześniej: { $day }
waiting-shown-until = Najpóźniej: { $day }
waiting-shown-language = Język: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Dobra wiadomość: te terminy są teraz wolne i pasują. Czy chce Pan/Pani jeden z nich?
waiting-only-earlier = Tylko wcześniej: lista oczekujących
waiting-left = Nie jest już Pan/Pani na liście oczekujących.
waiting-still = Nadal jest Pan/Pani na liście oczekujących.
waiting-declined = Dziękujemy za odpowiedź.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Zwolnił się termin: { $werkstadt }, { $moment }. Trzymamy go dla Pana/Pani do { $until }. Czy chce go Pan/Pani?
waiting-offer-phone = Wtedy zadzwonimy.
waiting-offer-video = Wtedy spotkamy się przez wideo.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Nie trzymamy już tego terminu: { $moment }. Czy chce Pan/Pani jeden z tych terminów?
# The same where nothing is free
waiting-hold-over-none = Nie trzymamy już tego terminu: { $moment }. Niestety w tej chwili nie ma innego wolnego terminu.
# The offered time is somebody else's by now
error-offer-over = Niestety ten termin nie jest już wolny.
