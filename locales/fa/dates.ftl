# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = چنین روزی در تقویم نیست. لطفاً تاریخ را دوباره بنویسید، مثلاً «24 نوامبر».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = دقیقاً منظورتان کدام روز است؟
