# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Такого дня немає в календарі. Будь ласка, напишіть дату ще раз, наприклад «24.11.».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Який саме день Ви маєте на увазі?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Такого часу не буває. Будь ласка, напишіть, наприклад, «10:00» або «15:30».
