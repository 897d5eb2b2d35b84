# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = معكم الآن من فريق WerkStadt: { $name }. ستصلكم الرسائل هنا. يمكنكم الرد بلغتكم.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = انتهت المحادثة مع فريق WerkStadt. من الآن أجيبكم أنا، المساعد الرقمي، من جديد. إذا احتجتم إلى أي شيء آخر، فاكتبوا لي.
