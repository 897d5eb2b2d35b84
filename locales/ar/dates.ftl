# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = هذا اليوم غير موجود في التقويم. اكتبوا التاريخ مرة أخرى من فضلكم، مثلًا «24/11».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = أي يوم تقصدون بالضبط؟
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = هذه الساعة غير موجودة. اكتبوا من فضلكم مثلًا «10:00» أو «15:30».
