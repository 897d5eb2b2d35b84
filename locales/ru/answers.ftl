# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: эти сведения устарели. Поэтому мы их не показываем. Пожалуйста, спросите прямо здесь: { $office }.
answer-outdated = Сумма по этому вопросу изменилась или ещё не подтверждена. Действующую сумму Вам назовут здесь: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Этого текста ещё нет на Вашем языке. Вы можете прочитать его на этом языке: { $language }.
answer-office = За это отвечает: { $office }
answer-checked = Проверено: { $date }
answer-clarify = Я хочу ответить Вам правильно. О чём именно Ваш вопрос?
answer-clarify-between = Чтобы ответить Вам правильно: Вы имеете в виду «{ $first }» – { $about_first } – или «{ $second }» – { $about_second }?
answer-unknown = К сожалению, я не знаю этого точно и не хочу сказать Вам неправду. Попробуйте спросить другими словами. Или поговорите с человеком.
answer-glad = Хорошо, что это помогло. У Вас есть ещё вопрос?
answer-sorry = Мне очень жаль. Вам может помочь человек из нашей команды.
answer-unsaid = К сожалению, в моём ответе об этом ничего не сказано. Пожалуйста, спросите в ответственном ведомстве.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Вы хотите сообщить о свободном рабочем месте. Этим занимается { $werkstadt }. Там вместе с Вами ищут подходящих людей.
service-find-job = Вы ищете работу. В этом Вам поможет { $werkstadt }. Запишитесь на встречу или оставьте свои данные.
service-find-premises = Вы ищете помещение для своего дела. В этом Вам поможет { $werkstadt }. Запишитесь на встречу или оставьте свои данные.
service-offer-premises = Вы хотите предложить помещение. Ваше предложение охотно примет { $werkstadt }. Запишитесь на встречу или оставьте свои данные.
service-join-event = Вы хотите пойти на курс или на мероприятие. Что проходит сейчас, Вам подскажет { $werkstadt }.
