# First words and small talk
utter-greet = Добрий день! Я цифровий помічник офісів WerkStadt на сході Лейпцига. Я відповідаю на запитання про відомства, роботу, гроші та власну справу, записую на зустрічі і, якщо Ви хочете, покличу людину. Що Ви хочете дізнатися?
utter-help = Ось що я можу для Вас зробити. Відповісти на запитання про відомства, роботу, гроші та власну справу. Записати Вас на зустріч до однієї з п’яти WerkStadt, перенести або скасувати зустріч. Прийняти Ваші дані для консультації. Покликати людину. Просто пишіть своєю мовою.
utter-bot-identity = Я комп’ютерна програма, а не людина. Мої відповіді перевірені й мають джерело. Вони не замінюють консультацію юриста. За Вашим бажанням я покличу людину.
utter-thanks = Прошу. Пишіть мені знову будь-коли.
utter-goodbye = До побачення і всього найкращого!
utter-nothing-open = Добре. Що Ви хочете зробити далі?
utter-stale-button = Цей вибір уже застарів. Будь ласка, виберіть відповідь в останньому повідомленні або напишіть мені.

# Buttons: at most about 25 characters
button-book = Записатися на зустріч
button-appointments = Мої зустрічі
button-human = Поговорити з людиною
button-language = Мова / Sprache
button-help = Що тут можна зробити?
button-more = Дізнатися більше
button-whole-answer = Уся відповідь
# $werkstadt: name of one of the offices
button-book-at = Зустріч: { $werkstadt }
button-helpful = Це допомогло
button-not-helpful = Мені це не допомогло
button-simple-language = Простою мовою
button-normal-language = Звичайною мовою
button-leave-details = Залишити дані
button-stop = Перервати
button-back = Назад
button-skip = Не хочу відповідати
button-callback = Замовити дзвінок
button-confirm-booking = Так, записати мене
button-intake-yes = Так, повідомити дані
button-not-now = Ні, дякую
button-move = Перенести
button-cancel = Скасувати зустріч
button-cancel-yes = Так, скасувати
button-cancel-no = Ні, залишити
button-consent = Так, даю згоду
button-save = Усе правильно, зберегти
# $question: what is to be corrected, e.g. "Name"
button-correct = Змінити: { $question }
button-delete-data = Видалити мої дані
button-delete-yes = Так, видалити все
button-delete-no = Ні, залишити

# Language
language-which = Якою мовою Ви хочете писати?
language-changed = Добре. Відтепер ми пишемо українською.

# Forms
form-choose-one = Я не розумію цієї відповіді. Будь ласка, виберіть один із варіантів.
form-stopped = Перервано. Нічого не збережено.
