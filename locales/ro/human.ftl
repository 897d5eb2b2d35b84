# A human is asked for while the offices are open, for four reasons
handoff-open-request = Ich habe unser Team informiert. Jemand antwortet Ihnen gleich hier. Bitte bleiben Sie in diesem Gespräch.
handoff-open-failed-answers = Ich kann Ihnen hier nicht gut genug helfen. Deshalb habe ich unser Team informiert. Jemand antwortet Ihnen gleich hier.
handoff-open-complaint = Ich habe unser Team informiert. Jemand antwortet Ihnen gleich hier.
handoff-open-distress = Ich habe unser Team sofort informiert. Jemand antwortet Ihnen hier so schnell wie möglich.
# $moment: when the offices open again
handoff-later = Ich habe Ihre Nachricht an unser Team weitergegeben. Unsere Büros öffnen wieder: { $moment }. Dann antwortet Ihnen jemand hier. Möchten Sie lieber einen Termin für einen Rückruf?
handoff-unknown-hours = Ich habe Ihre Nachricht an unser Team weitergegeben. Jemand antwortet Ihnen hier, sobald ein Büro öffnet. Möchten Sie lieber einen Termin für einen Rückruf?
complaint-sorry = Das tut mir leid. Danke, dass Sie es uns sagen. Ein Mensch aus unserem Team kümmert sich darum.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = Es tut mir leid, dass es Ihnen so schlecht geht. Sie sind nicht allein. Hier bekommen Sie sofort Hilfe:
distress-danger = In Lebensgefahr oder bei Bedrohung. { $lines }
distress-violence = Bei Gewalt, anonym, kostenlos und in vielen Sprachen. { $lines }
distress-despair = Wenn Sie nicht mehr weiterwissen. { $lines }
distress-housing = Wenn Sie die Wohnung verlieren oder verloren haben. { $lines }

# Opening hours
hours-open = Jetzt ist jemand da. Ich hole gern einen Menschen dazu.
hours-closed = Zurzeit ist niemand da. Unsere Büros öffnen wieder: { $moment }. Ich bin immer für Sie da.
hours-unknown = Unsere Öffnungszeiten kenne ich gerade nicht. Ihre Nachricht gebe ich gern an unser Team weiter.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] Wir haben keine Angaben zu Ihrer Person gespeichert.
        [one] Wir haben Angaben zu Ihrer Person in { $cases } Fall gespeichert.
       *[other] Wir haben Angaben zu Ihrer Person in { $cases } Fällen gespeichert.
    } { $appointments ->
        [0] Sie haben keinen Termin.
        [one] Sie haben { $appointments } Termin.
       *[other] Sie haben { $appointments } Termine.
    } Alles steht in dieser Datei.
data-delete-sure = Möchten Sie wirklich alles löschen? Ihre Angaben, Ihre Fälle und dieses Gespräch werden gelöscht. Ihre kommenden Termine werden abgesagt. Das lässt sich nicht rückgängig machen.
data-deleted = Ihre Daten sind gelöscht und Ihre Termine abgesagt. Sie können jederzeit neu beginnen.
