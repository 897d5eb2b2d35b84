# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } از تیم WerkStadt اکنون اینجاست و برای شما می‌نویسد. می‌توانید به زبان خودتان پاسخ دهید.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = گفت‌وگو با تیم WerkStadt پایان یافت. از این پس دوباره من، دستیار، پاسخ می‌دهم. اگر چیز دیگری لازم دارید، فقط برایم بنویسید.
