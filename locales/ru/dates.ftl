# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Такого дня нет в календаре. Пожалуйста, напишите дату ещё раз, например «24.11.».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Какой именно день Вы имеете в виду?
