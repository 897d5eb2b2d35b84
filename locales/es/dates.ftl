# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Este día no existe en el calendario. Escriba otra vez la fecha, por ejemplo «24/11».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = ¿Qué día quiere decir exactamente?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Esa hora no existe. Escriba, por ejemplo, «10:00» o «15:30».
