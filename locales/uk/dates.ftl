# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Такого дня немає в календарі. Будь ласка, напишіть дату ще раз, наприклад «24.11.».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Який саме день Ви маєте на увазі?
