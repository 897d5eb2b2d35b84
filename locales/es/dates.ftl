# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Este día no existe en el calendario. Escriba otra vez la fecha, por ejemplo «24/11».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = ¿Qué día quiere decir exactamente?
