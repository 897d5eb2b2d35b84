# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Вийти зі списку очікування
# Yes and no to a time that was offered
button-accept-offer = Так, беру цей час
button-decline-offer = Ні, дякую
# Tapped without an office having been chosen
waiting-where = Будь ласка, спочатку виберіть, до якої WerkStadt Ви хочете записатися.
# The question, and its buttons
waiting-ask-times = Які дні та години Вам підходять? Можна й написати, наприклад «по вівторках після 15 години» або «до п’ятниці».
waiting-any = Будь-коли
waiting-mornings = До обіду
waiting-afternoons = Після обіду
waiting-after-four = Після 16 години
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Тільки як я просив(ла): { $wish }
waiting-times-unclear = Я не розумію цієї відповіді. Будь ласка, виберіть варіант або напишіть, наприклад: «по вівторках після 15 години».
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Вам потрібна консультація тільки цією мовою: { $language }? Тоді чекати, можливо, доведеться довше.
waiting-language-only = Тільки цією мовою: { $language }
waiting-language-any = Можна й із перекладачем
# Only for appointments by phone
waiting-ask-phone = За яким номером телефону ми можемо зателефонувати Вам у призначений час? Потім ми його видалимо.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Ви у списку очікування: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = Зараз ніхто не чекає довше за Вас.
waiting-others = Хтось чекає вже довше. Хто раніше став у список, того ми питаємо раніше.
waiting-how = Коли звільниться підходящий час, ми напишемо Вам тут і триматимемо його для Вас 30 хвилин. Уночі ми не пишемо.
# In the list of one's appointments
waiting-line = Ви у списку очікування: { $wishes }
# The wishes, a line each
waiting-shown-days = Дні: { $days }
# $from, $by: times like 15:00
waiting-hours-between = з { $from } до { $by }
waiting-hours-from = з { $from }
waiting-hours-by = до { $by }
# $hours: one of the three above
waiting-shown-hours = Час: { $hours }
# $day: a date with its weekday
waiting-shown-on = День: { $day }
waiting-shown-since = Не раніше: { $day }
waiting-shown-until = Не пізніше: { $day }
waiting-shown-language = Мова: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Гарна новина: цей час зараз вільний і Вам підходить. Хочете щось вибрати?
waiting-only-earlier = Тільки раніше: до списку очікування
waiting-left = Ви більше не у списку очікування.
waiting-still = Ви залишаєтеся у списку очікування.
waiting-declined = Дякуємо за відповідь.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Звільнився час: { $werkstadt }, { $moment }. Ми тримаємо його для Вас до { $until }. Хочете його взяти?
waiting-offer-phone = Тоді ми Вам зателефонуємо.
waiting-offer-video = Тоді ми зустрінемося по відеозв’язку.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Ми більше не тримаємо для Вас цей час: { $moment }. Хочете вибрати щось із цього?
# The same where nothing is free
waiting-hold-over-none = Ми більше не тримаємо для Вас цей час: { $moment }. На жаль, іншого вільного часу зараз немає.
# The offered time is somebody else's by now
error-offer-over = На жаль, цей час уже зайнято.
