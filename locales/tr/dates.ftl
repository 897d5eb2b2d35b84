# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Takvimde böyle bir gün yok. Lütfen tarihi tekrar yazın, örneğin “24 Kasım”.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Tam olarak hangi günü kastediyorsunuz?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Böyle bir saat yok. Lütfen örneğin “10:00” veya “15:30” yazın.
