# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Выйти из списка ожидания
# Yes and no to a time that was offered
button-accept-offer = Да, беру это время
button-decline-offer = Нет, спасибо
# Tapped without an office having been chosen
waiting-where = Пожалуйста, сначала выберите, в какую WerkStadt Вы хотите записаться.
# The question, and its buttons
waiting-ask-times = Какие дни и часы Вам подходят? Можно и написать, например «по вторникам после 15 часов» или «до пятницы».
waiting-any = В любое время
waiting-mornings = До обеда
waiting-afternoons = После обеда
waiting-after-four = После 16 часов
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Только как я просил(а): { $wish }
waiting-times-unclear = Я не понимаю этот ответ. Пожалуйста, выберите вариант или напишите, например: «по вторникам после 15 часов».
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Вам нужна консультация только на этом языке: { $language }? Тогда ждать, возможно, придётся дольше.
waiting-language-only = Только на этом языке: { $language }
waiting-language-any = Можно и с переводчиком
# Only for appointments by phone
waiting-ask-phone = По какому номеру телефона мы можем позвонить Вам в назначенное время? Потом мы его удалим.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Вы в списке ожидания: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = Сейчас никто не ждёт дольше Вас.
waiting-others = Кто-то ждёт уже дольше. Кто раньше встал в список, того мы спрашиваем раньше.
waiting-how = Когда освободится подходящее время, мы напишем Вам здесь и будем держать его для Вас 30 минут. Ночью мы не пишем.
# In the list of one's appointments
waiting-line = Вы в списке ожидания: { $wishes }
# The wishes, a line each
waiting-shown-days = Дни: { $days }
# $from, $by: times like 15:00
waiting-hours-between = с { $from } до { $by }
waiting-hours-from = с { $from }
waiting-hours-by = до { $by }
# $hours: one of the three above
waiting-shown-hours = Время: { $hours }
# $day: a date with its weekday
waiting-shown-on = День: { $day }
waiting-shown-since = Не раньше: { $day }
waiting-shown-until = Не позже: { $day }
waiting-shown-language = Язык: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Хорошая новость: это время сейчас свободно и Вам подходит. Хотите выбрать что-нибудь?
waiting-only-earlier = Только раньше: в список ожидания
waiting-left = Вы больше не в списке ожидания.
waiting-still = Вы остаётесь в списке ожидания.
waiting-declined = Спасибо за ответ.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Освободилось время: { $werkstadt }, { $moment }. Мы держим его для Вас до { $until }. Хотите его взять?
waiting-offer-phone = Тогда мы Вам позвоним.
waiting-offer-video = Тогда мы встретимся по видеосвязи.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Мы больше не держим для Вас это время: { $moment }. Хотите выбрать что-нибудь из этого?
# The same where nothing is free
waiting-hold-over-none = Мы больше не держим для Вас это время: { $moment }. К сожалению, другого свободного времени сейчас нет.
# The offered time is somebody else's by now
error-offer-over = К сожалению, это время уже занято.
