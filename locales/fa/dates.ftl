# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = چنین روزی در تقویم نیست. لطفاً تاریخ را دوباره بنویسید، مثلاً «24 نوامبر».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = دقیقاً منظورتان کدام روز است؟
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = چنین ساعتی وجود ندارد. لطفاً مثلاً بنویسید «10:00» یا «15:30».
