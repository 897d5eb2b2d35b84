# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: Esta información ya no está actualizada. Por eso no la mostramos. Pregunte directamente aquí, por favor: { $office }.
answer-outdated = Una cantidad de esta respuesta ha cambiado o aún no está confirmada. Aquí le dan la cantidad actual: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Este texto aún no está en su idioma. Aquí puede leerlo en este idioma: { $language }.
answer-office = Oficina responsable: { $office }
answer-checked = Fecha de revisión: { $date }
answer-clarify = Quiero darle la respuesta correcta. ¿Sobre qué es su pregunta?
answer-clarify-between = Para darle la respuesta correcta: ¿se refiere a «{ $first }» – { $about_first } – o a «{ $second }» – { $about_second }?
answer-unknown = Lo siento, no lo sé con seguridad y no quiero decirle nada incorrecto. Puede preguntar con otras palabras. O puede hablar con una persona del equipo.
answer-glad = Me alegro. ¿Tiene otra pregunta?
answer-sorry = Lo siento. Una persona de nuestro equipo puede ayudarle.
answer-unsaid = Lo siento, mi respuesta no dice nada sobre eso. Por favor, pregunte en la oficina responsable.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Quiere comunicar un puesto de trabajo libre. De esto se ocupa { $werkstadt }. Su equipo busca con usted a las personas adecuadas.
service-find-job = Busca trabajo. En esto le ayuda { $werkstadt }. Pida una cita o deje sus datos.
service-find-premises = Busca un local para su negocio. En esto le ayuda { $werkstadt }. Pida una cita o deje sus datos.
service-offer-premises = Quiere ofrecer un local. { $werkstadt } anota su oferta con mucho gusto. Pida una cita o deje sus datos.
service-join-event = Quiere participar en un curso o en un evento. Para saber qué hay ahora, pregunte aquí: { $werkstadt }.
