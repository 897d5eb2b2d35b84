# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = هذا اليوم غير موجود في التقويم. اكتبوا التاريخ مرة أخرى من فضلكم، مثلًا «24/11».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = أي يوم تقصدون بالضبط؟
