# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: Diese Angaben sind nicht mehr aktuell. Wir nennen sie deshalb nicht. Bitte fragen Sie direkt hier nach: { $office }.
answer-outdated = Ein Betrag dazu hat sich geändert oder ist noch nicht bestätigt. Den aktuellen Wert nennt Ihnen: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Diesen Text gibt es noch nicht in Ihrer Sprache. Sie lesen ihn hier in dieser Sprache: { $language }.
answer-office = Zuständig: { $office }
answer-checked = Geprüft am: { $date }
answer-clarify = Damit ich Ihnen das Richtige sage: Worum geht es Ihnen?
# Two topics fit. $first, $second: their titles; $about_first, $about_second: for whom or what each is
answer-clarify-between = Damit ich Ihnen das Richtige sage: Meinen Sie „{ $first }“ – { $about_first } – oder „{ $second }“ – { $about_second }?
answer-unknown = Das weiß ich leider nicht sicher, und ich möchte Ihnen nichts Falsches sagen. Fragen Sie gern mit anderen Worten. Oder sprechen Sie mit einem Menschen.
answer-glad = Das freut mich. Haben Sie noch eine Frage?
answer-sorry = Das tut mir leid. Ein Mensch aus unserem Team kann Ihnen weiterhelfen.
# Somebody asks on about an answer; the article does not say it. The office is named below.
answer-unsaid = Dazu steht in meiner Antwort leider nichts. Bitte fragen Sie bei der zuständigen Stelle nach.
# $term: an official German term; $gloss: what it means, in a few words
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Sie möchten eine Stelle melden. Dafür ist die { $werkstadt } da. Dort sucht man mit Ihnen passende Bewerberinnen und Bewerber.
service-find-job = Sie suchen Arbeit. Dabei hilft Ihnen die { $werkstadt }. Vereinbaren Sie einen Termin oder hinterlassen Sie Ihre Angaben.
service-find-premises = Sie suchen Räume für Ihren Betrieb. Dabei hilft Ihnen { $werkstadt }. Vereinbaren Sie einen Termin oder hinterlassen Sie Ihre Angaben.
service-offer-premises = Sie möchten Räume anbieten. Das nimmt { $werkstadt } gern auf. Vereinbaren Sie einen Termin oder hinterlassen Sie Ihre Angaben.
service-join-event = Sie möchten an einem Kurs oder einer Veranstaltung teilnehmen. Was es gerade gibt, sagt Ihnen die { $werkstadt }.
