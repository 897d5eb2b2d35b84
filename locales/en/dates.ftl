# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = There is no such day in the calendar. Please type the date again, for example “24 November”.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Which day exactly do you mean?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = There is no such time. Please type, for example, “10:00” or “15:30”.
