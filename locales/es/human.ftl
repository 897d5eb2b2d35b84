# A human is asked for while the offices are open, for four reasons
handoff-open-request = He avisado a nuestro equipo. Alguien le responderá aquí enseguida. Por favor, no salga de esta conversación.
handoff-open-failed-answers = Aquí no puedo ayudarle lo suficiente. Por eso he avisado a nuestro equipo. Alguien le responderá aquí enseguida.
handoff-open-complaint = He avisado a nuestro equipo. Alguien le responderá aquí enseguida.
handoff-open-distress = He avisado de inmediato a nuestro equipo. Alguien le responderá aquí lo antes posible.
# $moment: when the offices open again
handoff-later = He pasado su mensaje a nuestro equipo. Nuestras oficinas abren de nuevo: { $moment }. Entonces alguien le responderá aquí. ¿Prefiere una cita para que le llamemos?
handoff-unknown-hours = He pasado su mensaje a nuestro equipo. Alguien le responderá aquí cuando abra una oficina. ¿Prefiere una cita para que le llamemos?
complaint-sorry = Lo siento. Gracias por decírnoslo. Una persona de nuestro equipo se ocupará de ello.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = Siento que esté pasando por un momento tan difícil. No tiene que pasar por esto sin ayuda. Aquí recibe ayuda de inmediato:
distress-danger = Si su vida está en peligro o si alguien le amenaza – { $lines }
distress-violence = En caso de violencia: ayuda anónima, gratuita y en muchos idiomas – { $lines }
distress-despair = Si ya no sabe qué hacer – { $lines }
distress-housing = Si va a perder o ya ha perdido su vivienda – { $lines }

# Opening hours
hours-open = Ahora hay alguien disponible. Con mucho gusto aviso a una persona del equipo.
hours-closed = Ahora no hay nadie. Nuestras oficinas abren de nuevo: { $moment }. Yo siempre estoy aquí para ayudarle.
hours-unknown = En este momento no conozco nuestro horario. Con mucho gusto paso su mensaje a nuestro equipo.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] No tenemos datos suyos guardados.
        [one] Tenemos datos suyos guardados en { $cases } caso.
       *[other] Tenemos datos suyos guardados en { $cases } casos.
    } { $appointments ->
        [0] No tiene ninguna cita.
        [one] Tiene { $appointments } cita.
       *[other] Tiene { $appointments } citas.
    } Todo está en este archivo.
data-delete-sure = ¿Seguro que quiere borrar todo? Se borrarán sus datos, sus casos y esta conversación. Se cancelarán sus próximas citas. Después no se puede recuperar nada.
data-deleted = Sus datos están borrados y sus citas están canceladas. Puede empezar de nuevo cuando quiera.
