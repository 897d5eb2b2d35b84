# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Такого дня нет в календаре. Пожалуйста, напишите дату ещё раз, например «24.11.».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Какой именно день Вы имеете в виду?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Такого времени не бывает. Пожалуйста, напишите, например, «10:00» или «15:30».
