<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>12</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>13</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <comment>a language</comment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <comment>a language</comment>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language</comment>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>a language</comment>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language</comment>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language</comment>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language</comment>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language</comment>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language</comment>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language</comment>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language</comment>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language</comment>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language</comment>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language</comment>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language</comment>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language</comment>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language</comment>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language</comment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language</comment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language</comment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language</comment>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language</comment>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <comment>a language</comment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language</comment>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language</comment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language</comment>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language</comment>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language</comment>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language</comment>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language</comment>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language</comment>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language</comment>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language</comment>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <comment>a language</comment>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language</comment>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language</comment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language</comment>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <comment>a language</comment>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language</comment>
        <translation>Vietnamita</translation>
    </message>
</context>
<context>
    <name>OccupationName</name>
    <message>
        <source>Buyers and purchasing agents</source>
        <comment>an occupation</comment>
        <translation>Compradores y agentes de compras</translation>
    </message>
    <message>
        <source>Clinical laboratory technologists and technicians</source>
        <comment>an occupation</comment>
        <translation>Personal técnico de laboratorio clínico</translation>
    </message>
    <message>
        <source>Electrical, electronic, and electromechanical assemblers, except coil winders, tapers, and finishers</source>
        <comment>an occupation</comment>
        <translation>Personal de montaje eléctrico, electrónico y electromecánico</translation>
    </message>
    <message>
        <source>First-line supervisors of transportation and material moving workers, except aircraft cargo handling supervisors</source>
        <comment>an occupation</comment>
        <translation>Supervisores de transporte y traslado de materiales</translation>
    </message>
    <message>
        <source>Home health and personal care aides</source>
        <comment>an occupation</comment>
        <translation>Asistentes de salud a domicilio y de cuidado personal</translation>
    </message>
    <message>
        <source>Miscellaneous assemblers and fabricators</source>
        <comment>an occupation</comment>
        <translation>Personal de montaje y fabricación, varios ramos</translation>
    </message>
    <message>
        <source>Miscellaneous construction and related workers</source>
        <comment>an occupation</comment>
        <translation>Personal de construcción y oficios afines, varios ramos</translation>
    </message>
    <message>
        <source>Property appraisers and assessors</source>
        <comment>an occupation</comment>
        <translation>Tasadores de inmuebles</translation>
    </message>
    <message>
        <source>Special education teachers, kindergarten and elementary school</source>
        <comment>an occupation</comment>
        <translation>Docentes de educación especial, preescolar y primaria</translation>
    </message>
    <message>
        <source>Substance abuse, behavioral disorder, and mental health counselors</source>
        <comment>an occupation</comment>
        <translation>Consejeros de adicciones, conducta y salud mental</translation>
    </message>
    <message>
        <source>Teaching assistants, except postsecondary</source>
        <comment>an occupation</comment>
        <translation>Asistentes docentes, excepto en educación superior</translation>
    </message>
    <message>
        <source>Tour and travel guides</source>
        <comment>an occupation</comment>
        <translation>Guías de turismo y de viaje</translation>
    </message>
</context>
<context>
    <name>PathSection</name>
    <message>
        <source>one course</source>
        <translation>un curso</translation>
    </message>
    <message>
        <source>one book</source>
        <translation>un libro</translation>
    </message>
    <message>
        <source>%1 courses, the surest of each need first</source>
        <translation>%1 cursos, primero los más seguros de cada necesidad</translation>
    </message>
    <message>
        <source>%1 books, the surest of each need first</source>
        <translation>%1 libros, primero los más seguros de cada necesidad</translation>
    </message>
</context>
<context>
    <name>PeopleAtWork</name>
    <message>
        <source>less than high school</source>
        <translation>sin terminar la secundaria</translation>
    </message>
    <message>
        <source>high school</source>
        <translation>secundaria</translation>
    </message>
    <message>
        <source>some college</source>
        <translation>algo de universidad</translation>
    </message>
    <message>
        <source>associate’s</source>
        <translation>título de asociado</translation>
    </message>
    <message>
        <source>bachelor’s</source>
        <translation>licenciatura</translation>
    </message>
    <message>
        <source>master’s</source>
        <translation>maestría</translation>
    </message>
    <message>
        <source>doctorate or professional</source>
        <translation>doctorado o título profesional</translation>
    </message>
</context>
<context>
    <name>PlaceListModel</name>
    <message>
        <source>metro</source>
        <translation>área metropolitana</translation>
    </message>
    <message>
        <source>outside metros</source>
        <translation>fuera de áreas metropolitanas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>certificate of under 300 hours</source>
        <translation>certificado de menos de 300 horas</translation>
    </message>
    <message>
        <source>certificate of 300 to 899 hours</source>
        <translation>certificado de 300 a 899 horas</translation>
    </message>
    <message>
        <source>certificate of 900 to 1,799 hours</source>
        <translation>certificado de 900 a 1799 horas</translation>
    </message>
    <message>
        <source>certificate of 1,800 hours and more</source>
        <translation>certificado de 1800 horas o más</translation>
    </message>
    <message>
        <source>associate’s degree</source>
        <translation>título de asociado</translation>
    </message>
    <message>
        <source>bachelor’s degree</source>
        <translation>licenciatura</translation>
    </message>
    <message>
        <source>certificate after a bachelor’s</source>
        <translation>certificado posterior a la licenciatura</translation>
    </message>
    <message>
        <source>master’s degree</source>
        <translation>maestría</translation>
    </message>
    <message>
        <source>certificate after a master’s</source>
        <translation>certificado posterior a la maestría</translation>
    </message>
    <message>
        <source>research doctorate</source>
        <translation>doctorado de investigación</translation>
    </message>
    <message>
        <source>professional doctorate</source>
        <translation>doctorado profesional</translation>
    </message>
    <message>
        <source>another doctorate</source>
        <translation>otro doctorado</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Differs most</source>
        <translation>Lo que más difiere</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>proof of schooling</source>
        <translation>comprobante de estudios</translation>
    </message>
    <message>
        <source>After that, on days that are not stated</source>
        <translation>Después, en días que no se indican</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>Path to %1</source>
        <translation>Recorrido hacia %1</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Shown: the first %1 of %2 places. The table has them all.</source>
        <translation>Se muestran los primeros %1 de %2 lugares. La tabla los tiene todos.</translation>
    </message>
    <message>
        <source>%1; the axis counts %2</source>
        <translation>%1; el eje cuenta %2</translation>
    </message>
    <message>
        <source>Factor %1 inside one country</source>
        <translation>Factor %1 dentro de un mismo país</translation>
    </message>
    <message>
        <source>At least one of the two is doubtful</source>
        <translation>Al menos uno de los dos es dudoso</translation>
    </message>
    <message>
        <source>%1; changes against %2</source>
        <translation>%1; diferencias frente a %2</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>&amp;Careers</source>
        <translation>&amp;Profesiones</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>&amp;Habilidades</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>C&amp;ourses</source>
        <translation>&amp;Cursos</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Boo&amp;ks</source>
        <translation>&amp;Libros</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>&amp;Sueldos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>My match</source>
        <translation>Mi afinidad</translation>
    </message>
    <message>
        <source>My &amp;match</source>
        <translation>Mi a&amp;finidad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>My Pla&amp;n</source>
        <translation>Mi pla&amp;n</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>My &amp;Library</source>
        <translation>Mi &amp;biblioteca</translation>
    </message>
    <message>
        <source>Estimated median pay an hour</source>
        <translation>Mediana estimada del sueldo por hora</translation>
    </message>
    <message>
        <source>Estimated median pay a year</source>
        <translation>Mediana estimada del sueldo al año</translation>
    </message>
    <message>
        <source>Mean pay an hour</source>
        <translation>Media del sueldo por hora</translation>
    </message>
    <message>
        <source>Median pay an hour</source>
        <translation>Mediana del sueldo por hora</translation>
    </message>
    <message>
        <source>Mean pay a year</source>
        <translation>Media del sueldo al año</translation>
    </message>
    <message>
        <source>Median pay a year</source>
        <translation>Mediana del sueldo al año</translation>
    </message>
</context>
<context>
    <name>waymark::ui</name>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>facts, with attribution</source>
        <translation>datos, con mención de la fuente</translation>
    </message>
    <message>
        <source>figures quoted; no licence stated</source>
        <translation>cifras citadas; sin licencia indicada</translation>
    </message>
    <message>
        <source>licence of each book</source>
        <translation>licencia de cada libro</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Apprenticeship, beside the schooling</source>
        <translation>Aprendizaje, junto a los estudios</translation>
    </message>
    <message>
        <source>Not in place of the schooling, for the license asks for it: ask the schools which employers take apprentices.</source>
        <translation>No en lugar de los estudios, pues la licencia los pide: pregunta a los centros qué empresas toman aprendices.</translation>
    </message>
    <message>
        <source>doctors in residency are counted, too</source>
        <translation>se cuenta también a los médicos residentes</translation>
    </message>
    <message>
        <source>the survey counts only %1 employees: such a figure can jump from year to year</source>
        <translation>la encuesta cuenta solo %1 empleados: una cifra así puede saltar de un año a otro</translation>
    </message>
    <message>
        <source>a year’s pay, while work by the season and shorter weeks are usual</source>
        <translation>la paga de un año entero, cuando lo usual es trabajar por temporada y semanas más cortas</translation>
    </message>
    <message>
        <source>a year’s pay, while work by the season is usual</source>
        <translation>la paga de un año entero, cuando lo usual es trabajar por temporada</translation>
    </message>
    <message>
        <source>a full-time year’s pay, while weeks without work are usual</source>
        <translation>la paga de un año a tiempo completo, cuando lo usual son semanas sin trabajo</translation>
    </message>
    <message>
        <source>a full-time year’s pay, while shorter weeks are usual</source>
        <translation>la paga de un año a tiempo completo, cuando lo usual son semanas más cortas</translation>
    </message>
    <message>
        <source>only about %1 of %2 employees are in this survey</source>
        <translation>solo unos %1 de cada %2 empleados están en esta encuesta</translation>
    </message>
    <message>
        <source>The usual way in, but not everybody needs it. %1</source>
        <translation>La vía habitual, pero no todos la necesitan. %1</translation>
    </message>
    <message>
        <source>Not everybody needs it: %1</source>
        <translation>No todos lo necesitan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more state(s) file licenses under the code of the wider occupation: ask whether they hold for this work.</source>
        <translation>
            <numerusform>%Ln estado más registra licencias con el código de la ocupación más amplia: pregunta si valen para este trabajo.</numerusform>
            <numerusform>%Ln estados más registran licencias con el código de la ocupación más amplia: pregunta si valen para este trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>one to four years</source>
        <translation>de uno a cuatro años</translation>
    </message>
    <message>
        <source>none or a demonstration</source>
        <translation>ninguna o una demostración</translation>
    </message>
    <message>
        <source>Experience in related work that a newcomer needs</source>
        <translation>Experiencia en un trabajo afín que necesita quien empieza</translation>
    </message>
    <message>
        <source>Courses given by the employer that a newcomer needs</source>
        <translation>Cursos de la empresa que necesita quien empieza</translation>
    </message>
    <message>
        <source>Training at the work itself that a newcomer needs</source>
        <translation>Formación en el trabajo mismo que necesita quien empieza</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, among it the answer “none”, which may be the largest</source>
        <translation>retenido por demasiado incierto %1, entre ello la respuesta «ninguna», que puede ser la mayor</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, among it the answer “none”</source>
        <translation>retenido por demasiado incierto %1, entre ello la respuesta «ninguna»</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1</source>
        <translation>retenido por demasiado incierto %1</translation>
    </message>
    <message>
        <source>%1: withheld</source>
        <translation>%1: retenido</translation>
    </message>
    <message>
        <source>%1 and what is withheld of it</source>
        <translation>%1 y lo que de ello está retenido</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, with which another answer may be the largest</source>
        <translation>retenido por demasiado incierto %1, con lo que otra respuesta puede ser la mayor</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, with which “%2” may be the largest</source>
        <translation>retenido por demasiado incierto %1, con lo que «%2» puede ser la mayor</translation>
    </message>
    <message>
        <source>those asked by O*NET in %1 or before</source>
        <translation>las personas consultadas por O*NET en %1 o antes</translation>
    </message>
    <message>
        <source>the %1 experts asked by O*NET in %2 or before</source>
        <translation>los %1 expertos consultados por O*NET en %2 o antes</translation>
    </message>
    <message>
        <source>the %1 workers asked by O*NET in %2 or before</source>
        <translation>los %1 trabajadores consultados por O*NET en %2 o antes</translation>
    </message>
    <message>
        <source>The usual way in, at the head of the page, is what the Bureau of Labor Statistics judges; these are answers to O*NET’s survey: two measures, which need not agree.</source>
        <translation>La vía habitual, al comienzo de la página, es lo que juzga la Oficina de Estadísticas Laborales; estas son respuestas a la encuesta de O*NET: dos medidas que no tienen por qué coincidir.</translation>
    </message>
    <message>
        <source>%1, say %2%3: %4.</source>
        <translation>%1, dicen %2%3: %4.</translation>
    </message>
    <message>
        <source>in those fields of %1 that share a word with this career’s names or that this page names</source>
        <translation>en los campos de %1 que comparten una palabra con los nombres de esta profesión o que nombra esta página</translation>
    </message>
    <message>
        <source>by level (%1 first, then the next below it; what asks for more last)</source>
        <translation>por nivel (primero %1, luego el inmediatamente inferior; lo que pide más, al final)</translation>
    </message>
    <message>
        <source> Of the careers nearest to it these have fields of study of their own with %1 in %2: %3. Ask an employer whether one of them leads here as well.</source>
        <translation> De las profesiones más cercanas, estas tienen campos de estudio propios con %1 en %2: %3. Pregunta a una empresa si alguno de ellos también lleva aquí.</translation>
    </message>
    <message>
        <source>College, and then: %1.</source>
        <translation>La universidad y después: %1.</translation>
    </message>
    <message>
        <source>Entered by O*NET in %1: asked then or before.</source>
        <translation>Registrado por O*NET en %1: consultado entonces o antes.</translation>
    </message>
    <message>
        <source>nearly everywhere one is asked for</source>
        <translation>casi en todas partes se pide una</translation>
    </message>
    <message>
        <source>most states ask for one</source>
        <translation>la mayoría de los estados piden una</translation>
    </message>
    <message>
        <source>some states ask for one</source>
        <translation>algunos estados piden una</translation>
    </message>
    <message>
        <source>most states record one for it or for a part of it</source>
        <translation>la mayoría de los estados registran una para ella o para una parte de ella</translation>
    </message>
    <message>
        <source>whether your post needs one depends on the work and the state</source>
        <translation>que tu puesto la pida depende del trabajo y del estado</translation>
    </message>
    <message>
        <source>Of full-time study; many take longer.</source>
        <translation>A tiempo completo; muchas personas tardan más.</translation>
    </message>
    <message>
        <source>up to 899 hours of class</source>
        <translation>hasta 899 horas de clase</translation>
    </message>
    <message>
        <source>At least four in five of the certificate programs in the records of public schools at hand take no longer; ask the school.</source>
        <translation>Al menos cuatro de cada cinco programas de certificado en los registros disponibles de centros públicos no duran más; pregunta al centro.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>also within a sentence: pay in ...</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>%1 State</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>%1 (metro)</source>
        <translation>%1 (área metropolitana)</translation>
    </message>
    <message>
        <source>a place pays</source>
        <translation>un lugar paga</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a place</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in the United States</source>
        <translation>en Estados Unidos</translation>
    </message>
    <message>
        <source>in the United Kingdom</source>
        <translation>en el Reino Unido</translation>
    </message>
    <message>
        <source>in the US</source>
        <translation>en EE. UU.</translation>
    </message>
    <message>
        <source>in the UK</source>
        <translation>en el Reino Unido</translation>
    </message>
    <message>
        <source>in the Netherlands</source>
        <translation>en los Países Bajos</translation>
    </message>
    <message>
        <source>in the Philippines</source>
        <translation>en Filipinas</translation>
    </message>
    <message>
        <source>in Switzerland</source>
        <translation>en Suiza</translation>
    </message>
    <message>
        <source>before you study</source>
        <translation>antes de estudiar</translation>
    </message>
    <message>
        <source>before you begin</source>
        <translation>antes de empezar</translation>
    </message>
    <message>
        <source>No license is filed under its code in the records at hand, which is no proof that none is needed: ask the agency of your state %1.</source>
        <translation>En los registros disponibles no figura ninguna licencia con su código, lo que no prueba que no haga falta: pregunta al organismo de tu estado %1.</translation>
    </message>
    <message>
        <source>The file at hand does not cover %1: ask the state’s agency %2.</source>
        <translation>Los datos disponibles no cubren %1: pregunta al organismo del estado %2.</translation>
    </message>
    <message>
        <source>Ask the state’s agency %1.</source>
        <translation>Pregunta al organismo del estado %1.</translation>
    </message>
    <message>
        <source>The file of licenses at hand does not cover %1, nor do those of schools and of sponsors: ask the state’s agency %2.</source>
        <translation>Los datos de licencias disponibles no cubren %1, ni tampoco los de centros y entidades patrocinadoras: pregunta al organismo del estado %2.</translation>
    </message>
    <message>
        <source>The records at hand of %1 hold licenses under its code, none by this very name; %3: ask the agency %2.</source>
        <translation>Los registros disponibles de %1 tienen licencias con su código, ninguna con este mismo nombre; %3: pregunta al organismo %2.</translation>
    </message>
    <message>
        <source>The records at hand of %1 hold no license by this name under its code; %3: ask the agency %2.</source>
        <translation>Los registros disponibles de %1 no tienen con su código ninguna licencia con este nombre; %3: pregunta al organismo %2.</translation>
    </message>
    <message>
        <source>A federal license, the same in every state: %1. </source>
        <translation>Una licencia federal, la misma en todos los estados: %1. </translation>
    </message>
    <message>
        <source>For the work or a part of it the states’ records name most often: %1. </source>
        <translation>Para el trabajo o una parte de él, los registros de los estados nombran sobre todo: %1. </translation>
    </message>
    <message>
        <source>No record of %1 is at hand: ask its licensing board %2.</source>
        <translation>No hay registros de %1: pregunta a su organismo de licencias %2.</translation>
    </message>
    <message>
        <source>Federal license</source>
        <translation>Licencia federal</translation>
    </message>
    <message>
        <source>Ask the agency %1: requirements change.</source>
        <translation>Pregunta al organismo %1: los requisitos cambian.</translation>
    </message>
    <message>
        <source>Ask the agency of your state %1; the records at hand hold none by its name.</source>
        <translation>Pregunta al organismo de tu estado %1; los registros disponibles no tienen ninguna con su nombre.</translation>
    </message>
    <message>
        <source>Ask the agency %1: records age, and what is not stated may still be asked.</source>
        <translation>Pregunta al organismo %1: los registros envejecen, y lo que no se indica puede pedirse igualmente.</translation>
    </message>
    <message>
        <source>by state (%1 first)</source>
        <translation>por estado (primero %1)</translation>
    </message>
    <message>
        <source>by reach (within %1 first)</source>
        <translation>por alcance (primero a menos de %1)</translation>
    </message>
    <message>
        <source>by level (either of the two first)</source>
        <translation>por nivel (primero cualquiera de los dos)</translation>
    </message>
    <message>
        <source>farther ones by state (%1 first)</source>
        <translation>las más lejanas por estado (primero %1)</translation>
    </message>
    <message>
        <source>by field (the one with the career’s whole name first)</source>
        <translation>por campo (primero el que lleva el nombre entero de la profesión)</translation>
    </message>
    <message>
        <source>by field (first those that this page names or with a word of the career’s names)</source>
        <translation>por campo (primero los que nombra esta página o que llevan una palabra de los nombres de la profesión)</translation>
    </message>
    <message>
        <source>by distance in a straight line</source>
        <translation>por distancia en línea recta</translation>
    </message>
    <message>
        <source>sorted %1</source>
        <translation>ordenados %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, después </translation>
    </message>
    <message>
        <source> None of these schools is within %1 of %2: the nearest is %3 away, in a straight line.</source>
        <translation> Ninguno de estos centros está a menos de %1 de %2: el más cercano está a %3, en línea recta.</translation>
    </message>
    <message>
        <source>The records of schools at hand leave its field of study out, which does not mean that no school teaches it. Ask the profession’s own association.</source>
        <translation>Los registros de centros de estudios disponibles no incluyen su campo de estudio, lo que no significa que ningún centro lo enseñe. Pregunta a la asociación profesional.</translation>
    </message>
    <message>
        <source>six to twelve months</source>
        <translation>de seis a doce meses</translation>
    </message>
    <message>
        <source>up to six months</source>
        <translation>hasta seis meses</translation>
    </message>
    <message>
        <source>under 300 hours of class</source>
        <translation>menos de 300 horas de clase</translation>
    </message>
    <message>
        <source>300 to 899 hours of class</source>
        <translation>de 300 a 899 horas de clase</translation>
    </message>
    <message>
        <source>900 to 1,799 hours of class</source>
        <translation>de 900 a 1799 horas de clase</translation>
    </message>
    <message>
        <source>1,800 hours of class and more</source>
        <translation>1800 horas de clase o más</translation>
    </message>
    <message>
        <source>So long are at least four in five of the certificate programs in the records of public schools at hand; ask the school.</source>
        <translation>Así de largos son al menos cuatro de cada cinco programas de certificado en los registros disponibles de centros públicos; pregunta al centro.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Median pay</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>official, wider area or older</source>
        <translation>oficial, zona más amplia o más antiguo</translation>
    </message>
    <message>
        <source>estimated by a stated method</source>
        <translation>estimado con un método declarado</translation>
    </message>
    <message>
        <source>estimate without date or method</source>
        <translation>estimación sin fecha o sin método</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>grade %1, %2</source>
        <translation>grado %1, %2</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Como es usual en el país</translation>
    </message>
    <message>
        <source>Kilometers</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Millas</translation>
    </message>
    <message>
        <source>Waymark speaks it from its next start on.</source>
        <translation>Waymark lo usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>moneda local</translation>
    </message>
    <message>
        <source>country prices</source>
        <translation>precios del país</translation>
    </message>
    <message>
        <source>city prices</source>
        <translation>precios de la ciudad</translation>
    </message>
    <message>
        <source>spent and kept</source>
        <translation>gastado y ahorrado</translation>
    </message>
    <message>
        <source>market rate</source>
        <translation>tipo de cambio</translation>
    </message>
    <message>
        <source>market rate, %1</source>
        <translation>tipo de cambio, %1</translation>
    </message>
    <message>
        <source>Pay of %1 (%2)</source>
        <translation>Sueldo de %1 (%2)</translation>
    </message>
    <message>
        <source>Added %1 to My library</source>
        <translation>Se agregó %1 a Mi biblioteca</translation>
    </message>
    <message>
        <source>My library (%1) could not be opened and was left as it is. %2 What you keep now is gone when the window closes.</source>
        <translation>Mi biblioteca (%1) no se pudo abrir y se dejó como estaba. %2 Lo que guardes ahora se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>&amp;Import into the Catalog...</source>
        <translation>&amp;Importar al catálogo...</translation>
    </message>
    <message>
        <source>Use the &amp;Original Catalog</source>
        <translation>Usar el catálogo &amp;original</translation>
    </message>
    <message>
        <source>I&amp;mport into My Library...</source>
        <translation>I&amp;mportar a Mi biblioteca...</translation>
    </message>
    <message>
        <source>&amp;Export My Library...</source>
        <translation>&amp;Exportar Mi biblioteca...</translation>
    </message>
    <message>
        <source>&amp;New Library...</source>
        <translation>Biblioteca &amp;nueva...</translation>
    </message>
    <message>
        <source>O&amp;pen Library...</source>
        <translation>A&amp;brir biblioteca...</translation>
    </message>
    <message>
        <source>Bac&amp;kups...</source>
        <translation>&amp;Copias de seguridad...</translation>
    </message>
    <message>
        <source>&amp;Back Up My Library...</source>
        <translation>&amp;Hacer copia de Mi biblioteca...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences...</source>
        <translation>Pre&amp;ferencias...</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Navegación</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Where I Stand</source>
        <translation>En &amp;qué punto estoy</translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>&amp;Poner o quitar la estrella</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Add to List...</source>
        <translation>&amp;Agregar a una lista...</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates...</source>
        <translation>Buscar &amp;duplicados...</translation>
    </message>
    <message>
        <source>&amp;Find an Action...</source>
        <translation>&amp;Buscar una acción...</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Sources and Licenses</source>
        <translation>&amp;Fuentes y licencias</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>&amp;Acerca de Waymark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>¿De dónde viene %1?</translation>
    </message>
    <message>
        <source>%1 jobs in %2</source>
        <translation>%1 empleos en %2</translation>
    </message>
    <message>
        <source>%1 jobs projected for %2</source>
        <translation>%1 empleos previstos para %2</translation>
    </message>
    <message>
        <source>(%1 − %2) / %2 = %3</source>
        <translation>(%1 − %2) / %2 = %3</translation>
    </message>
    <message>
        <source>%1 as published: reckoned from jobs that were not yet rounded</source>
        <translation>%1 según lo publicado: calculado con puestos aún sin redondear</translation>
    </message>
    <message>
        <source>The number of jobs is not projected to grow: every opening replaces somebody who leaves.</source>
        <translation>No se prevé que crezca el número de empleos: cada vacante reemplaza a alguien que se va.</translation>
    </message>
    <message>
        <source>Less growth is projected than the rounded numbers of jobs show: nearly every opening replaces somebody who leaves.</source>
        <translation>Se prevé menos crecimiento del que muestran los números redondeados de empleos: casi cada vacante sustituye a alguien que se va.</translation>
    </message>
    <message>
        <source>New jobs a year: (%1 − %2) / %3 = %4</source>
        <translation>Empleos nuevos al año: (%1 − %2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1 openings − %2 new jobs = %3 that replace people who leave</source>
        <translation>%1 vacantes − %2 empleos nuevos = %3 que reemplazan a quienes se van</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Measured for %1</source>
        <translation>Medido para %1</translation>
    </message>
    <message>
        <source>Published as a figure of a year; nothing was calculated.</source>
        <translation>Publicado como cifra anual; no se calculó nada.</translation>
    </message>
    <message>
        <source>Published by the hour; a yearly figure is not stated.</source>
        <translation>Publicado por hora; no se indica una cifra anual.</translation>
    </message>
    <message>
        <source>Published by the month; times 12.</source>
        <translation>Publicado por mes; multiplicado por 12.</translation>
    </message>
    <message>
        <source>Nothing is known of where this comes from.</source>
        <translation>No se sabe nada de su procedencia.</translation>
    </message>
    <message>
        <source>Median pay, United States</source>
        <translation>Mediana del sueldo, Estados Unidos</translation>
    </message>
    <message>
        <source>Where does “%1” come from?</source>
        <translation>¿De dónde viene «%1»?</translation>
    </message>
    <message>
        <source>Counted for %1</source>
        <translation>Contado para %1</translation>
    </message>
    <message>
        <source>What the publisher finds typical, not a rule: an employer may ask for more or less.</source>
        <translation>Lo que la entidad editora considera habitual; no es una regla: quien emplea puede pedir más o menos.</translation>
    </message>
    <message>
        <source>What the publisher finds typical for entering the occupation.</source>
        <translation>Lo que la entidad editora considera habitual para entrar en la ocupación.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Withheld: too uncertain</source>
        <translation>Retenido: demasiado incierto</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>cerca del %1 %</translation>
    </message>
    <message>
        <source>making, mending, working with things</source>
        <translation>fabricar, reparar, trabajar con objetos</translation>
    </message>
    <message>
        <source>asking, testing, finding out</source>
        <translation>preguntar, probar, averiguar</translation>
    </message>
    <message>
        <source>inventing, shaping, expressing</source>
        <translation>inventar, dar forma, expresar</translation>
    </message>
    <message>
        <source>teaching, caring, helping</source>
        <translation>enseñar, cuidar, ayudar</translation>
    </message>
    <message>
        <source>leading, selling, deciding</source>
        <translation>dirigir, vender, decidir</translation>
    </message>
    <message>
        <source>ordering, recording, following rules</source>
        <translation>ordenar, registrar, seguir reglas</translation>
    </message>
    <message>
        <source>p10</source>
        <translation>p10</translation>
    </message>
    <message>
        <source>Pay at the 10th percentile</source>
        <translation>Sueldo en el percentil 10</translation>
    </message>
    <message>
        <source>p25</source>
        <translation>p25</translation>
    </message>
    <message>
        <source>Pay at the 25th percentile</source>
        <translation>Sueldo en el percentil 25</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>Mediana del sueldo</translation>
    </message>
    <message>
        <source>p75</source>
        <translation>p75</translation>
    </message>
    <message>
        <source>Pay at the 75th percentile</source>
        <translation>Sueldo en el percentil 75</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Pay at the 90th percentile</source>
        <translation>Sueldo en el percentil 90</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicado</translation>
    </message>
    <message>
        <source>Mean of an hour</source>
        <translation>Media por hora</translation>
    </message>
    <message>
        <source>Median of an hour</source>
        <translation>Mediana por hora</translation>
    </message>
    <message>
        <source>Mean of a year</source>
        <translation>Media al año</translation>
    </message>
    <message>
        <source>Median of a year</source>
        <translation>Mediana al año</translation>
    </message>
    <message>
        <source> · hatched: no date or method</source>
        <translation> · rayado: sin fecha o sin método</translation>
    </message>
    <message>
        <source>Official figures are those of %1.</source>
        <translation>Las cifras oficiales son las de %1.</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln cit(y/ies)</source>
        <translation>
            <numerusform>Ver la única ciudad</numerusform>
            <numerusform>Ver las %Ln ciudades</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare places</source>
        <translation>Comparar lugares</translation>
    </message>
    <message>
        <source>Pay by city</source>
        <translation>Sueldo por ciudad</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>United States, %1 an hour, %2</source>
        <translation>Estados Unidos, %1 por hora, %2</translation>
    </message>
    <message>
        <source>United States, %1 a year, %2</source>
        <translation>Estados Unidos, %1 al año, %2</translation>
    </message>
    <message>
        <source>p10: one in ten earns less. p90: one in ten earns more. Between p25 and p75 lies the middle half.</source>
        <translation>p10: una de cada diez personas gana menos. p90: una de cada diez gana más. Entre p25 y p75 está la mitad central.</translation>
    </message>
    <message>
        <source>Related careers</source>
        <translation>Profesiones relacionadas</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Se cuenta junto con</translation>
    </message>
    <message>
        <source>Specialisations</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>Beside it, in the same occupation</source>
        <translation>Al lado, en la misma ocupación</translation>
    </message>
    <message>
        <source>Closest</source>
        <translation>Más cercanas</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Más lejanas</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Aptitudes</translation>
    </message>
    <message>
        <source>
In demand: often asked for in postings for this career</source>
        <translation>
Con demanda: se pide a menudo en las ofertas de empleo de esta profesión</translation>
    </message>
    <message>
        <source>
Hot: often asked for in postings of all careers</source>
        <translation>
Muy solicitada: se pide a menudo en las ofertas de empleo de todas las profesiones</translation>
    </message>
    <message>
        <source>, in demand</source>
        <translation>, con demanda</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Skills and knowledge</source>
        <translation>Habilidades y conocimientos</translation>
    </message>
    <message>
        <source>how important each skill is, and at which level</source>
        <translation>cuánto importa cada habilidad y con qué nivel</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Ver todo (%1)</translation>
    </message>
    <message>
        <source>Technologies, in demand first</source>
        <translation>Tecnologías, primero las que tienen demanda</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Links open in the browser. Waymark earns nothing from them.</source>
        <translation>Los enlaces se abren en el navegador. Waymark no gana nada con ellos.</translation>
    </message>
    <message>
        <source>My place</source>
        <translation>Mi lugar</translation>
    </message>
    <message>
        <source>Chooses licenses, programs, sponsors and pay, and is kept in My library.</source>
        <translation>Determina licencias, programas, entidades patrocinadoras y sueldo, y se guarda en Mi biblioteca.</translation>
    </message>
    <message>
        <source> · stated for %1 as a whole</source>
        <translation> · indicado para %1 en conjunto</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Choose my place</source>
        <translation>Elegir mi lugar</translation>
    </message>
    <message>
        <source>Choose another place at the top of the page</source>
        <translation>Elige otro lugar en lo alto de la página</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Open the school&apos;s page</source>
        <translation>Abrir la página del centro</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Vías de acceso</translation>
    </message>
    <message>
        <source>Licenses, schools, education</source>
        <translation>Licencias, centros de estudios, formación</translation>
    </message>
    <message>
        <source>Apprenticeships</source>
        <translation>Programas de aprendizaje</translation>
    </message>
    <message>
        <source>Outlook and people</source>
        <translation>Perspectivas y personas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Fuente de %1</translation>
    </message>
    <message>
        <source>In the words of the %1</source>
        <translation>Con las palabras de %1</translation>
    </message>
    <message>
        <source>In the publisher&apos;s words</source>
        <translation>Con las palabras de la entidad editora</translation>
    </message>
    <message>
        <source>%1, for %2; what most do comes first</source>
        <translation>%1, para %2; primero lo que hace la mayoría</translation>
    </message>
    <message>
        <source>%1; what most do comes first</source>
        <translation>%1; primero lo que hace la mayoría</translation>
    </message>
    <message>
        <source>tasks of the publisher</source>
        <translation>tareas según la entidad editora</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln task(s)</source>
        <translation>
            <numerusform>Ver la única tarea</numerusform>
            <numerusform>Ver las %Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of study</source>
        <translation>Campos de estudio</translation>
    </message>
    <message>
        <source>Programs that the national classification counts as related</source>
        <translation>Programas que la clasificación nacional considera relacionados</translation>
    </message>
    <message>
        <source>What is written about careers is in English.</source>
        <translation>Los textos sobre profesiones están en inglés.</translation>
    </message>
    <message>
        <source>Made from the figures; nobody has written about this career yet.</source>
        <translation>Hecho a partir de las cifras; nadie ha escrito todavía sobre esta profesión.</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>Cómo prepararse</translation>
    </message>
    <message>
        <source>education named as required, share of those asked</source>
        <translation>estudios señalados como necesarios, proporción de las consultadas</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Learning on your own</source>
        <translation>Aprender por tu cuenta</translation>
    </message>
    <message>
        <source>The day to day</source>
        <translation>El día a día</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Personality and interests</source>
        <translation>Personalidad e intereses</translation>
    </message>
    <message>
        <source>Holland&apos;s six types, rated 1 to 7 for this career</source>
        <translation>Los seis tipos de Holland, puntuados de 1 a 7 para esta profesión</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Work styles</source>
        <translation>Estilos de trabajo</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Save this career</source>
        <translation>Guardar esta profesión</translation>
    </message>
    <message>
        <source>%1, differs most</source>
        <translation>%1, lo que más difiere</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Cifras propias</translation>
    </message>
    <message>
        <source>US metros</source>
        <translation>Áreas metropolitanas de EE. UU.</translation>
    </message>
    <message>
        <source>US areas outside metros</source>
        <translation>Zonas de EE. UU. fuera de áreas metropolitanas</translation>
    </message>
    <message>
        <source>US states</source>
        <translation>Estados de EE. UU.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Ciudades</translation>
    </message>
    <message>
        <source>Chosen places</source>
        <translation>Lugares elegidos</translation>
    </message>
    <message>
        <source>%1, measured for %2</source>
        <translation>%1, medido para %2</translation>
    </message>
    <message>
        <source>Median %1, %2.</source>
        <translation>Mediana %1, %2.</translation>
    </message>
    <message>
        <source>Neither date nor method is stated.</source>
        <translation>No se indica ni fecha ni método.</translation>
    </message>
    <message>
        <source>int. dollars</source>
        <translation>dólares int.</translation>
    </message>
    <message>
        <source>international dollars</source>
        <translation>dólares internacionales</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why is there no figure for %1?</source>
        <translation>¿Por qué no hay cifra para %1?</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>; %1 people in the occupation there</source>
        <translation>; %1 personas en la ocupación en ese lugar</translation>
    </message>
    <message>
        <source>; n = %1</source>
        <translation>; n = %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>%1 and %2 do not agree</source>
        <translation>%1 y %2 no concuerdan</translation>
    </message>
    <message>
        <source>%1 and %2 %3 for one job.</source>
        <translation>%1 y %2 %3 para un mismo trabajo.</translation>
    </message>
    <message>
        <source>Both stay on the chart.</source>
        <translation>Ambas siguen en el gráfico.</translation>
    </message>
    <message>
        <source>Both stay on the chart; neither is ranked.</source>
        <translation>Ambas siguen en el gráfico; ninguna se clasifica.</translation>
    </message>
    <message>
        <source>median, US</source>
        <translation>mediana, EE. UU.</translation>
    </message>
    <message>
        <source>at least, US</source>
        <translation>como mínimo, EE. UU.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Saved the search %1 in My library</source>
        <translation>Se guardó la búsqueda %1 en Mi biblioteca</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>there is no such form of pictures; waymark --help names them</source>
        <translation>ese formato de imagen no existe; waymark --help enumera los que hay</translation>
    </message>
    <message>
        <source>there is no catalog to show; name one with --catalog</source>
        <translation>no hay ningún catálogo que mostrar; indica uno con --catalog</translation>
    </message>
    <message>
        <source>Schooling that is typical for entering</source>
        <translation>Estudios habituales para entrar</translation>
    </message>
    <message>
        <source>Experience that is typical for entering</source>
        <translation>Experiencia habitual para entrar</translation>
    </message>
    <message>
        <source>Training that is typical after entering</source>
        <translation>Formación habitual después de entrar</translation>
    </message>
    <message>
        <source>Typical way in</source>
        <translation>Acceso habitual</translation>
    </message>
    <message>
        <source>Average pay</source>
        <translation>Sueldo medio</translation>
    </message>
    <message>
        <source>Average pay, United States</source>
        <translation>Sueldo medio, Estados Unidos</translation>
    </message>
    <message>
        <source>Jobs, United States</source>
        <translation>Empleos, Estados Unidos</translation>
    </message>
    <message>
        <source>Openings a year</source>
        <translation>Vacantes al año</translation>
    </message>
    <message>
        <source>Leave each year</source>
        <translation>Se van cada año</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>not projected</source>
        <translation>sin proyección</translation>
    </message>
    <message>
        <source>%1 or more an hour</source>
        <translation>%1 o más por hora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <translation>unas %1 de cada %2</translation>
    </message>
    <message>
        <source>Middle half %1 – %2</source>
        <translation>Mitad central %1 – %2</translation>
    </message>
    <message>
        <source>A quarter earns under %1</source>
        <translation>Una cuarta parte gana menos de %1</translation>
    </message>
    <message>
        <source>not stated a year</source>
        <translation>no se indica por año</translation>
    </message>
    <message>
        <source>No exact figure published above this</source>
        <translation>Por encima no se publica una cifra exacta</translation>
    </message>
    <message>
        <source>Mean; no median published</source>
        <translation>Media; no se publica la mediana</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1 % by %2</source>
        <translation>%1 % hasta %2</translation>
    </message>
    <message>
        <source>nearly all replace people who leave</source>
        <translation>casi todas sustituyen a quienes se van</translation>
    </message>
    <message>
        <source>a bachelor’s degree and a commission</source>
        <translation>una licenciatura y un nombramiento de oficial</translation>
    </message>
    <message>
        <source>ask a recruiter</source>
        <translation>pregunta en una oficina de reclutamiento</translation>
    </message>
    <message>
        <source>upper two thirds</source>
        <translation>dos tercios superiores</translation>
    </message>
    <message>
        <source>lowest third</source>
        <translation>tercio inferior</translation>
    </message>
    <message>
        <source>most replace people who leave</source>
        <translation>la mayoría sustituyen a quienes se van</translation>
    </message>
    <message>
        <source>fewer than 50</source>
        <translation>menos de 50</translation>
    </message>
    <message>
        <source>all replace people who leave</source>
        <translation>todas sustituyen a quienes se van</translation>
    </message>
    <message>
        <source>%1 replace people who leave</source>
        <translation>%1 sustituyen a quienes se van</translation>
    </message>
    <message>
        <source>%1 stop working, %2 change occupation</source>
        <translation>%1 dejan de trabajar, %2 cambian de ocupación</translation>
    </message>
    <message>
        <source>some years (under five) in a related occupation</source>
        <translation>algunos años (menos de cinco) en una ocupación relacionada</translation>
    </message>
    <message>
        <source>five years or more in a related occupation</source>
        <translation>cinco años o más en una ocupación relacionada</translation>
    </message>
    <message>
        <source>training on the job of up to a month</source>
        <translation>formación en el puesto de hasta un mes</translation>
    </message>
    <message>
        <source>training on the job of one to twelve months</source>
        <translation>formación en el puesto de uno a doce meses</translation>
    </message>
    <message>
        <source>training on the job of more than a year</source>
        <translation>formación en el puesto de más de un año</translation>
    </message>
    <message>
        <source>internship or residency</source>
        <translation>prácticas o residencia</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>no experience or training on the job asked</source>
        <translation>no se pide experiencia ni formación en el puesto</translation>
    </message>
    <message>
        <source>No formal credential</source>
        <translation>Sin credencial formal</translation>
    </message>
    <message>
        <source>Less than high school</source>
        <translation>Sin terminar la secundaria</translation>
    </message>
    <message>
        <source>High school diploma</source>
        <translation>Diploma de secundaria</translation>
    </message>
    <message>
        <source>Some college, no degree</source>
        <translation>Algo de universidad, sin título</translation>
    </message>
    <message>
        <source>Some college courses</source>
        <translation>Algunos cursos universitarios</translation>
    </message>
    <message>
        <source>Certificate after high school</source>
        <translation>Certificado posterior a la secundaria</translation>
    </message>
    <message>
        <source>Associate’s degree</source>
        <translation>Título de asociado</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Licenciatura</translation>
    </message>
    <message>
        <source>Certificate after a bachelor’s degree</source>
        <translation>Certificado posterior a la licenciatura</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Maestría</translation>
    </message>
    <message>
        <source>Certificate after a master’s degree</source>
        <translation>Certificado posterior a la maestría</translation>
    </message>
    <message>
        <source>Professional degree, as in law or medicine</source>
        <translation>Título profesional, como en derecho o medicina</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doctorado</translation>
    </message>
    <message>
        <source>Doctoral or professional degree</source>
        <translation>Doctorado o título profesional</translation>
    </message>
    <message>
        <source>Post-doctoral training</source>
        <translation>Formación posdoctoral</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realista</translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Artístico</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation>Emprendedor</translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation>Convencional</translation>
    </message>
    <message>
        <source>official, this place and occupation</source>
        <translation>oficial, este lugar y esta ocupación</translation>
    </message>
    <message>
        <source>official, wider area or occupation, or older</source>
        <translation>oficial, zona u ocupación más amplia, o más antiguo</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>enero de %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>febrero de %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>marzo de %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>abril de %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>mayo de %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>junio de %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>julio de %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>agosto de %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>septiembre de %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>octubre de %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>noviembre de %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>diciembre de %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What the work is</source>
        <translation>En qué consiste el trabajo</translation>
    </message>
    <message>
        <source>How to prepare: education</source>
        <translation>Cómo prepararse: formación</translation>
    </message>
    <message>
        <source>How to prepare: projects of your own</source>
        <translation>Cómo prepararse: proyectos propios</translation>
    </message>
    <message>
        <source>How to prepare: learning online</source>
        <translation>Cómo prepararse: aprender en línea</translation>
    </message>
    <message>
        <source>What courses teach</source>
        <translation>Qué enseñan los cursos</translation>
    </message>
    <message>
        <source>First steps this week</source>
        <translation>Primeros pasos esta semana</translation>
    </message>
    <message>
        <source>Typical projects</source>
        <translation>Proyectos habituales</translation>
    </message>
    <message>
        <source>Personal growth</source>
        <translation>Crecimiento personal</translation>
    </message>
    <message>
        <source>Career growth</source>
        <translation>Crecimiento profesional</translation>
    </message>
    <message>
        <source>Transferable skills</source>
        <translation>Habilidades transferibles</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>for %1 as a whole</source>
        <translation>para %1 en conjunto</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>ninguna credencial</translation>
    </message>
    <message>
        <source>high school</source>
        <translation>secundaria</translation>
    </message>
    <message>
        <source>some college</source>
        <translation>algo de universidad</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>associate’s</source>
        <translation>título de asociado</translation>
    </message>
    <message>
        <source>bachelor’s</source>
        <translation>licenciatura</translation>
    </message>
    <message>
        <source>master’s</source>
        <translation>maestría</translation>
    </message>
    <message>
        <source>doctorate or professional</source>
        <translation>doctorado o título profesional</translation>
    </message>
    <message>
        <source>%1 % jobs</source>
        <extracomment>change of jobs in ten years, &quot;+5 %&quot;</extracomment>
        <translation>empleo: %1 %</translation>
    </message>
    <message>
        <source>no yearly pay published</source>
        <translation>sin sueldo anual publicado</translation>
    </message>
    <message>
        <source>%1 USD or more</source>
        <translation>%1 USD o más</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>%1 pay</source>
        <translation>Sueldo (%1)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1, medians and means</source>
        <translation>%1, medianas y medias</translation>
    </message>
    <message>
        <source>%1; official figures: %2</source>
        <translation>%1; cifras oficiales: %2</translation>
    </message>
    <message>
        <source>%1; figures of %2</source>
        <translation>%1; cifras de %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, tal como se publica</translation>
    </message>
    <message>
        <source>local currency an hour</source>
        <translation>moneda local por hora</translation>
    </message>
    <message>
        <source>local currency a year</source>
        <translation>moneda local al año</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Fuentes: %1.</translation>
    </message>
    <message>
        <source>Estimates: %1.</source>
        <translation>Estimaciones: %1.</translation>
    </message>
    <message>
        <source>Ends of a line: mean of the lowest-paid third, mean of the upper two thirds; neither is what beginners are paid.</source>
        <translation>Extremos de una línea: media del tercio peor pagado, media de los dos tercios superiores; ninguno es lo que cobran los principiantes.</translation>
    </message>
    <message>
        <source>Line: p10 to p90 (one in ten earns less, one in ten more); bar: p25 to p75, the middle half.</source>
        <translation>Línea: de p10 a p90 (una de cada diez personas gana menos y una de cada diez, más); barra: de p25 a p75, la mitad central.</translation>
    </message>
    <message>
        <source>Upright tick: mean.</source>
        <translation>Marca vertical: media.</translation>
    </message>
    <message>
        <source>An arrow: the publisher withheld the upper figure, it is at least this much.</source>
        <translation>Una flecha: la entidad editora retuvo la cifra superior; es al menos esta cantidad.</translation>
    </message>
    <message>
        <source>Medians of grade C are estimated from the mean of all and that of the lowest-paid third; thin bars hold nine of ten errors.</source>
        <translation>Las medianas de grado C se estiman a partir de la media de todos y de la del tercio peor pagado; las barras finas contienen nueve de cada diez errores.</translation>
    </message>
    <message>
        <source>Medians of grade C are estimated from the mean of all and that of the lowest-paid third.</source>
        <translation>Las medianas de grado C se estiman a partir de la media de todos y de la del tercio peor pagado.</translation>
    </message>
    <message>
        <source>no exchange rate</source>
        <translation>sin tipo de cambio</translation>
    </message>
    <message>
        <source>no price level</source>
        <translation>sin nivel de precios</translation>
    </message>
    <message>
        <source>no city prices known</source>
        <translation>no se conocen precios de la ciudad</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>own offer</source>
        <translation>oferta propia</translation>
    </message>
    <message>
        <source>own offer, %1</source>
        <translation>oferta propia, %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Mean of the lowest-paid third %1, %2</source>
        <comment>in a place</comment>
        <translation>Media del tercio peor pagado %1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;a, b&quot; and &quot;c&quot;.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The records of schools at hand leave its fields of study out, which does not mean that no school teaches them. Ask the profession’s own association.</source>
        <translation>Los registros de centros de estudios disponibles no incluyen sus campos de estudio, lo que no significa que ningún centro los enseñe. Pregunta a la asociación profesional.</translation>
    </message>
    <message>
        <source>In the fields of study that these records cover no school gives %1; they hold %2 of public schools %3 that end in other awards. Ask the profession’s own association for schools.</source>
        <translation>En los campos de estudio que cubren estos registros ningún centro otorga %1; contienen %2 de centros públicos %3 que terminan en otros títulos. Pregunta a la asociación profesional por centros de estudios.</translation>
    </message>
    <message>
        <source>Beside them stands %1, your place.</source>
        <translation>Junto a ellas está %1, tu lugar.</translation>
    </message>
    <message>
        <source>Beside them stands %1, of the metros whose main city is in your state the one with the most jobs in that group.</source>
        <translation>Junto a ellas está %1, de las áreas metropolitanas cuya ciudad principal está en tu estado la que más empleos de ese grupo tiene.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>employees, in a place</comment>
        <extracomment>How many employees and where: &quot;50 in New Jersey&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>So few employees are counted (%1) that these figures, and those of metros, are uncertain.</source>
        <translation>Se cuentan tan pocos empleados (%1) que estas cifras, y las de las áreas metropolitanas, son inseguras.</translation>
    </message>
    <message>
        <source>The figure for %1 is uncertain: only %2 employees are counted.</source>
        <translation>La cifra de %1 es insegura: solo se cuentan %2 empleados.</translation>
    </message>
    <message>
        <source>%1 of 100 work for themselves: these figures leave them out.</source>
        <translation>%1 de cada 100 trabajan por cuenta propia: estas cifras no los incluyen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no formal schooling</source>
        <translation>sin estudios formales</translation>
    </message>
    <message>
        <source>a high school diploma or its equivalent</source>
        <translation>un diploma de secundaria o su equivalente</translation>
    </message>
    <message>
        <source>some college, without a degree</source>
        <translation>algo de universidad, sin título</translation>
    </message>
    <message>
        <source>a certificate or diploma earned after high school</source>
        <translation>un certificado o diploma posterior a la secundaria</translation>
    </message>
    <message>
        <source>an associate&apos;s degree</source>
        <translation>un título de asociado</translation>
    </message>
    <message>
        <source>a bachelor&apos;s degree</source>
        <translation>una licenciatura</translation>
    </message>
    <message>
        <source>a master&apos;s degree</source>
        <translation>una maestría</translation>
    </message>
    <message>
        <source>a doctoral or professional degree</source>
        <translation>un doctorado o título profesional</translation>
    </message>
    <message>
        <source>no experience in a related job</source>
        <translation>sin experiencia en un trabajo relacionado</translation>
    </message>
    <message>
        <source>some years (under five) of experience in a related job</source>
        <translation>algunos años (menos de cinco) de experiencia en un trabajo relacionado</translation>
    </message>
    <message>
        <source>five years or more of experience in a related job</source>
        <translation>cinco años o más de experiencia en un trabajo relacionado</translation>
    </message>
    <message>
        <source>no training on the job</source>
        <translation>sin formación en el puesto</translation>
    </message>
    <message>
        <source>up to a month of training on the job</source>
        <translation>hasta un mes de formación en el puesto</translation>
    </message>
    <message>
        <source>one to twelve months of training on the job</source>
        <translation>de uno a doce meses de formación en el puesto</translation>
    </message>
    <message>
        <source>more than a year of training on the job</source>
        <translation>más de un año de formación en el puesto</translation>
    </message>
    <message>
        <source>an internship or residency</source>
        <translation>prácticas o residencia</translation>
    </message>
    <message>
        <source>an apprenticeship</source>
        <translation>un programa de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Little or no preparation: days to a few months of learning on the job.</source>
        <translation>Poca o ninguna preparación: de días a unos meses de aprendizaje en el puesto.</translation>
    </message>
    <message>
        <source>Some preparation: up to a year of learning, often on the job after high school.</source>
        <translation>Alguna preparación: hasta un año de aprendizaje, a menudo en el puesto después de la secundaria.</translation>
    </message>
    <message>
        <source>Medium preparation: one to two years, such as vocational school, an apprenticeship or an associate&apos;s degree.</source>
        <translation>Preparación media: de uno a dos años, como una escuela técnica, un programa de aprendizaje o un título de asociado.</translation>
    </message>
    <message>
        <source>Considerable preparation: two to four years, often a bachelor&apos;s degree.</source>
        <translation>Preparación considerable: de dos a cuatro años, a menudo una licenciatura.</translation>
    </message>
    <message>
        <source>Extensive preparation: more than four years, often graduate school.</source>
        <translation>Preparación extensa: más de cuatro años, a menudo estudios de posgrado.</translation>
    </message>
    <message>
        <source>A zone says how long it takes to prepare: 1 is the shortest, 5 the longest.</source>
        <translation>Una zona dice cuánto tiempo lleva prepararse: 1 es la más corta, 5 la más larga.</translation>
    </message>
    <message>
        <source>Making, mending, working with things.</source>
        <translation>Fabricar, reparar, trabajar con objetos.</translation>
    </message>
    <message>
        <source>Asking, testing, finding out.</source>
        <translation>Preguntar, probar, averiguar.</translation>
    </message>
    <message>
        <source>Inventing, shaping, expressing.</source>
        <translation>Inventar, dar forma, expresar.</translation>
    </message>
    <message>
        <source>Teaching, caring, helping.</source>
        <translation>Enseñar, cuidar, ayudar.</translation>
    </message>
    <message>
        <source>Leading, selling, deciding.</source>
        <translation>Dirigir, vender, decidir.</translation>
    </message>
    <message>
        <source>Ordering, recording, following rules.</source>
        <translation>Ordenar, registrar, seguir reglas.</translation>
    </message>
    <message>
        <source>Six kinds of what people like to do, after John Holland; a career is named by its strongest.</source>
        <translation>Seis clases de lo que a la gente le gusta hacer, según John Holland; una profesión lleva el nombre de la más fuerte.</translation>
    </message>
    <message>
        <source>Importance: how much the work depends on it, from 1 (not) to 5 (extremely). Level: how much of it is needed, from 0 (none) to 7 (the most that anybody needs).</source>
        <translation>Importancia: cuánto depende de ello el trabajo, de 1 (nada) a 5 (muchísimo). Nivel: cuánto hace falta, de 0 (nada) a 7 (lo máximo que alguien necesita).</translation>
    </message>
    <message>
        <source>One in ten earns less than this.</source>
        <translation>Una de cada diez personas gana menos que esto.</translation>
    </message>
    <message>
        <source>One in four earns less than this.</source>
        <translation>Una de cada cuatro personas gana menos que esto.</translation>
    </message>
    <message>
        <source>Half earn less than this, half earn more.</source>
        <translation>La mitad gana menos que esto y la mitad gana más.</translation>
    </message>
    <message>
        <source>One in four earns more than this.</source>
        <translation>Una de cada cuatro personas gana más que esto.</translation>
    </message>
    <message>
        <source>One in ten earns more than this.</source>
        <translation>Una de cada diez personas gana más que esto.</translation>
    </message>
    <message>
        <source>Local: as paid, in the currency of each place.</source>
        <translation>Local: tal como se paga, en la moneda de cada lugar.</translation>
    </message>
    <message>
        <source>Market rate: what an employer pays, at the average exchange rate of the figure&apos;s year.</source>
        <translation>Tipo de cambio: lo que paga una empresa, al tipo de cambio medio del año de la cifra.</translation>
    </message>
    <message>
        <source>Country prices: what the pay buys at the prices of the country; equal amounts buy equally much.</source>
        <translation>Precios del país: lo que el sueldo compra a los precios del país; cantidades iguales compran lo mismo.</translation>
    </message>
    <message>
        <source>City prices: what the pay buys at the prices of the city, where they are known.</source>
        <translation>Precios de la ciudad: lo que el sueldo compra a los precios de la ciudad, donde se conocen.</translation>
    </message>
    <message>
        <source>Share: one part is spent where one lives and counts by what it buys, the rest keeps its market value.</source>
        <translation>Proporción: una parte se gasta donde se vive y cuenta por lo que compra; el resto conserva su valor de mercado.</translation>
    </message>
    <message>
        <source>free to take</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1, certificate %2</source>
        <translation>%1, certificado %2</translation>
    </message>
    <message>
        <source>%1, in a list of %2</source>
        <translation>%1, en una lista de %2</translation>
    </message>
    <message>
        <source>%1, in an undated list</source>
        <translation>%1, en una lista sin fecha</translation>
    </message>
    <message>
        <source>Price: %1.</source>
        <translation>Precio: %1.</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is missing</source>
        <translation>falta la sección «%1»</translation>
    </message>
    <message>
        <source>%1 words are too few</source>
        <translation>%1 palabras son muy pocas</translation>
    </message>
    <message>
        <source>%1 words are too many</source>
        <translation>%1 palabras son demasiadas</translation>
    </message>
    <message>
        <source>reading grade %1 is too high</source>
        <translation>el grado de lectura %1 es demasiado alto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing</source>
        <translation>«%1» no dice nada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a gender</source>
        <translation>«%1» nombra un género</translation>
    </message>
    <message>
        <source>the link to %1 leads nowhere</source>
        <translation>el enlace a %1 no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>the page links to itself</source>
        <translation>la página enlaza consigo misma</translation>
    </message>
    <message>
        <source>{%1} is no fact that can be filled in</source>
        <translation>{%1} no es un dato que se pueda rellenar</translation>
    </message>
    <message>
        <source>{%1} stands there, but the catalog does not know it</source>
        <translation>figura {%1}, pero el catálogo no lo conoce</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with the entry education of the tables</source>
        <translation>«%1» no concuerda con los estudios de acceso de las tablas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with the licenses of the tables</source>
        <translation>«%1» no concuerda con las licencias de las tablas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with what workers say of outdoors</source>
        <translation>«%1» no concuerda con lo que quienes trabajan dicen del aire libre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with the hours and schedule that workers name</source>
        <translation>«%1» no concuerda con las horas y el horario que nombran quienes trabajan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a figure of the tables, to be named in braces</source>
        <translation>«%1» es una cifra de las tablas y se nombra entre llaves</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with whether the work can be done at home</source>
        <translation>«%1» no concuerda con que el trabajo se pueda o no hacer en casa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a publisher&apos;s release</source>
        <translation>«%1» figura en una publicación de una entidad editora</translation>
    </message>
    <message>
        <source>%1 summaries begin with &quot;%2&quot;</source>
        <translation>%1 resúmenes empiezan con «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is close to a sentence of %2</source>
        <translation>«%1» se parece a una frase de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) in %2</source>
        <translation>
            <numerusform>%1 valor en %2</numerusform>
            <numerusform>%1 valores en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Exchange rates: yearly averages</source>
        <translation>Tipos de cambio: promedios anuales</translation>
    </message>
    <message>
        <source>Exchange rates: yearly averages, %1</source>
        <translation>Tipos de cambio: promedios anuales, %1</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>otra fuente</translation>
    </message>
    <message>
        <source>%1; %2 from %3</source>
        <translation>%1; %2 de %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undated estimates use the %1 average.</source>
        <translation>Las estimaciones sin fecha usan el promedio de %1.</translation>
    </message>
    <message>
        <source>Undated estimates use %1 rates and prices.</source>
        <translation>Las estimaciones sin fecha usan tipos de cambio y precios de %1.</translation>
    </message>
    <message>
        <source>Undated estimates use %1 prices.</source>
        <translation>Las estimaciones sin fecha usan precios de %1.</translation>
    </message>
    <message>
        <source>Hourly pay × 2,080 and monthly pay × 12 make a year.</source>
        <translation>El sueldo por hora × 2080 y el sueldo mensual × 12 dan un año.</translation>
    </message>
    <message>
        <source>Hourly pay × 2,080 hours makes a year.</source>
        <translation>El sueldo por hora × 2080 horas da un año.</translation>
    </message>
    <message>
        <source>Monthly pay × 12.</source>
        <translation>Sueldo mensual × 12.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) publish only a mean and are not ranked.</source>
        <translation>
            <numerusform>%1 lugar publica solo una media y no se clasifica.</numerusform>
            <numerusform>%1 lugares publican solo una media y no se clasifican.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) publish only a median and are not ranked.</source>
        <translation>
            <numerusform>%1 lugar publica solo una mediana y no se clasifica.</numerusform>
            <numerusform>%1 lugares publican solo una mediana y no se clasifican.</numerusform>
        </translation>
    </message>
    <message>
        <source>This view is always in international dollars (USD at US prices); %1 is not used.</source>
        <translation>Esta vista está siempre en dólares internacionales (USD a precios de EE. UU.); %1 no se usa.</translation>
    </message>
    <message>
        <source>This view is always in US terms, its base is the United States; %1 is not used.</source>
        <translation>Esta vista está siempre en términos de EE. UU., su base es Estados Unidos; %1 no se usa.</translation>
    </message>
    <message>
        <source>the highest %1</source>
        <translation>lo más alto (%1)</translation>
    </message>
    <message>
        <source>the lowest %1</source>
        <translation>lo más bajo (%1)</translation>
    </message>
    <message>
        <source>Shown: %1 of %2.</source>
        <translation>Se muestra: %1, de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Means of one survey lead; %1 place(s) have a median of another one beside them.</source>
        <translation>
            <numerusform>Encabezan las medias de una encuesta; %1 lugar tiene además una mediana de otra.</numerusform>
            <numerusform>Encabezan las medias de una encuesta; %1 lugares tienen además una mediana de otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where several sources publish a figure, one is shown and none are merged (%1 place(s)).</source>
        <translation>
            <numerusform>Donde varias fuentes publican una cifra, se muestra una y no se mezcla ninguna (%1 lugar).</numerusform>
            <numerusform>Donde varias fuentes publican una cifra, se muestra una y no se mezcla ninguna (%1 lugares).</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>%1 %2 at each year&apos;s average market rate</source>
        <translation>%1 %2 al tipo de cambio medio de cada año</translation>
    </message>
    <message>
        <source>international dollars (USD at US prices) %1, at country prices</source>
        <translation>dólares internacionales (USD a precios de EE. UU.) %1, a precios del país</translation>
    </message>
    <message>
        <source>international dollars (USD at US prices) %1, at city prices</source>
        <translation>dólares internacionales (USD a precios de EE. UU.) %1, a precios de la ciudad</translation>
    </message>
    <message>
        <source>USD %1 in US terms, %2 % spent at local prices, the rest at the market rate</source>
        <translation>USD %1 en términos de EE. UU., %2 % gastado a precios locales, el resto al tipo de cambio</translation>
    </message>
    <message>
        <source>local currency %1</source>
        <translation>moneda local %1</translation>
    </message>
    <message>
        <source>Country price levels: %1</source>
        <translation>Niveles de precios de los países: %1</translation>
    </message>
    <message>
        <source>City price levels: %1</source>
        <translation>Niveles de precios de las ciudades: %1</translation>
    </message>
    <message>
        <source>Ranks marked = differ by less than their assumed uncertainty.</source>
        <translation>Los puestos marcados con = difieren menos que su incertidumbre supuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 lugar</numerusform>
            <numerusform>%1 lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cit(y/ies)</source>
        <translation>
            <numerusform>%1 ciudad</numerusform>
            <numerusform>%1 ciudades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 metro(s)</source>
        <translation>
            <numerusform>%1 área metropolitana</numerusform>
            <numerusform>%1 áreas metropolitanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nonmetro area(s)</source>
        <translation>
            <numerusform>%1 zona no metropolitana</numerusform>
            <numerusform>%1 zonas no metropolitanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s)</source>
        <translation>
            <numerusform>%1 estado</numerusform>
            <numerusform>%1 estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 region(s)</source>
        <translation>
            <numerusform>%1 región</numerusform>
            <numerusform>%1 regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countr(y/ies)</source>
        <translation>
            <numerusform>%1 país</numerusform>
            <numerusform>%1 países</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1 (%2 personas)</translation>
    </message>
    <message>
        <source>Average pay %1: %2 %3 an hour</source>
        <translation>Sueldo medio %1: %2 %3 por hora</translation>
    </message>
    <message>
        <source>Median pay %1: %2 %3 an hour</source>
        <translation>Mediana del sueldo %1: %2 %3 por hora</translation>
    </message>
    <message>
        <source>Average pay %1: %2 %3 a year</source>
        <translation>Sueldo medio %1: %2 %3 al año</translation>
    </message>
    <message>
        <source>Median pay %1: %2 %3 a year</source>
        <translation>Mediana del sueldo %1: %2 %3 al año</translation>
    </message>
    <message>
        <source>%1, an undated estimate</source>
        <translation>%1, una estimación sin fecha</translation>
    </message>
    <message>
        <source>%1 at market rate</source>
        <translation>%1 al tipo de cambio</translation>
    </message>
    <message>
        <source>%1 at country prices</source>
        <translation>%1 a precios del país</translation>
    </message>
    <message>
        <source>%1 at city prices</source>
        <translation>%1 a precios de la ciudad</translation>
    </message>
    <message>
        <source>%1 when %2 % is spent locally</source>
        <translation>%1 cuando %2 % se gasta en el lugar</translation>
    </message>
    <message>
        <source>Of the %1 ranked, %2</source>
        <translation>Entre %1 en la clasificación, %2</translation>
    </message>
    <message>
        <source>Of the %1 compared, %2</source>
        <translation>Entre %1 en comparación, %2</translation>
    </message>
    <message>
        <source>US %1 lead</source>
        <translation>%1 de EE. UU. van por delante</translation>
    </message>
    <message>
        <source>UK %1 lead</source>
        <translation>%1 del Reino Unido van por delante</translation>
    </message>
    <message>
        <source>%1 %2 lead</source>
        <comment>metros in Germany</comment>
        <translation>%1 %2 van por delante</translation>
    </message>
    <message>
        <source>%1 the lowest-paid third gets more on average than all workers do in each of the other %2 compared</source>
        <translation>%1 la media del tercio peor pagado supera el sueldo medio en el resto (%2) de la comparación</translation>
    </message>
    <message>
        <source>%1 the lowest-paid third gets more on average than all workers do in %2 of the other %3 compared</source>
        <translation>%1 la media del tercio peor pagado supera el sueldo medio en %2 del resto (%3) de la comparación</translation>
    </message>
    <message>
        <source>pay %1 buys %2, %3 % more than %4</source>
        <translation>el sueldo %1 compra %2, un %3 % más que %4</translation>
    </message>
    <message>
        <source>%1 pays %2, %3 % more than %4</source>
        <translation>%1 paga %2, un %3 % por encima de %4</translation>
    </message>
    <message>
        <source>pay %1 buys %2, %3 times that %4</source>
        <translation>el sueldo %1 compra %2, %3 veces lo que %4</translation>
    </message>
    <message>
        <source>%1 pays %2, %3 times %4</source>
        <translation>%1 paga %2, %3 veces lo que %4</translation>
    </message>
    <message>
        <source>No place has figures of two of these careers that can be compared</source>
        <translation>En ningún lugar hay cifras comparables de dos de estas profesiones</translation>
    </message>
    <message numerus="yes">
        <source>No reliable difference between these careers in any of %1 place(s)</source>
        <translation>
            <numerusform>Ninguna diferencia confiable entre estas profesiones en el único lugar</numerusform>
            <numerusform>Ninguna diferencia confiable entre estas profesiones en ninguno de %1 lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>plural</source>
        <extracomment>Answer &quot;singular&quot; where your names of careers name one person, so that they earn less than another earns.</extracomment>
        <translation>plural</translation>
    </message>
    <message numerus="yes">
        <source>in all %1 place(s)</source>
        <translation>
            <numerusform>en el único lugar</numerusform>
            <numerusform>en los %1 lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %2 place(s)</source>
        <translation>
            <numerusform>en %1 de %2 lugar</numerusform>
            <numerusform>en %1 de %2 lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earn more than %2 %3</source>
        <translation>%1: más sueldo que %2 %3</translation>
    </message>
    <message>
        <source>%1 earns more than %2 %3</source>
        <translation>%1: más sueldo que %2 %3</translation>
    </message>
    <message>
        <source>%1 and less in %2</source>
        <translation>%1 y menos en %2</translation>
    </message>
    <message>
        <source>%1 earn most %2</source>
        <translation>%1: el sueldo más alto %2</translation>
    </message>
    <message>
        <source>%1 earns most %2</source>
        <translation>%1: el sueldo más alto %2</translation>
    </message>
    <message>
        <source>%1; no reliable difference in %2</source>
        <translation>%1; sin diferencia confiable en %2</translation>
    </message>
    <message>
        <source>most</source>
        <translation>más</translation>
    </message>
    <message>
        <source>No pay is known here for %1</source>
        <translation>Aquí no se conoce ningún sueldo de %1</translation>
    </message>
    <message>
        <source>Pay in %1 currencies: choose another view to compare amounts</source>
        <translation>Sueldo en %1 monedas: elige otra vista para comparar cantidades</translation>
    </message>
    <message>
        <source>All %1 rest on undated estimates: nothing is ranked</source>
        <translation>Todo (%1) se basa en estimaciones sin fecha: no se clasifica nada</translation>
    </message>
    <message>
        <source>No two places have figures that can be ranked</source>
        <translation>No hay dos lugares con cifras que se puedan clasificar</translation>
    </message>
    <message>
        <source>Only %1 has a figure that can be ranked</source>
        <translation>Solo un lugar tiene una cifra que se puede clasificar: %1</translation>
    </message>
    <message>
        <source>No reliable difference between these %1</source>
        <translation>Ninguna diferencia confiable entre estos %1 lugares</translation>
    </message>
    <message>
        <source>pay %1 buys %2, with no reliable difference from the next %3</source>
        <translation>el sueldo %1 compra %2, sin diferencia confiable con los %3 lugares siguientes</translation>
    </message>
    <message>
        <source>%1 pays %2, with no reliable difference from the next %3</source>
        <translation>%1 paga %2, sin diferencia confiable con los %3 lugares siguientes</translation>
    </message>
    <message>
        <source>Pay buys about the same %1</source>
        <translation>El sueldo compra más o menos lo mismo %1</translation>
    </message>
    <message>
        <source>%1 pay about the same</source>
        <translation>%1 pagan más o menos lo mismo</translation>
    </message>
    <message>
        <source>pay buys %1 %2</source>
        <translation>el sueldo compra %1 %2</translation>
    </message>
    <message>
        <source>%1 pay %2</source>
        <translation>%1 pagan %2</translation>
    </message>
    <message>
        <source>the amounts are in different currencies and cannot be put in order</source>
        <translation>las cantidades están en monedas distintas y no se pueden ordenar</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>highest %1, lowest %2</source>
        <translation>lo más alto, %1; lo más bajo, %2</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 en conjunto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rest(s) on undated estimates</source>
        <translation>
            <numerusform>%1 de %2 se basa en una estimación sin fecha</numerusform>
            <numerusform>%1 de %2 se basan en estimaciones sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (figures of %2)</source>
        <translation>%1 (cifras de %2)</translation>
    </message>
    <message>
        <source>No pay figure of %1 can be shown for these places.</source>
        <translation>No se puede mostrar ninguna cifra de sueldo de %1 para estos lugares.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>means, %1</source>
        <translation>medias, %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 rest(s) on undated estimates</source>
        <translation>
            <numerusform>%1; %2 se basa en una estimación sin fecha</numerusform>
            <numerusform>%1; %2 se basan en estimaciones sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 have no figure</source>
        <translation>
            <numerusform>%1; %2 no tiene cifra</numerusform>
            <numerusform>%1; %2 no tienen cifra</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate whose source states no method and no survey date.</source>
        <translation>Una estimación cuya fuente no indica método ni fecha de encuesta.</translation>
    </message>
    <message>
        <source>An estimate without date or method.</source>
        <translation>Una estimación sin fecha o sin método.</translation>
    </message>
    <message>
        <source>An estimate whose source states no date.</source>
        <translation>Una estimación cuya fuente no indica fecha.</translation>
    </message>
    <message>
        <source>Measured for the region of %1.</source>
        <translation>Medido para la región de %1.</translation>
    </message>
    <message>
        <source>Measured for %1, not for %2 alone.</source>
        <translation>Medido para una zona más amplia (%1), no solo para %2.</translation>
    </message>
    <message>
        <source>Measured as %1.</source>
        <translation>Medido como %1.</translation>
    </message>
    <message>
        <source>From %1, more than 36 months before the catalog&apos;s date, %2.</source>
        <translation>De %1, más de 36 meses antes de la fecha del catálogo, %2.</translation>
    </message>
    <message>
        <source>The publisher uses one figure for %1 areas.</source>
        <translation>La entidad editora usa una sola cifra para %1 zonas.</translation>
    </message>
    <message>
        <source>About %1 people do this work there: the figure can move much from one survey to the next.</source>
        <translation>Cerca de %1 personas hacen este trabajo en ese lugar: la cifra puede variar mucho de una encuesta a otra.</translation>
    </message>
    <message>
        <source>Figures the publisher leaves out are at least %1 a year.</source>
        <translation>Las cifras que la entidad editora omite son de al menos %1 al año.</translation>
    </message>
    <message>
        <source>No exchange rate from %1 to %2 is known for %3 or before.</source>
        <translation>No se conoce ningún tipo de cambio de %1 a %2 para %3 o antes.</translation>
    </message>
    <message>
        <source>The average rate of %1 is used: there is none for %2.</source>
        <translation>Se usa el tipo de cambio medio de %1: no hay uno de %2.</translation>
    </message>
    <message>
        <source>No purchasing power parity is known for %1 in %2 or before.</source>
        <translation>No se conoce ninguna paridad de poder adquisitivo de %1 para %2 o antes.</translation>
    </message>
    <message>
        <source>The price level of %1 is used: there is none for %2.</source>
        <translation>Se usa el nivel de precios de %1: no hay uno de %2.</translation>
    </message>
    <message>
        <source>No price level is known for %1: the country&apos;s average prices are used.</source>
        <translation>No se conoce el nivel de precios de %1: se usan los precios medios del país.</translation>
    </message>
    <message>
        <source>No prices are known for %1: its pay is not converted.</source>
        <translation>No se conocen precios de %1: su sueldo no se convierte.</translation>
    </message>
    <message>
        <source>Only a mean is published here; it is not ranked with medians.</source>
        <translation>Aquí se publica solo una media; no se clasifica junto con medianas.</translation>
    </message>
    <message>
        <source>Only a median is known here; it is not ranked with means.</source>
        <translation>Aquí se conoce solo una mediana; no se clasifica junto con medias.</translation>
    </message>
    <message>
        <source>No median is estimated: the mean of %1 is too far from what is published of this occupation in its states.</source>
        <translation>No se estima la mediana: la media de %1 se aleja demasiado de lo publicado sobre esta ocupación en sus estados.</translation>
    </message>
    <message>
        <source>No median is estimated: medians and means of this occupation differ too widely from place to place.</source>
        <translation>No se estima la mediana: medianas y medias de esta ocupación difieren demasiado de un lugar a otro.</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4 for one job differ by a factor of %5; at least one of the two is doubtful.</source>
        <translation>%1 %2 y %3 %4 para un mismo trabajo difieren en un factor de %5; al menos uno de los dos es dudoso.</translation>
    </message>
    <message>
        <source>Unusually far above the pay of this career in the other places; check the source before relying on it.</source>
        <translation>Muy por encima de lo que paga esta profesión en los demás lugares; comprueba la fuente antes de confiar en la cifra.</translation>
    </message>
    <message>
        <source>Unusually far below the pay of this career in the other places; check the source before relying on it.</source>
        <translation>Muy por debajo de lo que paga esta profesión en los demás lugares; comprueba la fuente antes de confiar en la cifra.</translation>
    </message>
    <message>
        <source>No pay figure of this career is known for %1.</source>
        <translation>No se conoce ninguna cifra de sueldo de esta profesión para %1.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>No figure of its own is published for the larger metro %1</source>
        <translation>No se publica cifra propia del área metropolitana mayor %1</translation>
    </message>
    <message>
        <source>No figure of their own is published for the larger metros %1</source>
        <translation>No se publican cifras propias de las áreas metropolitanas mayores %1</translation>
    </message>
    <message>
        <source>: the survey gives no reason; too few answers may be one.</source>
        <translation>: la encuesta no da motivo; puede haber muy pocas respuestas.</translation>
    </message>
    <message>
        <source>The median %1 is more than nine of ten in the country get: ask there what it stands for before you count on it.</source>
        <translation>La mediana %1 es más de lo que cobran nueve de cada diez en el país: pregunta allí a qué corresponde antes de contar con ella.</translation>
    </message>
    <message>
        <source>The median %1 is less than nine of ten in the country get: ask there what it stands for before you count on it.</source>
        <translation>La mediana %1 es menos de lo que cobran nueve de cada diez en el país: pregunta allí a qué corresponde antes de contar con ella.</translation>
    </message>
    <message>
        <source>Left out are the larger metros %1, of which only means are published: they may pay more.</source>
        <translation>Quedan fuera las áreas metropolitanas mayores %1, de las que solo se publican medias: pueden pagar más.</translation>
    </message>
    <message>
        <source>Left out is the larger metro %1, of which only a mean is published: it may pay more.</source>
        <translation>Queda fuera el área metropolitana mayor %1, de la que solo se publica una media: puede pagar más.</translation>
    </message>
    <message>
        <source>: the survey gives no reason; too few answers may be one, or pay above the limit of publication.</source>
        <translation>: la encuesta no da motivo; puede haber muy pocas respuestas o un sueldo que supera el límite de publicación.</translation>
    </message>
    <message>
        <source>: the survey gives no reason; too few answers may be one, or, as often with physicians, pay above the limit of publication.</source>
        <translation>: la encuesta no da motivo; puede haber muy pocas respuestas o, como suele ocurrir en medicina, un sueldo que supera el límite de publicación.</translation>
    </message>
    <message>
        <source>Compared are the %1 metros that have a figure of their own, the only ones. Another place may pay more.</source>
        <translation>Se comparan las %1 áreas metropolitanas con cifra propia, las únicas. Otro lugar puede pagar más.</translation>
    </message>
    <message>
        <source>Compared are the %1 metros with the most jobs in its group of occupations that have a figure of their own</source>
        <translation>Se comparan las %1 áreas metropolitanas con más empleos de su grupo de ocupaciones y con cifra propia</translation>
    </message>
    <message>
        <source>Compared are the %1 metros with the most jobs in its group (%2) that have a figure of their own</source>
        <translation>Se comparan las %1 áreas metropolitanas con más empleos de su grupo (%2) y con cifra propia</translation>
    </message>
    <message>
        <source>, first those with a published median of this very work</source>
        <translation>, primero aquellas con una mediana publicada de este mismo trabajo</translation>
    </message>
    <message>
        <source>: chosen for size, not for pay. Another place may pay more.</source>
        <translation>: elegidas por su tamaño, no por el sueldo. Quizá otro lugar pague más.</translation>
    </message>
    <message>
        <source>Compared are the %1 cities for which a figure is at hand. Another place may pay more.</source>
        <translation>Se comparan las %1 ciudades de las que hay una cifra. Quizá otro lugar pague más.</translation>
    </message>
    <message>
        <source>One of them can be ranked.</source>
        <translation>Uno de ellos se puede clasificar.</translation>
    </message>
    <message>
        <source>%1 of them can be ranked.</source>
        <translation>%1 de ellos se pueden clasificar.</translation>
    </message>
    <message>
        <source>The records at hand hold no figure of its own for %1.</source>
        <translation>Los datos disponibles no tienen ninguna cifra propia de tu lugar (%1).</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>Time pressure</source>
        <translation>Presión de tiempo</translation>
    </message>
    <message>
        <source>Contact with others</source>
        <translation>Contacto con otras personas</translation>
    </message>
    <message>
        <source>Freedom to decide</source>
        <translation>Libertad para decidir</translation>
    </message>
    <message>
        <source>Consequence of an error</source>
        <translation>Consecuencia de un error</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Tiempo en posición sentada</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tiempo de pie</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Al aire libre</translation>
    </message>
    <message>
        <source>under 40 hours a week</source>
        <translation>menos de 40 horas por semana</translation>
    </message>
    <message>
        <source>about 40 hours a week</source>
        <translation>cerca de 40 horas por semana</translation>
    </message>
    <message>
        <source>often over 40 hours a week</source>
        <translation>a menudo más de 40 horas por semana</translation>
    </message>
    <message>
        <source>a set schedule; of nights and weekends nothing was asked</source>
        <translation>un horario fijo; no se preguntó por noches ni fines de semana</translation>
    </message>
    <message>
        <source>irregular hours</source>
        <translation>horario irregular</translation>
    </message>
    <message>
        <source>seasonal work</source>
        <translation>trabajo de temporada</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Conditions, 1 to 5</source>
        <translation>Condiciones, de 1 a 5</translation>
    </message>
    <message>
        <source>Means of the answers; 5 is most</source>
        <translation>Medias de las respuestas; 5 es lo máximo</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dónde trabajan</translation>
    </message>
    <message>
        <source>Share of its employees; the self-employed are not counted</source>
        <translation>Proporción del personal asalariado; no se cuenta a quienes trabajan por cuenta propia</translation>
    </message>
    <message>
        <source>Share of its employees outside of farms, which are not surveyed; the self-employed are not counted</source>
        <translation>Parte de sus empleados fuera de las granjas, que no se encuestan; los autónomos no se cuentan</translation>
    </message>
    <message>
        <source>Schooling they have</source>
        <translation>Estudios que tienen</translation>
    </message>
    <message>
        <source>Workers of 25 and older; what they have, not what the work needs</source>
        <translation>Personas ocupadas de 25 años o más; lo que tienen, no lo que el trabajo necesita</translation>
    </message>
    <message>
        <source>Median age; surveyed as %1</source>
        <translation>Mediana de edad; encuestada como %1</translation>
    </message>
    <message>
        <source>%1 are 55 and older</source>
        <translation>%1 tienen 55 años o más</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Surveyed as %1, 2022</source>
        <translation>Encuestada como %1, 2022</translation>
    </message>
    <message>
        <source>A score from 0 to 1 of how far people’s chats with a model cover its work</source>
        <translation>Un puntaje de 0 a 1 de hasta qué punto las conversaciones de la gente con un modelo abarcan su trabajo</translation>
    </message>
    <message>
        <source>Share of its tasks whose time a language model could halve, counted half where extra tools are needed</source>
        <translation>Proporción de sus tareas cuyo tiempo podría reducir a la mitad un modelo de lenguaje; cuentan la mitad las que necesitan otras herramientas</translation>
    </message>
    <message>
        <source>%1; higher than in %2 of the careers measured</source>
        <translation>%1; más que en el %2 de las profesiones medidas</translation>
    </message>
    <message>
        <source>%1; among the lowest of the careers measured</source>
        <translation>%1; entre lo más bajo de las profesiones medidas</translation>
    </message>
    <message>
        <source>%1; among the highest of the careers measured</source>
        <translation>%1; entre lo más alto de las profesiones medidas</translation>
    </message>
    <message>
        <source>AI: work seen in chats</source>
        <translation>IA: trabajo visto en conversaciones</translation>
    </message>
    <message>
        <source>AI: tasks rated by people</source>
        <translation>IA: tareas evaluadas por personas</translation>
    </message>
    <message>
        <source>AI: tasks rated by a model</source>
        <translation>IA: tareas evaluadas por un modelo</translation>
    </message>
    <message>
        <source>Rated tasks and chats agree.</source>
        <translation>Las tareas evaluadas y las conversaciones concuerdan.</translation>
    </message>
    <message>
        <source>Rated tasks and chats differ a little.</source>
        <translation>Las tareas evaluadas y las conversaciones difieren un poco.</translation>
    </message>
    <message>
        <source>Rated tasks and chats disagree.</source>
        <translation>Las tareas evaluadas y las conversaciones no concuerdan.</translation>
    </message>
    <message>
        <source>AI: do they agree?</source>
        <translation>IA: ¿concuerdan?</translation>
    </message>
    <message>
        <source>By the career’s place among all careers. Work that is touched is not work that is replaced.</source>
        <translation>Según el puesto de la profesión entre todas. El trabajo afectado no es trabajo sustituido.</translation>
    </message>
    <message>
        <source>Leave each year, of 100</source>
        <translation>Se van cada año, de cada 100</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Desde casa</translation>
    </message>
    <message>
        <source>a study of 2020 did not count it as work that can be done entirely at home</source>
        <translation>un estudio de 2020 no lo contó como trabajo que puede hacerse por completo en casa</translation>
    </message>
    <message>
        <source>counted as possible at home, which is doubtful</source>
        <translation>cuenta como posible en casa, lo que es dudoso</translation>
    </message>
    <message>
        <source>a study of 2020 counted it as possible at home; ask employers</source>
        <translation>un estudio de 2020 lo consideró posible desde casa; pregunta a las empresas</translation>
    </message>
    <message>
        <source>A study of 2020 judged so by its tasks; the work is done by hand or in person</source>
        <translation>Así lo juzgó un estudio de 2020 por sus tareas; el trabajo se hace con las manos o en persona</translation>
    </message>
    <message>
        <source>A judgment of 2020 on the tasks, not of what is offered</source>
        <translation>Una valoración de 2020 sobre las tareas, no sobre lo que se ofrece</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s) later.</source>
        <translation>
            <numerusform>Una semana después.</numerusform>
            <numerusform>%1 semanas después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s) earlier.</source>
        <translation>
            <numerusform>Una semana antes.</numerusform>
            <numerusform>%1 semanas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>a certificate or associate’s degree</source>
        <translation>un certificado o un título de asociado</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>un certificado</translation>
    </message>
    <message>
        <source>an associate’s degree</source>
        <translation>un título de asociado</translation>
    </message>
    <message>
        <source>a bachelor’s degree</source>
        <translation>una licenciatura</translation>
    </message>
    <message>
        <source>a master’s degree</source>
        <translation>una maestría</translation>
    </message>
    <message>
        <source>a doctorate</source>
        <translation>un doctorado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s)</source>
        <translation>
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 % of those asked by O*NET name this or a higher level)</source>
        <translation>%1 (el %2 % de las personas consultadas por O*NET nombra este nivel o uno superior)</translation>
    </message>
    <message>
        <source>%1, the usual way in</source>
        <translation>%1, el acceso habitual</translation>
    </message>
    <message>
        <source>%1, the usual way into the group</source>
        <translation>%1, la vía habitual al grupo</translation>
    </message>
    <message>
        <source>in related fields</source>
        <translation>en campos relacionados</translation>
    </message>
    <message>
        <source>in fields related to %1 as a whole</source>
        <translation>en campos relacionados con %1 en conjunto</translation>
    </message>
    <message>
        <source>In its fields of study these records hold no school that gives %1; they hold %2 of public schools %3 that end in other awards. Ask the profession’s own association for schools.</source>
        <translation>En sus campos de estudio, ningún centro de estos registros otorga %1; contienen %2 de centros públicos %3 que terminan en otros títulos. Pregunta a la asociación profesional por centros de estudios.</translation>
    </message>
    <message>
        <source>The records of schools at hand leave its field of study out.</source>
        <translation>Los registros de centros disponibles omiten su campo de estudio.</translation>
    </message>
    <message>
        <source>None is usually asked for. </source>
        <translation>Normalmente no se pide ninguna. </translation>
    </message>
    <message>
        <source>The United States has %1 of public schools %2.</source>
        <translation>Estados Unidos tiene %1 de centros públicos %2.</translation>
    </message>
    <message>
        <source>The United States has %1 of public schools %2, %3 of them with %4.</source>
        <translation>Estados Unidos tiene %1 de centros públicos %2, %3 de ellos con %4.</translation>
    </message>
    <message>
        <source>In these records %1 has %2 of public schools %3</source>
        <translation>En estos registros %1 tiene %2 de centros públicos %3</translation>
    </message>
    <message>
        <source>In these records %1 has %2 of public schools %3, %4 of them with %5</source>
        <translation>En estos registros %1 tiene %2 de centros públicos %3, %4 de ellos con %5</translation>
    </message>
    <message>
        <source>; %1 has %2</source>
        <translation>; %1 tiene %2</translation>
    </message>
    <message>
        <source>; %1 has %2, %3 of them with it</source>
        <translation>; %1 tiene %2, %3 de ellos de ese nivel</translation>
    </message>
    <message>
        <source>; the United States has %1.</source>
        <translation>; Estados Unidos tiene %1.</translation>
    </message>
    <message>
        <source>; the United States has %1, %2 of them with it.</source>
        <translation>; Estados Unidos tiene %1, %2 de ellos de ese nivel.</translation>
    </message>
    <message>
        <source>the nearest first, in a straight line</source>
        <translation>primero los más cercanos, en línea recta</translation>
    </message>
    <message>
        <source>by how many finished, the most first</source>
        <translation>según cuántas personas terminaron, las más numerosas primero</translation>
    </message>
    <message>
        <source>by field (education before the subjects)</source>
        <translation>por campo (educación antes que las materias)</translation>
    </message>
    <message>
        <source>a service academy: years of service follow</source>
        <translation>una academia de las fuerzas armadas: siguen años de servicio</translation>
    </message>
    <message>
        <source> Towns are those of a school’s head office; a campus may lie elsewhere.</source>
        <translation> Las localidades son las de la sede central de cada escuela; un campus puede estar en otro lugar.</translation>
    </message>
    <message>
        <source> With a bachelor’s degree: %1.</source>
        <translation> Con una licenciatura: %1.</translation>
    </message>
    <message>
        <source> Private schools may teach it as well: the agency of your state lists those that it approves.</source>
        <translation> Quizá lo enseñen también escuelas privadas: la agencia de tu estado tiene la lista de las que aprueba.</translation>
    </message>
    <message>
        <source> Who comes from another state mostly pays more: ask.</source>
        <translation> Quien viene de otro estado suele pagar más: pregunta.</translation>
    </message>
    <message>
        <source> %1, of which this page speaks, is not among the fields that the U.S. Department of Education relates to it: its programs are not counted</source>
        <translation> %1, de lo que habla esta página, no está entre los campos que el Departamento de Educación de Estados Unidos relaciona con ella: sus programas no se cuentan</translation>
    </message>
    <message>
        <source>; ask for it as well.</source>
        <translation>; pregunta también por ello.</translation>
    </message>
    <message>
        <source>; public schools of %1 that teach it: %2.</source>
        <translation>; escuelas públicas de %1 que lo enseñan: %2.</translation>
    </message>
    <message>
        <source>; public schools of %1 that teach it with %3: %2.</source>
        <translation>; escuelas públicas de %1 que lo enseñan con %3: %2.</translation>
    </message>
    <message>
        <source> The one nearest to it by name, %1, is among those that the records leave out.</source>
        <translation> El más cercano por su nombre, %1, está entre los que los registros omiten.</translation>
    </message>
    <message>
        <source> In other states with %1, first those whose field has most words of this career’s title, then the largest: %2.</source>
        <translation> En otros estados con %1, primero las que en su campo llevan más palabras del nombre de la profesión, luego las mayores: %2.</translation>
    </message>
    <message>
        <source> Those listed are %1.</source>
        <translation> Los que figuran están %1.</translation>
    </message>
    <message>
        <source> Shown: %1 of %2, %3.</source>
        <translation> Se muestran: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>one mile</source>
        <translation>1 milla</translation>
    </message>
    <message>
        <source>%1 miles</source>
        <translation>%1 millas</translation>
    </message>
    <message>
        <source>%1 finished in 2023-24</source>
        <translation>%1 terminaron en 2023-24</translation>
    </message>
    <message>
        <source>The list that joins fields of study to occupations, of NCES and BLS, names none for it.</source>
        <translation>La lista de NCES y BLS que une campos de estudio y ocupaciones no nombra ninguno.</translation>
    </message>
    <message>
        <source>The services train their own people; ask a recruiter.</source>
        <translation>Las fuerzas armadas forman a su propia gente; pregunta en una oficina de reclutamiento.</translation>
    </message>
    <message>
        <source>No program of a public school is recorded for its fields of study. Private schools and California’s are not in the records at hand.</source>
        <translation>No consta ningún programa de un centro público para sus campos de estudio. Los centros privados y los de California no están en los registros disponibles.</translation>
    </message>
    <message>
        <source> These records are of the United States; for %1 ask there.</source>
        <translation> Estos registros son de Estados Unidos; pregunta donde vives (%1).</translation>
    </message>
    <message>
        <source> No school of %1 is in the records at hand.</source>
        <translation> Ningún centro de %1 figura en los registros disponibles.</translation>
    </message>
    <message>
        <source> Choose your place to see the nearest.</source>
        <translation> Elige tu lugar para ver los más cercanos.</translation>
    </message>
    <message>
        <source> A program may have closed since 2024, and fees are not stated. Private schools are not in the records at hand.</source>
        <translation> Un programa puede haber cerrado desde 2024, y las tasas no se indican. Los centros privados no figuran en los registros disponibles.</translation>
    </message>
    <message>
        <source> A program may have closed since 2024, and fees are not stated. Private schools and California’s are not in the records at hand.</source>
        <translation> Es posible que un programa haya cerrado desde 2024, y no se indican los costos. Los centros privados y los de California no están en los registros disponibles.</translation>
    </message>
    <message>
        <source>My library was damaged. The damaged file was kept as %1.</source>
        <translation>Mi biblioteca estaba dañada. El archivo dañado se guardó como %1.</translation>
    </message>
    <message>
        <source>My library was missing.</source>
        <translation>No se encontró Mi biblioteca.</translation>
    </message>
    <message>
        <source>My library was missing or empty. What was left of it was kept as %1.</source>
        <translation>No se encontró Mi biblioteca o estaba vacía. Lo que quedaba se guardó como %1.</translation>
    </message>
    <message>
        <source>Changes to My library that had not been put into its file were damaged: some of the last ones may be lost.</source>
        <translation>Había cambios de Mi biblioteca que aún no estaban en su archivo y se dañaron: puede que se hayan perdido algunos de los últimos.</translation>
    </message>
    <message>
        <source>They were kept as %1.</source>
        <translation>Se guardaron como %1.</translation>
    </message>
    <message>
        <source>There was no good backup, so My library starts empty.</source>
        <translation>No había ninguna copia buena, así que Mi biblioteca empieza vacía.</translation>
    </message>
    <message>
        <source>The last good backup was put in its place.</source>
        <translation>Se puso en su lugar la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>It was made at %1 (UTC).</source>
        <translation>Se hizo el %1 (UTC).</translation>
    </message>
    <message>
        <source>%1 beside its places: not ranked</source>
        <translation>%1 junto a sus lugares: sin clasificar</translation>
    </message>
    <message>
        <source>%1 beside their places: not ranked</source>
        <translation>%1 junto a sus lugares: sin clasificar</translation>
    </message>
    <message>
        <source>One figure of many areas: not ranked</source>
        <translation>Una cifra para muchas zonas: sin clasificar</translation>
    </message>
    <message>
        <source>Measured in another period: not ranked</source>
        <translation>Medido en otro período: sin clasificar</translation>
    </message>
    <message>
        <source>Measured for a wider group of occupations: not ranked</source>
        <translation>Medido para un grupo de ocupaciones más amplio: sin clasificar</translation>
    </message>
    <message>
        <source>Estimate only, no date or method: not ranked</source>
        <translation>Solo una estimación, sin fecha o sin método: sin clasificar</translation>
    </message>
    <message>
        <source>Only a mean is published: not ranked</source>
        <translation>Solo se publica una media: sin clasificar</translation>
    </message>
    <message>
        <source>A median where others have a mean: not ranked</source>
        <translation>Una mediana donde otros tienen una media: sin clasificar</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin cifra</translation>
    </message>
    <message>
        <source>nation or state beside its places</source>
        <translation>país o estado junto a sus lugares</translation>
    </message>
    <message>
        <source>one figure of many areas</source>
        <translation>una cifra para muchas zonas</translation>
    </message>
    <message>
        <source>another period</source>
        <translation>otro período</translation>
    </message>
    <message>
        <source>a wider group of occupations</source>
        <translation>un grupo de ocupaciones más amplio</translation>
    </message>
    <message>
        <source>estimates without date or method</source>
        <translation>estimaciones sin fecha o sin método</translation>
    </message>
    <message>
        <source>means</source>
        <translation>medias</translation>
    </message>
    <message>
        <source>medians where others have a mean</source>
        <translation>medianas donde otros tienen una media</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>estimated median</source>
        <translation>mediana estimada</translation>
    </message>
    <message>
        <source>the island as a whole, not one of its places</source>
        <translation>la isla entera, no uno de sus lugares</translation>
    </message>
    <message>
        <source>the nation, not one of its places</source>
        <translation>el país, no uno de sus lugares</translation>
    </message>
    <message>
        <source>a whole state or region, not one of its places</source>
        <translation>todo un estado o región, no uno de sus lugares</translation>
    </message>
    <message>
        <source>one figure of a wider area of %1 places</source>
        <translation>una cifra de una zona más amplia de %1 lugares</translation>
    </message>
    <message>
        <source>measured in another period than the others</source>
        <translation>medido en un período distinto del de los demás</translation>
    </message>
    <message>
        <source>an estimate, of another period than the others</source>
        <translation>una estimación, de otro período que las demás</translation>
    </message>
    <message>
        <source>a mean, measured in another period than the others</source>
        <translation>una media, medida en otro período que las demás</translation>
    </message>
    <message>
        <source>measured for a wider group of occupations</source>
        <translation>medido para un grupo de ocupaciones más amplio</translation>
    </message>
    <message>
        <source>an estimate without date or method</source>
        <translation>una estimación sin fecha o sin método</translation>
    </message>
    <message>
        <source>a mean where others have a median</source>
        <translation>una media donde otros tienen una mediana</translation>
    </message>
    <message>
        <source>a median where others have a mean</source>
        <translation>una mediana donde otros tienen una media</translation>
    </message>
    <message>
        <source>Different currencies: not ranked</source>
        <translation>Monedas distintas: sin clasificar</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Sin clasificar: %1</translation>
    </message>
    <message>
        <source>measured from %1 to %2</source>
        <translation>medido de %1 a %2</translation>
    </message>
    <message>
        <source>Stated for %1 as a whole.</source>
        <translation>Indicado para %1 en conjunto.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>Licenses. </source>
        <translation>Licencias. </translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Programs. </source>
        <translation>Programas. </translation>
    </message>
    <message>
        <source>School</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>The projections count civilians only and do not state what this door asks for: ask a recruiter.</source>
        <translation>Las proyecciones cuentan solo a la población civil y no indican qué pide este acceso: pregunta en una oficina de reclutamiento.</translation>
    </message>
    <message>
        <source>The projections count civilians only and do not state what this door asks for: ask a recruiter for officers.</source>
        <translation>Las proyecciones cuentan solo a la población civil y no indican qué pide este acceso: pregunta en una oficina de reclutamiento de oficiales.</translation>
    </message>
    <message>
        <source>What its door asks for is not stated by the projections.</source>
        <translation>Las proyecciones no indican qué se pide para entrar.</translation>
    </message>
    <message>
        <source>%1 % name %2.</source>
        <translation>el %1 % nombra %2.</translation>
    </message>
    <message>
        <source>Apprenticeship. </source>
        <translation>Programa de aprendizaje. </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s)%2 record a license</source>
        <translation>
            <numerusform>%1 estado%2 registra una licencia</numerusform>
            <numerusform>%1 estados%2 registran una licencia</numerusform>
        </translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>tiempo no indicado</translation>
    </message>
    <message>
        <source>up to a month</source>
        <translation>hasta un mes</translation>
    </message>
    <message>
        <source>one to twelve months</source>
        <translation>de uno a doce meses</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>más de un año</translation>
    </message>
    <message>
        <source>at least %1 years</source>
        <translation>al menos %1 años</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>hasta %1 años</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>de %1 a %2 años</translation>
    </message>
    <message>
        <source>High school diploma or its equivalent</source>
        <translation>Diploma de secundaria o su equivalente</translation>
    </message>
    <message>
        <source>Another way: begin as an apprentice</source>
        <translation>Otra vía: empezar como aprendiz</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Programa de aprendizaje</translation>
    </message>
    <message>
        <source>License, for a part of the work</source>
        <translation>Licencia, para una parte del trabajo</translation>
    </message>
    <message>
        <source>Experience in a related occupation</source>
        <translation>Experiencia en una ocupación relacionada</translation>
    </message>
    <message>
        <source>Internship or residency</source>
        <translation>Prácticas o residencia</translation>
    </message>
    <message>
        <source>Training on the job</source>
        <translation>Formación en el puesto</translation>
    </message>
    <message>
        <source>First post in this career</source>
        <translation>Primer puesto en esta profesión</translation>
    </message>
    <message>
        <source>Sponsors are listed in the District of Columbia; choose your state.</source>
        <translation>Hay entidades patrocinadoras en el Distrito de Columbia; elige tu estado.</translation>
    </message>
    <message>
        <source>In place of the schooling that follows: an employer takes you on, pays you and has you taught.</source>
        <translation>En lugar de los estudios que siguen: una empresa te contrata, te paga y hace que te formen.</translation>
    </message>
    <message>
        <source>In place of the first job that follows: an employer takes you on as an apprentice, pays you and has you taught.</source>
        <translation>En lugar del primer empleo que sigue: una empresa te contrata como aprendiz, te paga y hace que te formen.</translation>
    </message>
    <message>
        <source>A way into the related work that follows: an employer takes you on as an apprentice, pays you and has you taught.</source>
        <translation>Una vía hacia el trabajo afín que sigue: una empresa te contrata como aprendiz, te paga y te hace formar.</translation>
    </message>
    <message>
        <source>The license is asked for all the same: ask who gives it whether an apprenticeship counts.</source>
        <translation>La licencia se pide de todos modos: pregunta a su organismo si cuenta un aprendizaje.</translation>
    </message>
    <message>
        <source>Practice under supervision, before the full license</source>
        <translation>Práctica supervisada, antes de la licencia completa</translation>
    </message>
    <message>
        <source>Graduate school: %1</source>
        <translation>Posgrado: %1</translation>
    </message>
    <message>
        <source>First post without supervision</source>
        <translation>Primer puesto sin supervisión</translation>
    </message>
    <message>
        <source>First post with the full license</source>
        <translation>Primer puesto con la licencia completa</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Primer empleo</translation>
    </message>
    <message>
        <source>First job (the offer)</source>
        <translation>Primer empleo (la oferta)</translation>
    </message>
    <message>
        <source>First post in this career (the offer)</source>
        <translation>Primer puesto en esta profesión (la oferta)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> Filed under other codes, with words of its names: %1. Ask whether one of these covers your work.</source>
        <translation> Con otros códigos y con palabras de sus nombres: %1. Pregunta si alguno cubre tu trabajo.</translation>
    </message>
    <message>
        <source>The records at hand are of the United States; for %1 ask there.</source>
        <translation>Los registros disponibles son de Estados Unidos; pregunta donde vives (%1).</translation>
    </message>
    <message>
        <source>Ask the agency whether your work needs one.</source>
        <translation>Pregunta al organismo si tu trabajo necesita una.</translation>
    </message>
    <message>
        <source>%1; choose your state.</source>
        <translation>%1; elige tu estado.</translation>
    </message>
    <message>
        <source>The usual length of full-time study.</source>
        <translation>La duración habitual de los estudios a tiempo completo.</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>Full-time study of %1 for the first, the usual way in, or of %2 for the second, which leads to the same exam and license; some employers then ask for the first.</source>
        <translation>Estudios a tiempo completo: %1 para el primer título, el acceso habitual, o %2 para el segundo, que lleva al mismo examen y a la misma licencia; algunas empresas piden después el primero.</translation>
    </message>
    <message>
        <source>exam of the agency</source>
        <translation>examen del organismo</translation>
    </message>
    <message>
        <source>exam of the state</source>
        <translation>examen del estado</translation>
    </message>
    <message>
        <source>a certain course</source>
        <translation>un curso determinado</translation>
    </message>
    <message>
        <source>a degree: ask which</source>
        <translation>un título: pregunta cuál</translation>
    </message>
    <message>
        <source>schooling, which the record calls a degree: ask which</source>
        <translation>una formación que el registro llama título: pregunta cuál</translation>
    </message>
    <message>
        <source>schooling, which the record calls a course: ask which</source>
        <translation>una formación que el registro llama curso: pregunta cuál</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>a referral or sworn statement</source>
        <translation>una recomendación o declaración jurada</translation>
    </message>
    <message>
        <source>a present job in it</source>
        <translation>un empleo actual en ella</translation>
    </message>
    <message>
        <source>background check</source>
        <translation>verificación de antecedentes</translation>
    </message>
    <message>
        <source>some convictions can rule it out</source>
        <translation>algunas condenas pueden excluirla</translation>
    </message>
    <message>
        <source>a felony conviction rules it out, says the record; since then many states ask whether it relates to the work: ask the agency</source>
        <translation>una condena por delito grave la excluye, según el registro; desde entonces muchos estados preguntan si tiene relación con el trabajo: pregunta al organismo</translation>
    </message>
    <message>
        <source>any conviction ruled it out when it was recorded; such laws have changed</source>
        <translation>cualquier condena la excluía cuando se registró; esas leyes han cambiado</translation>
    </message>
    <message>
        <source>Can be begun after high school; some employers and laws ask for an age of 18 or 21</source>
        <translation>Se puede empezar después de la secundaria; algunas empresas y leyes piden tener 18 o 21 años</translation>
    </message>
    <message>
        <source>Often begun at 16 or before, beside school; some tasks, hours and employers are for adults only</source>
        <translation>A menudo se empieza a los 16 años o antes, junto a la escuela; algunas tareas, horas y empresas son solo para adultos</translation>
    </message>
    <message>
        <source>Can be begun after high school, at the age that the conditions name</source>
        <translation>Se puede empezar después de la secundaria, a la edad que indican las condiciones</translation>
    </message>
    <message>
        <source>Can be begun without a diploma, at the age that the conditions name</source>
        <translation>Se puede empezar sin diploma, a la edad que indican las condiciones</translation>
    </message>
    <message>
        <source>Can be begun without a diploma, on farms often before 18</source>
        <translation>Se puede empezar sin diploma, en granjas a menudo antes de los 18</translation>
    </message>
    <message>
        <source>Can be begun after high school, on farms often before 18</source>
        <translation>Se puede empezar después de la secundaria, en granjas a menudo antes de los 18</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Condiciones: %1</translation>
    </message>
    <message>
        <source>Can be begun without a diploma; some employers and laws ask for an age of 18 or 21</source>
        <translation>Se puede empezar sin diploma; algunas empresas y leyes piden tener 18 o 21 años</translation>
    </message>
    <message>
        <source>How long it takes altogether is not stated</source>
        <translation>No se indica cuánto tiempo lleva en total</translation>
    </message>
    <message>
        <source>%1 after high school, without the internship or residency, whose time is not stated</source>
        <translation>%1 tras la secundaria, sin las prácticas o la residencia, cuya duración no se indica</translation>
    </message>
    <message>
        <source>%1 after high school, without the practice under supervision, whose time is not stated</source>
        <translation>%1 después de la secundaria, sin la práctica supervisada, cuya duración no se indica</translation>
    </message>
    <message>
        <source>%1 after high school, as far as it is stated</source>
        <translation>%1 después de la secundaria, según lo que se indica</translation>
    </message>
    <message>
        <source>%1; this is the group’s way, and this very career may ask for more or less</source>
        <translation>%1; este es el camino del grupo, y esta profesión en concreto puede pedir más o menos</translation>
    </message>
    <message>
        <source>How long it takes altogether is not stated for this very career</source>
        <translation>No se indica cuánto tiempo lleva en total para esta profesión en concreto</translation>
    </message>
    <message>
        <source>%1 (federal)</source>
        <translation>%1 (federal)</translation>
    </message>
    <message>
        <source>agency not stated</source>
        <translation>organismo no indicado</translation>
    </message>
    <message>
        <source>date of the record not stated</source>
        <translation>fecha del registro no indicada</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>registrado: %1</translation>
    </message>
    <message>
        <source>These records are of the United States; for %1 ask there.</source>
        <translation>Estos registros son de Estados Unidos; pregunta donde vives (%1).</translation>
    </message>
    <message>
        <source>What is on record is for a part of the work: ask the agency whether yours needs one; records age, and what is not stated may still be asked.</source>
        <translation>Lo registrado es para una parte del trabajo: pregunta al organismo si el tuyo necesita una; los registros envejecen y lo que no se indica puede pedirse igual.</translation>
    </message>
    <message>
        <source>Recognized as an apprenticeship, for parts of the work or work near it: %1</source>
        <translation>Reconocido como programa de aprendizaje, para partes del trabajo o trabajo cercano: %1</translation>
    </message>
    <message>
        <source>Recognized as an apprenticeship: %1</source>
        <translation>Reconocido como programa de aprendizaje: %1</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>On the way there are also: %1.</source>
        <translation>En el camino están también: %1.</translation>
    </message>
    <message>
        <source>The schooling of these steps is what this very career asks for, more than its group; the other steps and the pay are the group’s.</source>
        <translation>Los estudios de estos pasos son los que pide precisamente esta profesión, más que su grupo; los demás pasos y el sueldo son los del grupo.</translation>
    </message>
    <message>
        <source>The projections state %1 as the usual way in; who enters now is asked for more: %2.</source>
        <translation>Las proyecciones indican %1 como vía habitual; a quien entra ahora se le pide más: %2.</translation>
    </message>
    <message>
        <source>most of those asked about it name a higher level</source>
        <translation>la mayoría de las personas consultadas sobre ella nombra un nivel superior</translation>
    </message>
    <message>
        <source>all of those asked about it name a higher level</source>
        <translation>todas las personas consultadas nombran un nivel superior</translation>
    </message>
    <message>
        <source>most of those asked about it name a lower level</source>
        <translation>la mayoría de las personas consultadas sobre ella nombra un nivel inferior</translation>
    </message>
    <message>
        <source>Its survey was answered %1.</source>
        <comment>for Registered nurses as a whole</comment>
        <translation>La encuesta se respondió %1.</translation>
    </message>
    <message>
        <source>A professional degree or a doctorate among the answers may be a slip or another profession’s: it is not the usual way in.</source>
        <translation>Un título profesional o un doctorado entre las respuestas puede ser un descuido o de otra profesión: no es la vía habitual.</translation>
    </message>
    <message>
        <source>The figures are those of a wider group, and many of those asked about this career name another schooling than it asks for: its pay may lie apart, too.</source>
        <translation>Las cifras son las de un grupo más amplio, y muchas de las personas consultadas sobre esta profesión nombran otros estudios que los que pide: su sueldo también puede ser otro.</translation>
    </message>
    <message>
        <source>About %1 openings a year are projected for all of it.</source>
        <translation>Para el conjunto se prevén unas %1 vacantes al año.</translation>
    </message>
    <message>
        <source>its metro</source>
        <translation>su área metropolitana</translation>
    </message>
    <message>
        <source> Filed under the code of the wider occupation; whether for this work, too, is not stated: %1.</source>
        <translation> Registradas con el código de la ocupación más amplia; no se indica si también para este trabajo: %1.</translation>
    </message>
    <message>
        <source>Of the %1 fields of study joined to %2 as a whole these records hold %3, and whether this career’s is among them is not stated: no schools are listed. Ask the profession’s own association.</source>
        <translation>De los %1 campos de estudio unidos a %2 en conjunto, estos registros contienen %3, y no se indica si el de esta profesión está entre ellos: no se enumeran centros. Pregunta a la asociación profesional.</translation>
    </message>
    <message>
        <source> The list that joins fields of study to occupations names only two for it: programs in others, which may do as well, are not counted.</source>
        <translation> La lista que une campos de estudio y ocupaciones nombra solo dos para ella: los programas en otros, que también pueden servir, no se cuentan.</translation>
    </message>
    <message>
        <source> Programs in other fields, which may do as well, are not counted.</source>
        <translation> Los programas en otros campos, que también pueden servir, no se cuentan.</translation>
    </message>
    <message>
        <source> The list that joins fields of study to occupations names only one for it: programs in others, which may do as well, are not counted.</source>
        <translation> La lista que une campos de estudio y ocupaciones nombra solo uno para ella: los programas en otros, que también pueden servir, no se cuentan.</translation>
    </message>
    <message>
        <source> Fields are those that the U.S. Department of Education relates to the wider occupation; some are wide or of other work: ask what a program trains for. Fields that it leaves out may lead here, too.</source>
        <translation> Los campos son los que el Departamento de Educación de EE. UU. relaciona con la ocupación más amplia; algunos son amplios o de otro trabajo: pregunta para qué forma un programa. También pueden llevar aquí campos que no incluye.</translation>
    </message>
    <message>
        <source> Fields are those that the U.S. Department of Education relates to this occupation; some are wide: ask what a program trains for.</source>
        <translation> Los campos son los que el Departamento de Educación de EE. UU. relaciona con esta ocupación; algunos son amplios: pregunta para qué forma un programa.</translation>
    </message>
    <message>
        <source>%1, which this very career asks for</source>
        <translation>%1, que pide precisamente esta profesión</translation>
    </message>
    <message>
        <source> A research doctorate opens no profession, but some schools file their professional doctorate as one: ask whether the program leads to the license.</source>
        <translation> Un doctorado de investigación no abre ninguna profesión, pero algunas escuelas declaran así su doctorado profesional: pregunte si el programa lleva a la licencia.</translation>
    </message>
    <message>
        <source>; %1 has none in these records</source>
        <translation>; %1 no tiene ninguno en estos registros</translation>
    </message>
    <message>
        <source>%1 has no program of public schools %2 in these records</source>
        <translation>%1 no tiene en estos registros ningún programa de centros públicos %2</translation>
    </message>
    <message>
        <source>%1 has no program of public schools %2 in these records, neither with %3 nor of another level</source>
        <translation>%1 no tiene en estos registros ningún programa de centros públicos %2, ni con %3 ni de otro nivel</translation>
    </message>
    <message>
        <source>%1 name a lower level than that of the group. The group’s time and pay may not be this career’s: ask.</source>
        <translation>%1 nombran un nivel más bajo que el del grupo. El tiempo y el sueldo del grupo pueden no ser los de esta profesión: pregunta.</translation>
    </message>
    <message>
        <source>%1 name a higher level than that of the group. The group’s time and pay may not be this career’s: ask.</source>
        <translation>%1 nombran un nivel más alto que el del grupo. El tiempo y el sueldo del grupo pueden no ser los de esta profesión: pregunta.</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>al menos el %1 %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>The schooling of these steps follows them; the other steps and the pay are the group’s and may not be this career’s: ask.</source>
        <translation>Los estudios de estos pasos siguen esas respuestas; los demás pasos y el sueldo son los del grupo y pueden no ser los de esta profesión: pregunta.</translation>
    </message>
    <message>
        <source>%1 % name %2 or a higher level.</source>
        <translation>el %1 % nombra este nivel o uno superior: %2.</translation>
    </message>
    <message>
        <source>surveyed together with %1</source>
        <translation>encuesta conjunta con %1</translation>
    </message>
    <message>
        <source>The register is of the United States; for %1 ask there.</source>
        <translation>El registro es de Estados Unidos; pregunta donde vives (%1).</translation>
    </message>
    <message>
        <source>No sponsor in %1 is in the records at hand.</source>
        <translation>Ninguna entidad patrocinadora de %1 figura en los registros disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>Sponsors are listed in %Ln state(s); choose yours.</source>
        <translation>
            <numerusform>Hay entidades patrocinadoras en un estado; elige el tuyo.</numerusform>
            <numerusform>Hay entidades patrocinadoras en %Ln estados; elige el tuyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsors are listed in %Ln state(s) and the District of Columbia; choose yours.</source>
        <translation>
            <numerusform>Hay entidades patrocinadoras en un estado y en el Distrito de Columbia; elige el tuyo.</numerusform>
            <numerusform>Hay entidades patrocinadoras en %Ln estados y en el Distrito de Columbia; elige el tuyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>shares %1</source>
        <translation>comparte %1</translation>
    </message>
    <message>
        <source>asks for more: %1</source>
        <translation>pide más: %1</translation>
    </message>
    <message>
        <source>asks for no more</source>
        <translation>no pide más</translation>
    </message>
    <message>
        <source>Reading the catalog...</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>Reading the careers near this one...</source>
        <translation>Leyendo las profesiones cercanas…</translation>
    </message>
    <message>
        <source>skills not rated</source>
        <translation>habilidades sin valorar</translation>
    </message>
    <message>
        <source>Ready from here</source>
        <translation>Preparación desde aquí</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who does this work has %1 of the skills it asks for</source>
        <translation>Quien hace este trabajo tiene el %1 de las habilidades que pide la otra profesión</translation>
    </message>
    <message>
        <source>Close by names, knowledge and interests; computed, no list of them is published</source>
        <translation>Cercanas por nombres, conocimientos e intereses; calculadas, no hay lista publicada</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar las %1</translation>
    </message>
    <message>
        <source>pay and growth, what both need, what it asks more of, and how ready this work makes one</source>
        <translation>sueldo y crecimiento, lo que ambas necesitan, de qué pide más y cuánto prepara este trabajo</translation>
    </message>
    <message>
        <source>It can be entered with little to some preparation (zone %1 of 5).</source>
        <translation>Se puede entrar con poca o alguna preparación (zona %1 de 5).</translation>
    </message>
    <message>
        <source>It asks for a medium amount of preparation (zone 3 of 5).</source>
        <translation>Requiere una preparación media (zona 3 de 5).</translation>
    </message>
    <message>
        <source>It asks for considerable preparation (zone 4 of 5).</source>
        <translation>Requiere una preparación considerable (zona 4 de 5).</translation>
    </message>
    <message>
        <source>It asks for long and extensive preparation (zone 5 of 5).</source>
        <translation>Requiere una preparación larga y extensa (zona 5 de 5).</translation>
    </message>
    <message>
        <source>People usually enter it with %1</source>
        <translation>Lo habitual para entrar: %1</translation>
    </message>
    <message>
        <source>, after %1</source>
        <comment>experience</comment>
        <translation>, antes %1</translation>
    </message>
    <message>
        <source>, followed by %1</source>
        <comment>training</comment>
        <translation>, después %1</translation>
    </message>
    <message>
        <source> (stated %1)</source>
        <comment>for Registered nurses as a whole</comment>
        <translation> (indicado %1)</translation>
    </message>
    <message>
        <source>Asked by O*NET what this career requires, most, %1 %, say: %2.</source>
        <translation>A la pregunta de qué exige esta profesión, la mayoría de las personas consultadas por O*NET, el %1 %, responde: %2.</translation>
    </message>
    <message>
        <source>Asked by O*NET what this career requires, people name one level most often, with %1 % of the answers: %2.</source>
        <translation>A la pregunta de qué exige esta profesión, las personas consultadas por O*NET nombran sobre todo un nivel, con el %1 % de las respuestas: %2.</translation>
    </message>
    <message>
        <source>Their number is projected to stay the same by %1.</source>
        <translation>Se prevé que su número siga igual hasta %1.</translation>
    </message>
    <message>
        <source>Their number is projected to grow by %1 % by %2.</source>
        <translation>Se prevé que su número crezca un %1 % hasta %2.</translation>
    </message>
    <message>
        <source>Their number is projected to shrink by %1 % by %2.</source>
        <translation>Se prevé que su número baje un %1 % hasta %2.</translation>
    </message>
    <message>
        <source>About %1 people did this work in the United States in %2.</source>
        <translation>Unas %1 personas hacían este trabajo en Estados Unidos en %2.</translation>
    </message>
    <message>
        <source>It is counted as a part of a wider occupation, %1: about %2 people worked in all of it in the United States in %3.</source>
        <translation>Se cuenta como parte de una ocupación más amplia, %1: en toda ella trabajaban unas %2 personas en Estados Unidos en %3.</translation>
    </message>
    <message>
        <source>About %1 openings a year are projected.</source>
        <translation>Se prevén unas %1 vacantes al año.</translation>
    </message>
    <message>
        <source>Skills that count most: %1.</source>
        <translation>Habilidades que más cuentan: %1.</translation>
    </message>
    <message>
        <source>Knowledge it rests on: %1.</source>
        <translation>Conocimientos en los que se apoya: %1.</translation>
    </message>
    <message>
        <source>Only the name and code of this career are known: the surveys behind the catalog do not cover it.</source>
        <translation>De esta profesión solo se conocen el nombre y el código: las encuestas en que se basa el catálogo no la cubren.</translation>
    </message>
    <message>
        <source>Highest of those that can be ranked here: %1; one larger metro has no figure of its own</source>
        <translation>Lo más alto de lo que aquí se puede clasificar: %1; un área metropolitana mayor no tiene cifra propia</translation>
    </message>
    <message>
        <source>Highest of those that can be ranked here: %1; %2 larger metros have no published median</source>
        <translation>Lo más alto de lo que aquí se puede clasificar: %1; de %2 áreas metropolitanas mayores no se publica la mediana</translation>
    </message>
    <message>
        <source>Highest of those that can be ranked here: %1; one larger metro has no published median</source>
        <translation>Lo más alto de lo que aquí se puede clasificar: %1; de un área metropolitana mayor no se publica la mediana</translation>
    </message>
    <message numerus="yes">
        <source>Highest of those that can be ranked here: %1; %2 larger metro(s) have no figure of their own</source>
        <translation>
            <numerusform>Lo más alto de lo que aquí se puede clasificar: %1; un área metropolitana mayor no tiene cifra propia</numerusform>
            <numerusform>Lo más alto de lo que aquí se puede clasificar: %1; %2 áreas metropolitanas mayores no tienen cifra propia</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of schools at hand does not cover %1. </source>
        <translation>Los datos de centros de estudios disponibles no cubren %1. </translation>
    </message>
    <message>
        <source>Later, for some: license</source>
        <translation>Más adelante, para algunas personas: licencia</translation>
    </message>
    <message>
        <source>experience, says the record, though most states’ records name none: ask what is meant</source>
        <translation>experiencia, según el registro, aunque los de la mayoría de los estados no nombran ninguna: pregunta qué significa</translation>
    </message>
    <message>
        <source>Can be begun after high school; federal law mostly asks for an age of 18, for the work counts as hazardous</source>
        <translation>Se puede empezar tras la secundaria; la ley federal suele pedir 18 años, pues el trabajo se considera peligroso</translation>
    </message>
    <message>
        <source>Can be begun without a diploma; federal law mostly asks for an age of 18, for the work counts as hazardous</source>
        <translation>Se puede empezar sin diploma; la ley federal suele pedir 18 años, pues el trabajo se considera peligroso</translation>
    </message>
    <message>
        <source>for those in training, such as residents, and held before it begins</source>
        <translation>para quienes están en formación, como los residentes, y necesaria antes de empezarla</translation>
    </message>
    <message>
        <source>for those who teach at a school of the profession</source>
        <translation>para quienes enseñan en una escuela de la profesión</translation>
    </message>
    <message>
        <source>for some only or within limits: ask whom it is for</source>
        <translation>solo para algunos o con límites: pregunta para quién</translation>
    </message>
    <message>
        <source>for a stay of some time only, as a stand-in or a guest</source>
        <translation>solo por un tiempo, como suplente o invitado</translation>
    </message>
    <message>
        <source>for unpaid work</source>
        <translation>para trabajo no remunerado</translation>
    </message>
    <message>
        <source>mostly after the plain license</source>
        <translation>casi siempre después de la licencia simple</translation>
    </message>
    <message>
        <source>Later, for most who design for the public: license</source>
        <translation>Más adelante, para la mayoría de quienes proyectan para el público: licencia</translation>
    </message>
    <message>
        <source>The training after hiring mostly leads to it.</source>
        <translation>La formación posterior a la contratación suele conducir a ella.</translation>
    </message>
    <message>
        <source>Mostly no state office gives it: ask the pool, the beach or the patrol where you would work which one it takes.</source>
        <translation>Casi siempre no lo da ninguna oficina del estado: pregunta en la piscina, la playa o la patrulla donde trabajarías cuál vale.</translation>
    </message>
    <message>
        <source>Ask the bar of your state, and the court or agency itself.</source>
        <translation>Pregunta al colegio de abogados (Bar) de tu estado y al propio tribunal u organismo.</translation>
    </message>
    <message>
        <source>License, where your state asks for one</source>
        <translation>Licencia, si tu estado la pide</translation>
    </message>
    <message>
        <source>License, where your state asks it of your kind of work</source>
        <translation>Licencia, donde tu estado la pide para tu tipo de trabajo</translation>
    </message>
    <message>
        <source>Not for the first job: after years of practice, for those who offer services to the public or sign for them. Ask the agency.</source>
        <translation>No para el primer empleo: tras años de práctica, para quienes ofrecen servicios al público o firman por ellos. Pregunta al organismo.</translation>
    </message>
    <message>
        <source>the record names nothing that is asked, which is no proof: ask</source>
        <translation>el registro no nombra nada de lo que se pide, lo que no es prueba: pregunta</translation>
    </message>
    <message>
        <source>The certificate and some years (under five) of experience in a related job come first</source>
        <translation>Antes hacen falta el certificado y algunos años (menos de cinco) de experiencia en un trabajo relacionado</translation>
    </message>
    <message>
        <source>%1 after high school, and some years (under five) of experience in a related job</source>
        <translation>%1 después de la secundaria, y algunos años (menos de cinco) de experiencia en un trabajo relacionado</translation>
    </message>
    <message>
        <source>Some years (under five) of experience in a related job come first</source>
        <translation>Antes hacen falta algunos años (menos de cinco) de experiencia en un trabajo relacionado</translation>
    </message>
    <message>
        <source>%1 after high school, and then a residency: at least three years, seven in some fields of surgery, up to nine with a fellowship</source>
        <translation>%1 después de la secundaria y luego una residencia: al menos tres años, siete en algunos campos de la cirugía, hasta nueve con una subespecialidad</translation>
    </message>
    <message>
        <source>%1 by one of its job names.</source>
        <translation>%1 con uno de sus nombres de puesto.</translation>
    </message>
    <message>
        <source>%1 for engineers of every kind.</source>
        <translation>%1 para ingenieros de todo tipo.</translation>
    </message>
    <message>
        <source>%1 for it or for a part of it.</source>
        <translation>%1 para ella o para una parte de ella.</translation>
    </message>
    <message>
        <source>No license is filed under its code in the records at hand.</source>
        <translation>En los registros disponibles no figura ninguna licencia con su código.</translation>
    </message>
    <message>
        <source> That is not proof that none is needed.</source>
        <translation> Eso no prueba que no haga falta ninguna.</translation>
    </message>
    <message>
        <source> Choose your state to see more. The file at hand does not cover California.</source>
        <translation> Elige tu estado para ver más. Los datos disponibles no cubren California.</translation>
    </message>
    <message>
        <source>The District of Columbia records a license</source>
        <translation>El Distrito de Columbia registra una licencia</translation>
    </message>
    <message>
        <source>%1 and the District of Columbia record a license</source>
        <translation>%1 y el Distrito de Columbia registran una licencia</translation>
    </message>
    <message>
        <source> and the District of Columbia</source>
        <translation> y el Distrito de Columbia</translation>
    </message>
    <message>
        <source>The records of schools at hand leave out %1, the field of study nearest to it by name: how many schools lead to it is not known.</source>
        <translation>Los registros de centros disponibles omiten %1, el campo de estudio más cercano por su nombre: no se sabe cuántos centros llevan a ella.</translation>
    </message>
    <message>
        <source>%1 of 100 answers name a doctorate: for some posts, of research, teaching or leading, employers may want one. The level that the Bureau of Labor Statistics states as usual is %2: ask.</source>
        <translation>%1 de cada 100 respuestas nombran un doctorado: para algunos puestos de investigación, docencia o dirección pueden pedirlo. El nivel que el Bureau of Labor Statistics indica como habitual es: %2. Pregunta.</translation>
    </message>
    <message>
        <source> (of its group)</source>
        <translation> (de su grupo)</translation>
    </message>
    <message>
        <source>Only %1 experts were asked: %2 percent is one of them.</source>
        <translation>Solo se preguntó a %1 expertos: un %2 por ciento es uno de ellos.</translation>
    </message>
    <message>
        <source>Only %1 people were asked, and their answers are weighted: a few percent can be one person.</source>
        <translation>Solo se preguntó a %1 personas y sus respuestas están ponderadas: un pequeño porcentaje puede ser una sola persona.</translation>
    </message>
    <message>
        <source> Filed under its code, perhaps for other work: %1. Ask whether one of them covers yours.</source>
        <translation> Registradas con su código, quizá para otro trabajo: %1. Pregunta si alguna cubre el tuyo.</translation>
    </message>
    <message>
        <source> Also filed under its code, perhaps for other work: %1. Ask whether one of them covers yours.</source>
        <translation> También registradas con su código, quizá para otro trabajo: %1. Pregunta si alguna cubre el tuyo.</translation>
    </message>
    <message>
        <source>The records at hand of %1 and of %4 hold no license by this very name under its code, those of %1 others; %3: ask the agency %2.</source>
        <translation>Los registros disponibles de %1 y de %4 no contienen con su código ninguna licencia con este nombre exacto; los de %1 contienen otras; %3: pregunta al organismo %2.</translation>
    </message>
    <message>
        <source>On waters that are a state’s alone the state sets the rules. </source>
        <translation>En aguas que son solo de un estado, las reglas las pone el estado. </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state(s) file licenses of other names under its code.</source>
        <translation>
            <numerusform>%Ln estado registra con su código licencias de otro nombre.</numerusform>
            <numerusform>%Ln estados registran con su código licencias de otro nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for it, for a part of it or for work close to it.</source>
        <translation>%1 para ella, para una parte o para un trabajo cercano.</translation>
    </message>
    <message>
        <source>No license that names this work is filed under its code in the records at hand.</source>
        <translation>En los registros disponibles no consta con su código ninguna licencia que nombre este trabajo.</translation>
    </message>
    <message>
        <source>No license that names this work is filed under its code in the records at hand of %1, which are incomplete.</source>
        <translation>En los registros disponibles de %1, que son incompletos, no consta con su código ninguna licencia que nombre este trabajo.</translation>
    </message>
    <message>
        <source> One of its %1 fields of study is not in these records%2: there may be more schools than these.</source>
        <translation> Uno de sus %1 campos de estudio no figura en estos registros%2: puede haber más centros que estos.</translation>
    </message>
    <message>
        <source> %1 of its %2 fields of study are not in these records%3: there may be more schools than these.</source>
        <translation> %1 de sus %2 campos de estudio no figuran en estos registros%3: puede haber más centros que estos.</translation>
    </message>
    <message>
        <source>The records of schools at hand leave out most of its fields of study (%1 of %2): %3. How many schools lead to it is not known.</source>
        <translation>En los registros de centros disponibles falta la mayoría de sus campos de estudio (%1 de %2): %3. No se sabe cuántos centros llevan a ella.</translation>
    </message>
    <message>
        <source>by level (%1 first)</source>
        <translation>por nivel (primero %1)</translation>
    </message>
    <message>
        <source> None of these fields shares a word with this career’s names: ask what they teach of it.</source>
        <translation> Ninguno de estos campos comparte una palabra con los nombres de esta profesión: pregunta qué enseñan de ella.</translation>
    </message>
    <message>
        <source> Experience is asked for as well: ask whether a program counts toward it.</source>
        <translation> También se pide experiencia: pregunta si un programa cuenta para ella.</translation>
    </message>
    <message>
        <source>exam of a body outside the agency</source>
        <translation>examen de un organismo ajeno a la agencia</translation>
    </message>
    <message>
        <source>exams of the state and of a body outside it</source>
        <translation>exámenes del estado y de un organismo ajeno</translation>
    </message>
    <message>
        <source>exam of the state or of a body outside it</source>
        <translation>examen del estado o de un organismo ajeno</translation>
    </message>
    <message>
        <source>certification by a body of the profession</source>
        <translation>certificación de un organismo de la profesión</translation>
    </message>
    <message>
        <source>certification may stand in for what is asked</source>
        <translation>una certificación puede sustituir lo que se pide</translation>
    </message>
    <message>
        <source>a vision test</source>
        <translation>una prueba de visión</translation>
    </message>
    <message>
        <source>a medical exam</source>
        <translation>un examen médico</translation>
    </message>
    <message>
        <source>requirements of the body</source>
        <translation>requisitos físicos</translation>
    </message>
    <message>
        <source>another license first</source>
        <translation>antes otra licencia</translation>
    </message>
    <message>
        <source>for a time only, or before the full license</source>
        <translation>solo por un tiempo, o antes de la licencia completa</translation>
    </message>
    <message>
        <source>later, continuing education</source>
        <translation>después, formación continua</translation>
    </message>
    <message>
        <source>the record names nothing else that is asked, which is no proof: ask</source>
        <translation>el registro no nombra nada más que se pida, lo que no es prueba: pregunta</translation>
    </message>
    <message>
        <source>Apprenticeship, beside the degree or in its place</source>
        <translation>Programa de aprendizaje, junto al título o en su lugar</translation>
    </message>
    <message>
        <source>Some employers take apprentices without the degree, others beside or after it: ask.</source>
        <translation>Algunas empresas toman aprendices sin el título, otras a la vez o después: pregunta.</translation>
    </message>
    <message>
        <source>This is the group’s level; most of those asked about this very career name a higher one. Ask which schooling it takes, and how long.</source>
        <translation>Este es el nivel del grupo; la mayoría de las personas consultadas sobre esta misma profesión nombran uno más alto. Pregunta qué formación exige y cuánto dura.</translation>
    </message>
    <message>
        <source>This is the group’s level; most of those asked about this very career name a lower one. Ask before you pay a school.</source>
        <translation>Este es el nivel del grupo; la mayoría de las personas consultadas sobre esta misma profesión nombran uno más bajo. Pregunta antes de pagar un centro.</translation>
    </message>
    <message>
        <source>What counts for the license, hours of class or days of work, is set by who gives it: ask there before you pay.</source>
        <translation>Qué cuenta para la licencia, horas de clase o días de trabajo, lo fija quien la da: pregunta allí antes de pagar.</translation>
    </message>
    <message>
        <source>Certificates take up to two years, some only weeks; ask the school.</source>
        <translation>Los certificados duran hasta dos años, algunos solo semanas; pregunta al centro.</translation>
    </message>
    <message>
        <source>Recognized for members of the armed forces only: %1.</source>
        <translation>Reconocido solo para miembros de las fuerzas armadas: %1.</translation>
    </message>
    <message>
        <source>%1 sponsor in %2 was listed in August 2026; there may be more, and a sponsor is not yet an opening.</source>
        <translation>En agosto de 2026 figuraba %1 entidad patrocinadora en %2; puede haber más, y figurar no significa que ya haya una plaza.</translation>
    </message>
    <message>
        <source>%1 sponsors in %2 were listed in August 2026; there may be more, and a sponsor is not yet an opening.</source>
        <translation>En agosto de 2026 figuraban %1 entidades patrocinadoras en %2; puede haber más, y figurar no significa que ya haya una plaza.</translation>
    </message>
    <message>
        <source>The national list at hand, of August 2026, names no sponsor in %1; it lacks many whom states register themselves: ask the state’s apprenticeship office.</source>
        <translation>La lista nacional disponible, de agosto de 2026, no nombra ninguna entidad patrocinadora en %1; le faltan muchas que los estados registran por su cuenta: pregunta a la oficina de aprendizaje del estado.</translation>
    </message>
    <message>
        <source>proof of the certification</source>
        <translation>prueba de la certificación</translation>
    </message>
    <message>
        <source>The median is a quartile as well, as where one scale pays most of them: others may pay less or more.</source>
        <translation>La mediana es a la vez un cuartil, como donde una sola tabla paga a la mayoría: otros pueden pagar menos o más.</translation>
    </message>
    <message>
        <source>From the answers of those asked, in words</source>
        <translation>Según las respuestas de las personas consultadas, en palabras</translation>
    </message>
    <message>
        <source>published %1; its answers may be many years older</source>
        <translation>publicado en %1; las respuestas pueden ser muchos años anteriores</translation>
    </message>
    <message>
        <source> Ask the colleges of your state. Only schools of its other fields are on record.</source>
        <translation> Pregunta a las universidades de tu estado. Solo constan centros de sus otros campos.</translation>
    </message>
    <message>
        <source> Ask before you begin.</source>
        <translation> Pregunta antes de empezar.</translation>
    </message>
    <message>
        <source> No state in them has one that names it: ask those who hire.</source>
        <translation> Ningún estado en ellos tiene una que lo nombre: pregunta a quienes contratan.</translation>
    </message>
    <message>
        <source>The file of sponsors at hand does not cover %1.</source>
        <translation>Los datos de entidades patrocinadoras disponibles no cubren %1.</translation>
    </message>
    <message>
        <source>Ask the state’s apprenticeship office for sponsors.</source>
        <translation>Pregunta por entidades patrocinadoras en la oficina de aprendizaje del estado.</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Otros nombres: %1</translation>
    </message>
    <message>
        <source>Counted here: %1</source>
        <translation>Contado aquí: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 to %2, yearly average</source>
        <translation>de %1 a %2, media anual</translation>
    </message>
    <message>
        <source>Entrance test, where the school asks for one</source>
        <translation>Examen de ingreso, si el centro lo pide</translation>
    </message>
    <message>
        <source>Ask the schools which one they take. That it is passed in the summer of the year before is a guess.</source>
        <translation>Pregunta a los centros cuál aceptan. Que se haga en el verano del año anterior es una estimación.</translation>
    </message>
    <message>
        <source>Many such schools take applications about a year ahead; the day is a guess.</source>
        <translation>Muchos de estos centros reciben solicitudes alrededor de un año antes; el día es una estimación.</translation>
    </message>
    <message>
        <source>Ask schools whether it can be taken beside the work: then the years before it need not be over first.</source>
        <translation>Pregunta a los centros si se puede cursar junto al trabajo: entonces los años anteriores no tienen que haber terminado antes.</translation>
    </message>
    <message>
        <source>Some still give places for the next autumn: ask this week.</source>
        <translation>Algunas aún dan plazas para el próximo otoño: pregunta esta semana.</translation>
    </message>
    <message>
        <source>Your schooling of this field is enough for it; some employers ask for more: %1.</source>
        <translation>Tus estudios de este campo bastan para ello; algunas empresas piden más: %1.</translation>
    </message>
    <message>
        <source>The record asks for work done first; part of it may be done inside a program or under supervision. Ask the agency how much, and where.</source>
        <translation>El registro pide trabajo previo; una parte puede hacerse dentro de un programa o bajo supervisión. Pregunta al organismo cuánto y dónde.</translation>
    </message>
    <message>
        <source>Your schooling of this very field may count for a part of it, and in some places for all: ask the school, employers and whoever gives a license before you enroll. How much shorter it gets is a guess.</source>
        <translation>Tus estudios de este mismo campo pueden contar para una parte, y en algunos lugares para todo: antes de inscribirte, pregunta al centro, a las empresas y a quien otorga la licencia. Cuánto se acorta es una estimación.</translation>
    </message>
    <message>
        <source>For “%1” a shorter schooling of this field is enough: %2. Some employers ask for more.</source>
        <translation>Para «%1» bastan estudios más cortos de este campo: %2. Algunas empresas piden más.</translation>
    </message>
    <message>
        <source>Begins:</source>
        <translation>Empieza:</translation>
    </message>
    <message>
        <source>Done at the earliest:</source>
        <translation>Fin, como pronto:</translation>
    </message>
    <message>
        <source>What schools, exams and licenses cost is not stated here: ask for their fees.</source>
        <translation>Lo que cuestan los centros, los exámenes y las licencias no se indica aquí: pregunta por las tarifas.</translation>
    </message>
    <message>
        <source>Of those asked by O*NET about this very career, </source>
        <translation>De las personas que O*NET consultó sobre esta misma profesión, </translation>
    </message>
    <message>
        <source>Of the %1 experts asked by O*NET about this very career in %2 or before, </source>
        <translation>De los %1 expertos que O*NET consultó sobre esta misma profesión en %2 o antes, </translation>
    </message>
    <message>
        <source>Of the %1 experts asked by O*NET about this very career, </source>
        <translation>De los %1 expertos que O*NET consultó sobre esta misma profesión, </translation>
    </message>
    <message>
        <source>Of the %1 workers asked by O*NET about this very career in %2 or before, </source>
        <translation>De los %1 trabajadores que O*NET consultó sobre esta misma profesión en %2 o antes, </translation>
    </message>
    <message>
        <source>Of the %1 workers asked by O*NET about this very career, </source>
        <translation>De los %1 trabajadores que O*NET consultó sobre esta misma profesión, </translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 experts asked by O*NET name this or a higher level)</source>
        <translation>%1 (el %2 % de los %3 expertos consultados por O*NET nombra este nivel o uno superior)</translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 workers asked by O*NET name this or a higher level)</source>
        <translation>%1 (el %2 % de los %3 trabajadores consultados por O*NET nombra este nivel o uno superior)</translation>
    </message>
    <message>
        <source>every state asks for one, or for work under somebody who has one</source>
        <translation>todos los estados piden una, o trabajar a las órdenes de alguien que la tenga</translation>
    </message>
    <message>
        <source> Filed under other codes, with words of its names: %1; the agency says whether that covers your work.</source>
        <translation> Con otros códigos, con palabras de sus nombres, constan: %1; el organismo dice si eso vale para tu trabajo.</translation>
    </message>
    <message>
        <source>%1, which share the first rank</source>
        <translation>%1, que comparten el primer puesto</translation>
    </message>
    <message>
        <source>employees only: %1 of %2 work for themselves</source>
        <translation>solo asalariados: %1 de %2 trabajan por cuenta propia</translation>
    </message>
    <message>
        <source>farms are not surveyed</source>
        <translation>las granjas no se encuestan</translation>
    </message>
    <message>
        <source> Sponsors are counted for the wider occupation.</source>
        <translation> Las entidades patrocinadoras se cuentan para la ocupación más amplia.</translation>
    </message>
    <message>
        <source>License, where one is asked for</source>
        <translation>Licencia, donde se pida</translation>
    </message>
    <message>
        <source>No license is filed under its code in the records at hand; %1: ask the agency of your state %2.</source>
        <translation>Con su código no hay ninguna licencia en los registros disponibles; %1: pregunta al organismo de tu estado %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation>Acerca de Waymark</translation>
    </message>
    <message>
        <source>Decide what to learn and what to become, offline.</source>
        <translation>Decide qué aprender y en qué trabajar, sin conexión.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No incluye garantía alguna.</translation>
    </message>
    <message>
        <source>Waymark uses no network: nothing is sent, nothing is counted. A link opens in your browser only when you ask for it, and Waymark earns nothing from links.</source>
        <translation>Waymark no usa la red: no envía nada ni cuenta nada. Un enlace se abre en tu navegador solo cuando tú lo pides, y Waymark no gana nada con los enlaces.</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AnswerBox</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AnswerStrip</name>
    <message>
        <source>Your answers: %1 of %2 given</source>
        <translation>Tus respuestas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Arrangement</name>
    <message>
        <source>Official figure</source>
        <translation>Cifra oficial</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>median (C)</source>
        <translation>mediana (C)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BackupsDialog</name>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Before a change of the file&apos;s form</source>
        <translation>Antes de un cambio de formato del archivo</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Antes de restaurar una copia</translation>
    </message>
    <message>
        <source>When Waymark was closed</source>
        <translation>Al cerrar Waymark</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Of %1. Kept are the last ten, one of each day and one of each week.</source>
        <translation>De %1. Se conservan las diez últimas, una de cada día y una de cada semana.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Reads the whole backup and opens it, as restoring would</source>
        <translation>Lee la copia entera y la abre, como se haría al restaurarla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Puts it in the place of the library; what is there now is backed up before</source>
        <translation>La pone en lugar de la biblioteca; antes se hace una copia de lo que hay ahora</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made on the first day of use.</source>
        <translation>Todavía no hay ninguna copia. La primera se hace el primer día de uso.</translation>
    </message>
    <message>
        <source>Backed up, and read back whole.</source>
        <translation>Copia hecha y comprobada por completo.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln item(s)</source>
        <translation>
            <numerusform>Completa: %Ln elemento</numerusform>
            <numerusform>Completa: %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>My library is as it was on %1. What was there before is the newest backup.</source>
        <translation>Mi biblioteca está como estaba el %1. Lo que había antes es la copia más reciente.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BooksPage</name>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>This catalog holds no books.</source>
        <translation>Este catálogo no contiene libros.</translation>
    </message>
    <message>
        <source>No book matches.</source>
        <translation>Ningún libro coincide.</translation>
    </message>
    <message>
        <source>This catalog holds no book under %1.</source>
        <translation>Este catálogo no contiene ningún libro con la clave %1.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BreakDialog</name>
    <message>
        <source>Days without learning</source>
        <translation>Días sin estudio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowseColumns</name>
    <message>
        <source>Topics to learn</source>
        <translation>Temas para aprender</translation>
    </message>
    <message>
        <source>Careers by interest</source>
        <translation>Profesiones por interés</translation>
    </message>
    <message>
        <source>Careers by preparation</source>
        <translation>Profesiones por preparación</translation>
    </message>
    <message>
        <source>Careers by growth in ten years</source>
        <translation>Profesiones por crecimiento en diez años</translation>
    </message>
    <message>
        <source>Careers by median pay in the US</source>
        <translation>Profesiones por mediana del sueldo en EE. UU.</translation>
    </message>
    <message>
        <source>Careers by technology</source>
        <translation>Profesiones por tecnología</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowseHead</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Narrow this list by words (Ctrl+L)</source>
        <translation>Acota esta lista con palabras (Ctrl+L)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowseList</name>
    <message>
        <source>Type less, or take a filter off.</source>
        <translation>Escribe menos o quita un filtro.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowsePage</name>
    <message>
        <source>All %1</source>
        <translation>Todo: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BulkEditor</name>
    <message>
        <source>A change here is made to all of them, and is one step to undo.</source>
        <translation>Un cambio aquí se aplica a todos y se deshace en un solo paso.</translation>
    </message>
    <message>
        <source>Status of all</source>
        <translation>Estado de todos</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>dejar como está</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Agregar a una lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Set %1 of %2 items</source>
        <translation>Estado de %2 elementos: %1</translation>
    </message>
    <message>
        <source>Tagged %2 items %1</source>
        <translation>Etiqueta %1 puesta en %2 elementos</translation>
    </message>
    <message>
        <source>Took %1 off %2 items</source>
        <translation>Etiqueta %1 quitada de %2 elementos</translation>
    </message>
    <message>
        <source>Rated %2 items %1 of 5</source>
        <translation>Valoración de %2 elementos: %1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerChips</name>
    <message>
        <source>Add a career</source>
        <translation>Agregar una profesión</translation>
    </message>
    <message>
        <source>Compare with another career, up to six</source>
        <translation>Compara con otra profesión, hasta seis</translation>
    </message>
    <message>
        <source>Choose a career</source>
        <translation>Elegir una profesión</translation>
    </message>
    <message>
        <source>Career: %1</source>
        <translation>Profesión: %1</translation>
    </message>
    <message>
        <source>Choose another career</source>
        <translation>Elegir otra profesión</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerChooser</name>
    <message>
        <source>Choose a career</source>
        <translation>Elegir una profesión</translation>
    </message>
    <message>
        <source>Type a part of a title</source>
        <translation>Escribe parte de un nombre</translation>
    </message>
    <message>
        <source>Part of a career&apos;s title</source>
        <translation>Parte del nombre de una profesión</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Profesiones</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerHeader</name>
    <message>
        <source>Also called %1</source>
        <translation>Otros nombres: %1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Lay what has to be learned into your weeks</source>
        <translation>Repartir lo que hay que aprender en tus semanas</translation>
    </message>
    <message>
        <source>Save this page as a document</source>
        <translation>Guardar esta página como documento</translation>
    </message>
    <message>
        <source>Save as web page (HTML)…</source>
        <translation>Guardar como página web (HTML)…</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Guardar como texto sin formato…</translation>
    </message>
    <message>
        <source>With my notes and rating</source>
        <translation>Con mis notas y mi valoración</translation>
    </message>
    <message>
        <source>counted with</source>
        <translation>se cuenta junto con</translation>
    </message>
    <message>
        <source>SOC %1</source>
        <translation>SOC %1</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>hand the page on</comment>
        <translation>Compartir</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerView</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Vías de acceso</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Day to day</source>
        <translation>El día a día</translation>
    </message>
    <message>
        <source>Personality</source>
        <translation>Personalidad</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>Outlook and people</source>
        <translation>Perspectivas y personas</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionadas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place and try again.</source>
        <translation>No se cambió nada. Elige otro lugar e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareersPage</name>
    <message>
        <source>Careers</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>This catalog holds no careers.</source>
        <translation>Este catálogo no contiene profesiones.</translation>
    </message>
    <message>
        <source>No career matches.</source>
        <translation>Ninguna profesión coincide.</translation>
    </message>
    <message>
        <source>All careers</source>
        <translation>Todas las profesiones</translation>
    </message>
    <message>
        <source>“%1” is not a career of this catalog.</source>
        <translation>«%1» no es una profesión de este catálogo.</translation>
    </message>
    <message>
        <source>Choose one from the list, or search for its title.</source>
        <translation>Elige una de la lista o busca su nombre.</translation>
    </message>
    <message>
        <source>The catalog has no career %1.</source>
        <translation>El catálogo no tiene la profesión %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CatalogImportDialog</name>
    <message>
        <source>Import into the Catalog</source>
        <translation>Importar al catálogo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import into the catalog</source>
        <translation>Importar al catálogo</translation>
    </message>
    <message>
        <source>A publisher&apos;s release as it was downloaded, or your own list of courses, books or pay: one file, a .zip, or a folder. You can also drop it here.</source>
        <translation>Una publicación de una entidad editora tal como se descargó, o tu propia lista de cursos, libros o sueldos: un archivo, un .zip o una carpeta. También puedes soltarlo aquí.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no se ha elegido nada</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation>Elegir &amp;archivo...</translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation>Elegir &amp;carpeta...</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Find out by its content</source>
        <translation>Reconocerlo por su contenido</translation>
    </message>
    <message>
        <source>only where the files do not say it: 30.2, 2025-26</source>
        <translation>solo si los archivos no lo dicen: 30.2, 2025-26</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>&amp;Release or period</source>
        <translation>&amp;Versión o período</translation>
    </message>
    <message>
        <source>It goes into your own copy of the catalog, %1, all of it or nothing. The catalog that came with Waymark is not changed.</source>
        <translation>Va a tu propia copia del catálogo, %1, entero o nada. El catálogo que vino con Waymark no se cambia.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Comenzando</translation>
    </message>
    <message>
        <source>Until it is done you work with the catalog as it was. Cancel leaves it so.</source>
        <translation>Hasta que termine, trabajas con el catálogo como estaba. Si cancelas, queda así.</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>Recognized by its content: %1</source>
        <translation>Reconocido por su contenido: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancelled. The catalog is as it was.</source>
        <translation>Cancelado. El catálogo está como estaba.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>now the search index and the checks</source>
        <translation>ahora el índice de búsqueda y las comprobaciones</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>restante: cerca de %1</translation>
    </message>
    <message>
        <source>%1 read in %2. The catalog shown now holds them.</source>
        <translation>Se leyeron %1 en %2. El catálogo que se muestra ya las contiene.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CatalogImportJob</name>
    <message>
        <source>The catalog could not be copied to %1: %2.</source>
        <translation>El catálogo no se pudo copiar a %1: %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CatchUpPopover</name>
    <message>
        <source>Not behind</source>
        <translation>Sin retraso</translation>
    </message>
    <message>
        <source>One hour behind</source>
        <translation>Una hora de retraso</translation>
    </message>
    <message>
        <source>%1 hours behind</source>
        <translation>%1 horas de retraso</translation>
    </message>
    <message>
        <source>Choose one. Nothing changes before you do, and one undo takes it back.</source>
        <translation>Elige una opción. Nada cambia antes de que lo hagas, y se deshace en un solo paso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dashed bars show the move.</source>
        <translation>Las barras discontinuas muestran el cambio.</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ChartExportDialog</name>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Slide, 1600 x 900</source>
        <translation>Diapositiva, 1600 x 900</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>Square, 1200 x 1200</source>
        <translation>Cuadrado, 1200 x 1200</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>1x</source>
        <translation>1x</translation>
    </message>
    <message>
        <source>2x</source>
        <translation>2x</translation>
    </message>
    <message>
        <source>3x</source>
        <translation>3x</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>Anchura, altura</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Of a PNG: 2x and 3x stay sharp where the picture is enlarged</source>
        <translation>En PNG: 2x y 3x conservan la nitidez al ampliar la imagen</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Vista previa del gráfico</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ColumnMapping</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Course or book</source>
        <translation>Curso o libro</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Costs something</source>
        <translation>Cuesta algo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Other ISBN</source>
        <translation>Otro ISBN</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>License of the text</source>
        <translation>Licencia del texto</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Courses before it</source>
        <translation>Cursos previos</translation>
    </message>
    <message>
        <source>Link checked on</source>
        <translation>Enlace comprobado el</translation>
    </message>
    <message>
        <source>Key in Waymark</source>
        <translation>Clave en Waymark</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Column %1 is read as</source>
        <translation>La columna %1 se lee como</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Set its pay beside another career&apos;s</source>
        <translation>Pon su sueldo junto al de otra profesión</translation>
    </message>
    <message>
        <source>Choose on the pay page</source>
        <translation>Elegir en la página de sueldos</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CompareCell</name>
    <message>
        <source>differs most</source>
        <translation>lo que más difiere</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ComparePage</name>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Todavía no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Type a career above, or press Compare beside one in My match.</source>
        <translation>Escribe arriba una profesión, o pulsa «Comparar» junto a una en «Mi afinidad».</translation>
    </message>
    <message>
        <source>Careers side by side</source>
        <translation>Profesiones lado a lado</translation>
    </message>
    <message>
        <source>Take this career out</source>
        <translation>Quitar esta profesión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>up to four careers, side by side</source>
        <translation>hasta cuatro profesiones, lado a lado</translation>
    </message>
    <message>
        <source>Add a career</source>
        <translation>Agregar una profesión</translation>
    </message>
    <message>
        <source>Add a career to compare</source>
        <translation>Agregar una profesión para comparar</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Table...</source>
        <translation>&amp;Tabla...</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>&amp;PDF...</source>
        <translation>&amp;PDF...</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Move this career left</source>
        <translation>Mover esta profesión a la izquierda</translation>
    </message>
    <message>
        <source>Move this career right</source>
        <translation>Mover esta profesión a la derecha</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>Keeps these careers in My library, in a list of their own</source>
        <translation>Guarda estas profesiones en Mi biblioteca, en una lista propia</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Comparadas: %1</translation>
    </message>
    <message>
        <source>Kept in the list %1</source>
        <translation>Guardadas en la lista %1</translation>
    </message>
    <message>
        <source>Change the order by dragging a name</source>
        <translation>Arrastra un nombre para cambiar el orden</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CompareSheet</name>
    <message>
        <source>Way in</source>
        <translation>Vía de acceso</translation>
    </message>
    <message>
        <source>years of school after high school, at the least; an apprenticeship is paid work</source>
        <translation>años de estudios después de la secundaria, como mínimo; un programa de aprendizaje es trabajo pagado</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>USD a year before tax · a tenth earns less than the line, a tenth more</source>
        <translation>USD al año antes de impuestos · una décima parte gana menos que la línea y una décima parte, más</translation>
    </message>
    <message>
        <source>Outlook and people</source>
        <translation>Perspectivas y personas</translation>
    </message>
    <message>
        <source>change of jobs in ten years · of 100 workers</source>
        <translation>cambio del empleo en diez años · de cada 100 personas ocupadas</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>1 hardly ever, 5 all the time</source>
        <translation>1 casi nunca, 5 todo el tiempo</translation>
    </message>
    <message>
        <source>AI exposure</source>
        <translation>Exposición a la IA</translation>
    </message>
    <message>
        <source>place among the careers, 100 is the most · work that is touched is not replaced</source>
        <translation>puesto entre las profesiones, 100 es lo máximo · el trabajo afectado no es trabajo sustituido</translation>
    </message>
    <message>
        <source>Interests of the work</source>
        <translation>Intereses del trabajo</translation>
    </message>
    <message>
        <source>1 to 7</source>
        <translation>1 a 7</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>concuerdan</translation>
    </message>
    <message>
        <source>differ a little</source>
        <translation>difieren un poco</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>no concuerdan</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>License in %1</source>
        <translation>Licencia en %1</translation>
    </message>
    <message>
        <source>The two measures</source>
        <translation>Las dos medidas</translation>
    </message>
    <message>
        <source>How a day goes</source>
        <translation>Cómo es un día</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún sin escribir</translation>
    </message>
    <message>
        <source>They differ most in %1.</source>
        <translation>Donde más difieren: %1.</translation>
    </message>
    <message>
        <source>breaks a must: %1</source>
        <translation>no cumple lo imprescindible: %1</translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation>no cumple: %1</translation>
    </message>
    <message>
        <source>passes what matters to me</source>
        <translation>cumple lo que me importa</translation>
    </message>
    <message>
        <source>Careers side by side</source>
        <translation>Profesiones lado a lado</translation>
    </message>
    <message>
        <source>Bold rows differ most, as a share of their axis.</source>
        <translation>Las filas en negrita son las que más difieren, en proporción a su eje.</translation>
    </message>
    <message>
        <source>* counted for a wider occupation.</source>
        <translation>* contado para una ocupación más amplia.</translation>
    </message>
    <message>
        <source>Skills that differ most</source>
        <translation>Habilidades que más difieren</translation>
    </message>
    <message>
        <source>level that the work asks for, 0 to 7; the more important a skill is, the more it counts</source>
        <translation>nivel que pide el trabajo, de 0 a 7; cuanto más importante una habilidad, más cuenta</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Cambiar de una a otra</translation>
    </message>
    <message>
        <source>who does the work at the left is ready for so much of each; the way back is another way</source>
        <translation>cuánto prepara el trabajo de la izquierda para cada una; la vuelta es otro camino</translation>
    </message>
    <message>
        <source>from My match, for exploration only: not a measure of ability</source>
        <translation>de «Mi afinidad», solo para explorar: no mide la capacidad</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Usual start of %1 of %2: %3.</source>
        <translation>Inicio habitual de %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Highest median pay: %1.</source>
        <translation>Mediana del sueldo más alta: %1.</translation>
    </message>
    <message>
        <source> · one axis from 0 to %1</source>
        <translation> · un eje de 0 a %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ConditionList</name>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is ruled out: all %1 careers stay. Add what must be true.</source>
        <translation>Nada está descartado: quedan las %1 profesiones. Agrega lo que tiene que cumplirse.</translation>
    </message>
    <message>
        <source>Together they remove %1 of %2. What is not known stays in.</source>
        <translation>Juntas descartan %1 de %2. Lo que no se sabe se queda.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>stays, whatever the others say</source>
        <translation>se queda, digan lo que digan las demás</translation>
    </message>
    <message>
        <source>removes %1</source>
        <translation>descarta %1</translation>
    </message>
    <message>
        <source>%1 break it</source>
        <translation>%1 no la cumplen</translation>
    </message>
    <message>
        <source> · %1 unknown</source>
        <translation> · %1 sin dato</translation>
    </message>
    <message>
        <source>must</source>
        <translation>imprescindible</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>preferible</translation>
    </message>
    <message>
        <source>%1: must. Choose must or rather</source>
        <translation>%1: imprescindible. Elige imprescindible o preferible</translation>
    </message>
    <message>
        <source>%1: rather. Choose must or rather</source>
        <translation>%1: preferible. Elige imprescindible o preferible</translation>
    </message>
    <message>
        <source>must: those that break it go</source>
        <translation>imprescindible: las que no la cumplen se van</translation>
    </message>
    <message>
        <source>rather: they stay and say so</source>
        <translation>preferible: se quedan y lo dicen</translation>
    </message>
    <message>
        <source>Add a condition: %1</source>
        <translation>Agregar una condición: %1</translation>
    </message>
    <message>
        <source>Leave out a field</source>
        <translation>Dejar fuera un campo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ContinueItems</name>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Starred today</source>
        <translation>Con estrella desde hoy</translation>
    </message>
    <message>
        <source>Starred yesterday</source>
        <translation>Con estrella desde ayer</translation>
    </message>
    <message>
        <source>Starred on %1</source>
        <translation>Con estrella desde el %1</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Donde lo dejaste</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>This catalog holds no courses.</source>
        <translation>Este catálogo no contiene cursos.</translation>
    </message>
    <message>
        <source>No course matches.</source>
        <translation>Ningún curso coincide.</translation>
    </message>
    <message>
        <source>This catalog holds no course under %1.</source>
        <translation>Este catálogo no contiene ningún curso con la clave %1.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CrashDialog</name>
    <message>
        <source>Waymark ended unexpectedly</source>
        <translation>Waymark terminó de forma inesperada</translation>
    </message>
    <message>
        <source>The last time, Waymark ended by a fault of its own. What you had kept is in My library. This is what it wrote down; it stays on this computer, and nothing was sent. If you report the fault, put it into the report.</source>
        <translation>La última vez, Waymark terminó por un fallo propio. Lo que habías guardado está en Mi biblioteca. Esto es lo que anotó; se queda en este equipo y no se ha enviado nada. Si informas del fallo, inclúyelo en el informe.</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Lo que se anotó</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DifferenceDialog</name>
    <message>
        <source>Somebody&apos;s plan</source>
        <translation>El plan de alguien</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 pasos.</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>Nada difiere de %1.</translation>
    </message>
    <message>
        <source>Beside %1:</source>
        <translation>Junto a %1:</translation>
    </message>
    <message>
        <source>Kept, it is a plan of its own; what you did of the same steps stays done in it.</source>
        <translation>Si lo conservas, es un plan propio; lo que hiciste de los mismos pasos sigue hecho en él.</translation>
    </message>
    <message>
        <source>Keep as a plan</source>
        <translation>Conservar como plan</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Doors</name>
    <message>
        <source>I want to find out</source>
        <translation>Quiero averiguarlo</translation>
    </message>
    <message>
        <source>Thirty short questions about what you like, about two minutes. Or begin with what must be true: pay, schooling, surroundings.</source>
        <translation>Treinta preguntas breves sobre lo que te gusta, unos dos minutos. O empieza por lo que tiene que cumplirse: sueldo, estudios, entorno.</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation>Sé lo que quiero</translation>
    </message>
    <message>
        <source>Look up a career: what the work is, how people get in, what it pays and what to learn first.</source>
        <translation>Consulta una profesión: en qué consiste el trabajo, cómo se llega a él, cuánto paga y qué aprender primero.</translation>
    </message>
    <message>
        <source>I want to compare pay</source>
        <translation>Quiero comparar sueldos</translation>
    </message>
    <message>
        <source>What a career pays from place to place, as published or after living costs, each figure with its source.</source>
        <translation>Lo que paga una profesión en cada lugar, tal como se publica o según el costo de la vida, cada cifra con su fuente.</translation>
    </message>
    <message>
        <source>Answer 30 questions</source>
        <translation>Responder 30 preguntas</translation>
    </message>
    <message>
        <source>Begin with what matters</source>
        <translation>Empezar por lo que importa</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Browse the fields</source>
        <translation>Recorrer los campos</translation>
    </message>
    <message>
        <source>Compare pay</source>
        <translation>Comparar sueldos</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DuplicatesDialog</name>
    <message>
        <source>The same address</source>
        <translation>La misma dirección</translation>
    </message>
    <message>
        <source>The same ISBN</source>
        <translation>El mismo ISBN</translation>
    </message>
    <message>
        <source>The same title and people</source>
        <translation>El mismo título y las mismas personas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Groups of the same thing</source>
        <translation>Grupos de lo mismo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Join this group</source>
        <translation>Unir este grupo</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>Unir todos</translation>
    </message>
    <message>
        <source>Nothing is kept twice.</source>
        <translation>No hay nada guardado dos veces.</translation>
    </message>
    <message>
        <source>The ticked one of each group stays and takes over tags, lists and notes of the others; these go to the trash.</source>
        <translation>El elemento marcado de cada grupo se queda y recibe las etiquetas, listas y notas de los demás; estos van a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Se unió %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExplorePage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <translation>¿Por dónde te gustaría empezar?</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>No account, no tracking. Whatever you keep stays on this computer, and you can begin anywhere.</source>
        <translation>Sin cuenta ni rastreo. Lo que guardas se queda en este equipo y puedes empezar por donde quieras.</translation>
    </message>
    <message>
        <source>Start from a field, from a question, or from where you left off.</source>
        <translation>Empieza por un campo, por una pregunta o por donde lo dejaste.</translation>
    </message>
    <message>
        <source>Fields to explore</source>
        <translation>Campos para explorar</translation>
    </message>
    <message>
        <source>careers in each</source>
        <translation>profesiones en cada uno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln military career(s) apart</source>
        <translation>
            <numerusform>%Ln profesión militar aparte</numerusform>
            <numerusform>%Ln profesiones militares aparte</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions people have</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <source>In this catalog</source>
        <translation>En este catálogo</translation>
    </message>
    <message>
        <source>More ways to browse</source>
        <translation>Más formas de explorar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportDialog</name>
    <message>
        <source>With my notes, ratings, status and hours</source>
        <translation>Con mis notas, valoraciones, estado y horas</translation>
    </message>
    <message>
        <source>For Excel: in the marks of this computer&apos;s language</source>
        <translation>Para Excel: con los signos del idioma de este equipo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Complete: everything comes back when it is imported again.</source>
        <translation>Completo: todo vuelve cuando se importa de nuevo.</translation>
    </message>
    <message>
        <source>One page that opens in any browser without a network, to share or to print.</source>
        <translation>Una página que se abre en cualquier navegador sin red, para compartir o imprimir.</translation>
    </message>
    <message>
        <source>The steps of plans that have a day.</source>
        <translation>Los pasos de los planes que tienen un día fijado.</translation>
    </message>
    <message>
        <source>Export My Library</source>
        <translation>Exportar Mi biblioteca</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportWords</name>
    <message>
        <source>1 book</source>
        <translation>1 libro</translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation>%1 libros</translation>
    </message>
    <message>
        <source>1 course</source>
        <translation>1 curso</translation>
    </message>
    <message>
        <source>%1 courses</source>
        <translation>%1 cursos</translation>
    </message>
    <message>
        <source>1 career</source>
        <translation>1 profesión</translation>
    </message>
    <message>
        <source>%1 careers</source>
        <translation>%1 profesiones</translation>
    </message>
    <message>
        <source>1 pay comparison</source>
        <translation>1 comparación de sueldo</translation>
    </message>
    <message>
        <source>%1 pay comparisons</source>
        <translation>%1 comparaciones de sueldo</translation>
    </message>
    <message>
        <source>1 search</source>
        <translation>1 búsqueda</translation>
    </message>
    <message>
        <source>%1 searches</source>
        <translation>%1 búsquedas</translation>
    </message>
    <message>
        <source>1 plan</source>
        <translation>1 plan</translation>
    </message>
    <message>
        <source>%1 plans</source>
        <translation>%1 planes</translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation>1 oferta</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>%1 ofertas</translation>
    </message>
    <message>
        <source>1 other item</source>
        <translation>1 elemento más</translation>
    </message>
    <message>
        <source>%1 other items</source>
        <translation>%1 elementos más</translation>
    </message>
    <message>
        <source>logged hours</source>
        <translation>horas registradas</translation>
    </message>
    <message>
        <source>sets of places</source>
        <translation>conjuntos de lugares</translation>
    </message>
    <message>
        <source>notes of lists</source>
        <translation>notas de listas</translation>
    </message>
    <message>
        <source>%1 without a link</source>
        <translation>%1 sin enlace</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 de %2 elementos</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; left out: %2.</source>
        <translation>%1; se omite: %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetModel</name>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Mostrar %1 más</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, clear</source>
        <translation>%1, quitar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetPopup</name>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realista</translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Artístico</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation>Emprendedor</translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation>Convencional</translation>
    </message>
    <message>
        <source>Zone 1: little or none</source>
        <translation>Zona 1: poca o ninguna</translation>
    </message>
    <message>
        <source>Zone 2: some</source>
        <translation>Zona 2: alguna</translation>
    </message>
    <message>
        <source>Zone 3: medium</source>
        <translation>Zona 3: media</translation>
    </message>
    <message>
        <source>Zone 4: considerable</source>
        <translation>Zona 4: considerable</translation>
    </message>
    <message>
        <source>Zone 5: extensive</source>
        <translation>Zona 5: extensa</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Aptitudes</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Growth in ten years</source>
        <translation>Crecimiento en diez años</translation>
    </message>
    <message>
        <source>Median pay in the US</source>
        <translation>Sueldo mediano, EE. UU.</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Kind of skill</source>
        <translation>Tipo de habilidad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>License</source>
        <comment>of a text</comment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>shrinking</source>
        <translation>en descenso</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 o después</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>De pago</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <extracomment>%1 is what an item may say of itself: &quot;Level&quot;, &quot;Hours&quot;</extracomment>
        <translation>%1: no se indica</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>%1 is a range: &quot;under 10&quot;, &quot;10 to 20&quot;</extracomment>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>Growth: %1</source>
        <translation>Crecimiento: %1</translation>
    </message>
    <message>
        <source>Pay: %1</source>
        <translation>Sueldo: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FactWords</name>
    <message>
        <source>introductory</source>
        <translation>introductorio</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Knowledge area</source>
        <translation>Área de conocimiento</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Aptitud</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message numerus="yes">
        <source>tool of %Ln career(s)</source>
        <translation>
            <numerusform>herramienta de %Ln profesión</numerusform>
            <numerusform>herramienta de %Ln profesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %Ln career(s)</source>
        <translation>
            <numerusform>la necesita %Ln profesión</numerusform>
            <numerusform>la necesitan %Ln profesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FieldGrid</name>
    <message numerus="yes">
        <source>%1, %Ln career(s)</source>
        <translation>
            <numerusform>%1, %Ln profesión</numerusform>
            <numerusform>%1, %Ln profesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterChip</name>
    <message>
        <source>Click to change, the cross or Delete to remove</source>
        <translation>Haz clic para cambiarlo; la cruz o Supr lo quitan</translation>
    </message>
    <message>
        <source>Filter. Delete removes it.</source>
        <translation>Filtro. Supr lo quita.</translation>
    </message>
    <message>
        <source>Adds a filter.</source>
        <translation>Agrega un filtro.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FlatView</name>
    <message>
        <source>Fields to look around in</source>
        <translation>Campos donde mirar</translation>
    </message>
    <message>
        <source>Careers left in each, not a ranking.</source>
        <translation>Profesiones que quedan en cada uno; no es una clasificación.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>Your answers are too alike to rank careers</source>
        <translation>Tus respuestas se parecen demasiado para ordenar profesiones</translation>
    </message>
    <message>
        <source>A list needs three answers of each type: eighteen questions, about a minute.</source>
        <translation>Una lista necesita tres respuestas de cada tipo: dieciocho preguntas, un minuto más o menos.</translation>
    </message>
    <message>
        <source>Your six scores spread by %1 and a list needs 4. With scores this even, one other answer would turn the list over, so Waymark does not make one. About one person in three answers like this. It says nothing about ability.</source>
        <translation>Tus seis puntajes se separan %1, y una lista necesita 4. Con puntajes tan parejos, una sola respuesta distinta daría la vuelta a la lista, así que Waymark no la hace. Más o menos una de cada tres personas responde así. No dice nada sobre tu capacidad.</translation>
    </message>
    <message>
        <source>Answer 30 questions</source>
        <translation>Responder 30 preguntas</translation>
    </message>
    <message>
        <source>One at a time, about two minutes.</source>
        <translation>De una en una, unos dos minutos.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Answer more questions</source>
        <translation>Responder más preguntas</translation>
    </message>
    <message>
        <source>%1 of 60 answered. More answers are steadier.</source>
        <translation>%1 de 60 respondidas. Con más respuestas es más estable.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Look at your answers again</source>
        <translation>Revisar tus respuestas</translation>
    </message>
    <message>
        <source>Change one and watch the shape move.</source>
        <translation>Cambia una y mira cómo se mueve la figura.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Start from what matters</source>
        <translation>Empezar por lo que importa</translation>
    </message>
    <message>
        <source>Say what must be true; the rest goes.</source>
        <translation>Di qué debe cumplirse; lo demás se descarta.</translation>
    </message>
    <message>
        <source>What you said leaves %1 of %2 careers.</source>
        <translation>Lo que dijiste deja %1 de %2 profesiones.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 careers</source>
        <translation>%1: %2 profesiones</translation>
    </message>
    <message>
        <source>Three things to try this week</source>
        <translation>Tres cosas para probar esta semana</translation>
    </message>
    <message>
        <source>Doing tells more than asking.</source>
        <translation>Hacer enseña más que preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>0 to 40 for each type, from %Ln answer(s)</source>
        <translation>
            <numerusform>0 a 40 por tipo, de %Ln respuesta</numerusform>
            <numerusform>0 a 40 por tipo, de %Ln respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::GradeChip</name>
    <message>
        <source>Grade %1: %2</source>
        <translation>Grado %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GradeLegend</name>
    <message>
        <source>Official: this place, this occupation, 36 months old at most</source>
        <translation>Oficial: este lugar, esta ocupación, 36 meses de antigüedad como máximo</translation>
    </message>
    <message>
        <source>Official, but a wider area, another occupation code or older</source>
        <translation>Oficial, pero de una zona más amplia, de otro código de ocupación o más antiguo</translation>
    </message>
    <message>
        <source>Estimated by a stated method with a measured error</source>
        <translation>Estimado con un método declarado y un error medido</translation>
    </message>
    <message>
        <source>Estimate without date or method</source>
        <translation>Estimación sin fecha o sin método</translation>
    </message>
    <message>
        <source>Grades: A %1. B %2. C %3. D %4.</source>
        <translation>Grados: A %1. B %2. C %3. D %4.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Guide</name>
    <message>
        <source>A short guide to Waymark</source>
        <translation>Una guía breve de Waymark</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Waymark shows what careers are like, what they ask for, what they pay and how people get into them, and which courses and books lead there. It works without a network: nothing that you look at, answer or write leaves this computer.</source>
        <translation>Waymark muestra cómo son las profesiones, qué piden, cuánto se gana y cómo se llega a ellas, y qué cursos y libros llevan hasta allí. Funciona sin red: nada de lo que mires, respondas o escribas sale de este equipo.</translation>
    </message>
    <message>
        <source>It does not decide for you. A figure is only as good as its source, and each says where it comes from; what is not known is said to be not known.</source>
        <translation>No decide por ti. Una cifra vale lo que vale su fuente, y cada una dice de dónde viene; de lo que no se sabe se dice que no se sabe.</translation>
    </message>
    <message>
        <source>If you do not know yet what you want</source>
        <translation>Si aún no sabes qué quieres</translation>
    </message>
    <message>
        <source>My match asks what you like to do, what matters to you and what you can do. Skip what you like and stop when you like: what you have answered counts. Beside each career stand the answers of yours that raised and lowered it.</source>
        <translation>Mi afinidad pregunta qué te gusta hacer, qué te importa y qué sabes hacer. Salta lo que quieras y deja de responder cuando quieras: cuenta lo que hayas respondido. Junto a cada profesión están las respuestas tuyas que la subieron y la bajaron.</translation>
    </message>
    <message>
        <source>It is for exploring. It measures no ability, and a career that stands low is not closed to you. Explore has the fields of work and questions that people have.</source>
        <translation>Sirve para explorar. No mide ninguna capacidad, y una profesión que queda abajo no está cerrada para ti. En Explorar están los campos de trabajo y preguntas que mucha gente se hace.</translation>
    </message>
    <message>
        <source>If you have something in mind</source>
        <translation>Si ya tienes algo en mente</translation>
    </message>
    <message>
        <source>Type it into the search box (Ctrl+K): a career, a skill, a course, a book or a place. Typing errors are forgiven, and other names of a job count. Compare puts up to four careers side by side, Pay up to six.</source>
        <translation>Escríbelo en el cuadro de búsqueda (Ctrl+K): una profesión, una habilidad, un curso, un libro o un lugar. Se perdonan las erratas y cuentan otros nombres de un puesto. Comparar pone hasta cuatro profesiones una junto a otra, Sueldos hasta seis.</translation>
    </message>
    <message>
        <source>Say in Edit, Preferences where you live. Ways in then begins with your state: licenses, schools near you and apprenticeships, as far as records know them.</source>
        <translation>Di en Editar, Preferencias dónde vives. Las vías de acceso empiezan entonces por tu estado: licencias, centros cercanos y programas de aprendizaje, hasta donde los registros los conocen.</translation>
    </message>
    <message>
        <source>How to read a figure</source>
        <translation>Cómo leer una cifra</translation>
    </message>
    <message>
        <source>The median is the middle: one half earns less, the other half more. Between p10 and p90 earn eight in ten.</source>
        <translation>La mediana es el punto medio: una mitad gana menos y la otra más. Entre p10 y p90 ganan ocho de cada diez.</translation>
    </message>
    <message>
        <source>The letter is the grade. A: official. B: official, of a wider area or older. C: estimated by a stated method. D: an estimate without date or method. Choose a figure to read where it comes from.</source>
        <translation>La letra es el grado. A: oficial. B: oficial, de una zona más amplia o más antigua. C: estimada con un método declarado. D: una estimación sin fecha ni método. Elige una cifra para leer de dónde viene.</translation>
    </message>
    <message>
        <source>Pay shows amounts as they are paid, in one currency, or by what they buy at the prices of the country or of the city. Amounts shown in different ways cannot be compared.</source>
        <translation>Sueldos muestra los importes como se pagan, en una sola moneda o por lo que compran a los precios del país o de la ciudad. Los importes mostrados de distinta manera no se pueden comparar.</translation>
    </message>
    <message>
        <source>From a career to a plan</source>
        <translation>De una profesión a un plan</translation>
    </message>
    <message>
        <source>Learn names what a career needs, in the order to learn it, and the courses and books that teach it; a number says how surely. Make a plan lays them into the weeks you have, and into the years of schooling before them.</source>
        <translation>Aprender nombra lo que necesita una profesión, en el orden en que se aprende, y los cursos y libros que lo enseñan; un número dice con qué seguridad. Hacer un plan los reparte en las semanas que tienes y en los años de formación anteriores.</translation>
    </message>
    <message>
        <source>If you fall behind, the plan offers ways on and shows each before you choose. Days that are a guess say so. A plan can be printed, saved as a calendar file and handed on.</source>
        <translation>Si te retrasas, el plan ofrece maneras de seguir y muestra cada una antes de que elijas. Los días que son una estimación lo dicen. Un plan se puede imprimir, guardar como archivo de calendario y entregar a otros.</translation>
    </message>
    <message>
        <source>What you keep</source>
        <translation>Lo que guardas</translation>
    </message>
    <message>
        <source>The star (Ctrl+D) keeps a career, a skill, a course, a book or a chart in My library. There it gets a status, lists, tags, hours and notes. All of it is one file on your disk; a copy is made every day you use it, and File, Backups puts one back.</source>
        <translation>La estrella (Ctrl+D) guarda una profesión, una habilidad, un curso, un libro o un gráfico en Mi biblioteca. Allí recibe un estado, listas, etiquetas, horas y notas. Todo es un solo archivo en tu disco; cada día de uso se hace una copia, y Archivo, Copias de seguridad restaura una.</translation>
    </message>
    <message>
        <source>Whatever you change can be undone (Ctrl+Z). Lists of other programs are read and written, from bookmarks of a browser to BibTeX.</source>
        <translation>Todo lo que cambies se puede deshacer (Ctrl+Z). Se leen y se escriben listas de otros programas, desde marcadores de un navegador hasta BibTeX.</translation>
    </message>
    <message>
        <source>With the keyboard</source>
        <translation>Con el teclado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every action by its name. F6 goes from pane to pane, the arrow keys move within one, Return opens, Shift+F10 opens the menu of a row. Ctrl+plus and Ctrl+minus change the size of the text; Ctrl+? lists all keys.</source>
        <translation>Ctrl+Mayús+P encuentra cada acción por su nombre. F6 va de panel en panel, las flechas se mueven dentro de uno, Intro abre, Mayús+F10 abre el menú de una fila. Ctrl+más y Ctrl+menos cambian el tamaño del texto; Ctrl+? muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Before you rely on it</source>
        <translation>Antes de fiarte</translation>
    </message>
    <message>
        <source>Figures age, rules change and records have gaps. Before you pay for schooling, apply for a license or give up a job, ask the school, the agency or an employer. Help, Sources and Licenses says of which date the facts are.</source>
        <translation>Las cifras envejecen, las reglas cambian y los registros tienen huecos. Antes de pagar una formación, solicitar una licencia o dejar un empleo, pregunta al centro, al organismo o a una empresa. Ayuda, Fuentes y licencias dice de qué fecha son los datos.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Actions</name>
    <message>
        <source>Open &amp;Folder of the Last File</source>
        <translation>Abrir la carpe&amp;ta del último archivo</translation>
    </message>
    <message>
        <source>&amp;Context Menu</source>
        <translation>&amp;Menú contextual</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Hexagon</name>
    <message>
        <source>%1 %2 of 40</source>
        <translation>%1 %2 de 40</translation>
    </message>
    <message>
        <source>Six interests: nothing answered yet</source>
        <translation>Seis intereses: nada respondido todavía</translation>
    </message>
    <message>
        <source>Six interests: %1</source>
        <translation>Seis intereses: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HoursDialog</name>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>What you did (may stay empty)</source>
        <translation>Qué hiciste (puede quedar vacío)</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Qué hiciste</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Hours written down</source>
        <translation>Horas anotadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 de %2 horas</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Where both differ, take what the file says</source>
        <translation>Si ambos difieren, tomar lo que dice el archivo</translation>
    </message>
    <message>
        <source>Take them in as books, not as courses</source>
        <translation>Incorporarlas como libros, no como cursos</translation>
    </message>
    <message>
        <source>Import into My Library</source>
        <translation>Importar a Mi biblioteca</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Not as the file says</source>
        <translation>No como dice el archivo</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 completados</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 iguales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new list(s)</source>
        <translation>
            <numerusform>%Ln lista nueva</numerusform>
            <numerusform>%Ln listas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of hours</source>
        <translation>
            <numerusform>%Ln registro de horas</numerusform>
            <numerusform>%Ln registros de horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>No hay en él nada que se pueda importar.</translation>
    </message>
    <message>
        <source>Everything in it is here already: importing it would change nothing.</source>
        <translation>Todo lo que contiene ya está aquí: importarlo no cambiaría nada.</translation>
    </message>
    <message>
        <source>takes the file&apos;s</source>
        <translation>toma lo del archivo</translation>
    </message>
    <message>
        <source>keeps mine</source>
        <translation>conserva lo mío</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Se importó %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ImportReading</name>
    <message>
        <source>%1 is in no form that can be imported. Known are Waymark&apos;s own JSON, tables, browser bookmarks, BibTeX, RIS and CSL-JSON.</source>
        <translation>%1 no tiene ningún formato que se pueda importar. Se conocen el JSON propio de Waymark, tablas, marcadores de navegadores, BibTeX, RIS y CSL-JSON.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ImportWords</name>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>se deja vacío</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Course or book</source>
        <translation>Curso o libro</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rating of others</source>
        <translation>Valoración de otras personas</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Empezado el</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Agregado el</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>no hay título</translation>
    </message>
    <message>
        <source>no key of an item</source>
        <translation>no es la clave de un elemento</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>no amount of money</source>
        <translation>no es una cantidad de dinero</translation>
    </message>
    <message>
        <source>an amount without a currency</source>
        <translation>una cantidad sin moneda</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>what was read is none</comment>
        <translation>no es un día</translation>
    </message>
    <message>
        <source>day and month cannot be told apart</source>
        <translation>no se distinguen el día y el mes</translation>
    </message>
    <message>
        <source>no status known</source>
        <translation>no es un estado conocido</translation>
    </message>
    <message>
        <source>outside the scale of ratings</source>
        <translation>fuera de la escala de valoración</translation>
    </message>
    <message>
        <source>a kind that is not known here; taken in as a course</source>
        <translation>un tipo que aquí no se conoce; se incorpora como curso</translation>
    </message>
    <message>
        <source>a kind that is not known here; taken in as a book</source>
        <translation>un tipo que aquí no se conoce; se incorpora como libro</translation>
    </message>
    <message>
        <source>there is no title; its address stands for it</source>
        <translation>no hay título; en su lugar está la dirección</translation>
    </message>
    <message>
        <source>a name or password within an address; not kept</source>
        <translation>un nombre o una contraseña dentro de una dirección; no se guarda</translation>
    </message>
    <message>
        <source>no valid ISBN</source>
        <translation>no es un ISBN válido</translation>
    </message>
    <message>
        <source>a spreadsheet rounded the ISBN; its last digits are lost</source>
        <translation>una hoja de cálculo redondeó el ISBN; se perdieron sus últimas cifras</translation>
    </message>
    <message>
        <source>no address of http or https that can be followed</source>
        <translation>ninguna dirección http o https que se pueda seguir</translation>
    </message>
    <message>
        <source>no JSON object, or one nested too deeply</source>
        <translation>no es un objeto JSON, o está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>an article or paper, not a book</source>
        <translation>un artículo, no un libro</translation>
    </message>
    <message>
        <source>a part of a book, taken in under its own title</source>
        <translation>una parte de un libro, incluida con su propio título</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the entry is never closed; read as far as it goes</source>
        <translation>la entrada no se cierra nunca; se leyó hasta donde llega</translation>
    </message>
    <message>
        <source>a quote is never closed; from here on quotes count as letters</source>
        <translation>una comilla no se cierra nunca; desde aquí las comillas cuentan como letras</translation>
    </message>
    <message>
        <source>text outside of any entry</source>
        <translation>texto fuera de toda entrada</translation>
    </message>
    <message>
        <source>a line above the titles of the columns, no item</source>
        <translation>una línea encima de los títulos de las columnas, no un elemento</translation>
    </message>
    <message>
        <source>no career of the catalog has this title</source>
        <translation>ninguna profesión del catálogo tiene este nombre</translation>
    </message>
    <message>
        <source>folders nested too deeply; the item lies in the deepest that is kept</source>
        <translation>carpetas anidadas a demasiada profundidad; el elemento queda en la más profunda que se conserva</translation>
    </message>
    <message>
        <source>too long; cut off</source>
        <translation>demasiado largo; recortado</translation>
    </message>
    <message>
        <source>an address longer than any that is kept</source>
        <translation>una dirección más larga que cualquiera que se guarde</translation>
    </message>
    <message>
        <source>an amount that cannot be meant</source>
        <translation>un importe que no puede ser cierto</translation>
    </message>
    <message>
        <source>a second address; the first is kept</source>
        <translation>una segunda dirección; se guarda la primera</translation>
    </message>
    <message>
        <source>stands before as well; both are one item</source>
        <translation>ya aparece antes; los dos son un solo elemento</translation>
    </message>
    <message>
        <source>where the item stands before it says something else, which stays</source>
        <translation>antes el mismo elemento dice otra cosa, que se conserva</translation>
    </message>
    <message>
        <source>no name of an author</source>
        <translation>no es el nombre de una autora o un autor</translation>
    </message>
    <message>
        <source>a quote that ends in another row only; its marks count as letters</source>
        <translation>unas comillas que solo terminan en otra fila; cuentan como letras</translation>
    </message>
    <message>
        <source>Fields that are not read: %1.</source>
        <translation>Campos que no se leen: %1.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Columnas que no se leen: %1.</translation>
    </message>
    <message>
        <source>has the ISBN or address of an item before it, under another title; kept as an item of its own</source>
        <translation>tiene el ISBN o la dirección de un elemento anterior, con otro título; se guarda aparte</translation>
    </message>
    <message>
        <source>more cells than the head of the table has</source>
        <translation>más celdas de las que tiene la cabecera</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>By its columns it is a table of %1.</source>
        <translation>Por sus columnas es una tabla de %1.</translation>
    </message>
    <message>
        <source>Its letters are not UTF-8; they were read as Windows-1252.</source>
        <translation>Sus letras no son UTF-8; se leyeron como Windows-1252.</translation>
    </message>
    <message>
        <source>Its letters are UTF-16.</source>
        <translation>Sus letras son UTF-16.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced: %1.</source>
        <translation>Se reemplazaron bytes que no son UTF-8: %1.</translation>
    </message>
    <message>
        <source>The table has a head and no rows.</source>
        <translation>La tabla tiene cabecera y ninguna fila.</translation>
    </message>
    <message>
        <source>The table has titles but does not say what they are: courses, books or careers.</source>
        <translation>La tabla tiene títulos, pero no dice qué son: cursos, libros o profesiones.</translation>
    </message>
    <message>
        <source>No column of the table looks like a title or an address; the columns are: %1.</source>
        <translation>Ninguna columna de la tabla parece un título o una dirección; las columnas son: %1.</translation>
    </message>
    <message>
        <source>a day to come</source>
        <translation>un día que aún no ha llegado</translation>
    </message>
    <message>
        <source>a line between the rows, no item</source>
        <translation>una línea entre las filas, no un elemento</translation>
    </message>
    <message>
        <source>a row that sums up the others, no item</source>
        <translation>una fila que suma las demás, no un elemento</translation>
    </message>
    <message>
        <source>Amounts in $ that name no country were read as %1.</source>
        <translation>Los importes en $ que no nombran un país se leyeron como %1.</translation>
    </message>
    <message>
        <source>a text that is never closed; it ends where the next field begins</source>
        <translation>un texto que nunca se cierra; termina donde empieza el campo siguiente</translation>
    </message>
    <message>
        <source>a length without a unit</source>
        <translation>una duración sin unidad</translation>
    </message>
    <message>
        <source>further authors whom the file does not name</source>
        <translation>otros autores que el archivo no nombra</translation>
    </message>
    <message>
        <source>the file ends within this row; it may be cut off</source>
        <translation>el archivo termina en medio de esta fila; puede estar cortado</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <comment>a rating between whole stars</comment>
        <translation>%1 pasó a %2</translation>
    </message>
    <message>
        <source>Ratings between whole stars were rounded: %1.</source>
        <translation>Las valoraciones entre estrellas enteras se redondearon: %1.</translation>
    </message>
    <message>
        <source>Saved web pages, and entries that do not say what they are, come in as courses: %1.</source>
        <translation>Las páginas web guardadas y las entradas que no dicen qué son se incorporan como cursos: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>It is a packed file or a workbook, not a text: unpack it, or save its table as CSV.</source>
        <translation>Es un archivo comprimido o un libro de cálculo, no un texto: descomprímelo o guarda su tabla como CSV.</translation>
    </message>
    <message>
        <source>It is a web page, not an exported file; perhaps the site asked to sign in first.</source>
        <translation>Es una página web, no un archivo exportado; quizá el sitio pidió antes iniciar sesión.</translation>
    </message>
    <message>
        <source>It holds courses or books as JSON-LD, which are imported into a catalog, not into the library.</source>
        <translation>Contiene cursos o libros en JSON-LD, que se importan en un catálogo, no en la biblioteca.</translation>
    </message>
    <message>
        <source>It holds references in a form that is not read: save them as BibTeX, RIS or CSL-JSON in the program that wrote it.</source>
        <translation>Contiene referencias en un formato que no se lee: guárdalas como BibTeX, RIS o CSL-JSON en el programa que lo escribió.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::InterestItems</name>
    <message>
        <source>Take a broken washing machine apart and repair it</source>
        <translation>Desarmar una lavadora averiada y repararla</translation>
    </message>
    <message>
        <source>Repair the brakes of a bicycle with the right tools</source>
        <translation>Reparar los frenos de una bicicleta con las herramientas adecuadas</translation>
    </message>
    <message>
        <source>Build a wooden table from planks</source>
        <translation>Construir una mesa de madera con tablas</translation>
    </message>
    <message>
        <source>Work with your hands and lay the tiles of a kitchen floor</source>
        <translation>Trabajar con las manos y poner las baldosas del piso de una cocina</translation>
    </message>
    <message>
        <source>Join wires and small parts into a working piece of electronics</source>
        <translation>Unir cables y piezas pequeñas hasta que un aparato electrónico funcione</translation>
    </message>
    <message>
        <source>Install new parts in computers and connect the cables</source>
        <translation>Instalar piezas nuevas en computadoras y conectar los cables</translation>
    </message>
    <message>
        <source>Dig a garden and grow plants in it</source>
        <translation>Cavar un huerto y cultivar plantas en él</translation>
    </message>
    <message>
        <source>Feed the animals of a farm and clean their stable</source>
        <translation>Dar de comer a los animales de una granja y limpiar su establo</translation>
    </message>
    <message>
        <source>Drive a digger and move earth</source>
        <translation>Conducir una excavadora y mover tierra</translation>
    </message>
    <message>
        <source>Install a robot that cuts metal, and keep it running</source>
        <translation>Instalar un robot que corta metal y mantenerlo en marcha</translation>
    </message>
    <message>
        <source>Mix substances in a laboratory and find out how they react</source>
        <translation>Mezclar sustancias en un laboratorio y averiguar cómo reaccionan</translation>
    </message>
    <message>
        <source>Study a drop of pond water under a microscope</source>
        <translation>Estudiar con el microscopio una gota de agua de un estanque</translation>
    </message>
    <message>
        <source>Research what causes a new disease</source>
        <translation>Investigar qué causa una enfermedad nueva</translation>
    </message>
    <message>
        <source>Discover how a virus gets into a cell</source>
        <translation>Descubrir cómo entra un virus en una célula</translation>
    </message>
    <message>
        <source>Think about a hard number puzzle until you solve it</source>
        <translation>Darle vueltas a un difícil acertijo de números hasta resolverlo</translation>
    </message>
    <message>
        <source>Discover the rule that a row of numbers follows</source>
        <translation>Descubrir la regla que sigue una serie de números</translation>
    </message>
    <message>
        <source>Analyze why a computer program gives a wrong answer</source>
        <translation>Analizar por qué un programa da una respuesta equivocada</translation>
    </message>
    <message>
        <source>Discover with a model why a bridge shakes in the wind</source>
        <translation>Averiguar con una maqueta por qué un puente tiembla con el viento</translation>
    </message>
    <message>
        <source>Study old bones to find out how the first humans lived</source>
        <translation>Estudiar huesos antiguos para saber cómo vivían los primeros humanos</translation>
    </message>
    <message>
        <source>Research why life is longer in some countries than in others</source>
        <translation>Investigar por qué en unos países se vive más tiempo que en otros</translation>
    </message>
    <message>
        <source>Create a painting that shows a feeling</source>
        <translation>Crear una pintura que exprese un sentimiento</translation>
    </message>
    <message>
        <source>Shape a figure out of clay as a work of art</source>
        <translation>Modelar en arcilla una figura como obra de arte</translation>
    </message>
    <message>
        <source>Compose a tune of your own</source>
        <translation>Componer una melodía propia</translation>
    </message>
    <message>
        <source>Play music in a band</source>
        <translation>Tocar música en una banda</translation>
    </message>
    <message>
        <source>Perform a part in a play</source>
        <translation>Representar un papel en una obra de teatro</translation>
    </message>
    <message>
        <source>Make up a dance and show it on a stage</source>
        <translation>Inventar un baile y mostrarlo en un escenario</translation>
    </message>
    <message>
        <source>Write a story or a poem</source>
        <translation>Escribir un cuento o un poema</translation>
    </message>
    <message>
        <source>Write a scene for a short film</source>
        <translation>Escribir una escena para un cortometraje</translation>
    </message>
    <message>
        <source>Design the cover of a book</source>
        <translation>Diseñar la portada de un libro</translation>
    </message>
    <message>
        <source>Design the figures of a cartoon</source>
        <translation>Diseñar los personajes de unos dibujos animados</translation>
    </message>
    <message>
        <source>Teach a child to read</source>
        <translation>Enseñar a leer a una niña o un niño</translation>
    </message>
    <message>
        <source>Teach newcomers to speak your language</source>
        <translation>Enseñar tu idioma a personas recién llegadas</translation>
    </message>
    <message>
        <source>Help somebody to walk again after an accident</source>
        <translation>Ayudar a alguien a volver a caminar después de un accidente</translation>
    </message>
    <message>
        <source>Look after sick people and comfort them</source>
        <translation>Cuidar y consolar a personas enfermas</translation>
    </message>
    <message>
        <source>Listen to people who are going through a hard time</source>
        <translation>Escuchar a personas que pasan por un mal momento</translation>
    </message>
    <message>
        <source>Advise young people who are worried about their lives</source>
        <translation>Aconsejar a jóvenes que se preocupan por su vida</translation>
    </message>
    <message>
        <source>Help old people with what they can no longer do alone</source>
        <translation>Ayudar a personas mayores con lo que ya no pueden hacer solas</translation>
    </message>
    <message>
        <source>Help a family that has lost its home</source>
        <translation>Ayudar a una familia que ha perdido su casa</translation>
    </message>
    <message>
        <source>Look after a group of small children and help them to play</source>
        <translation>Cuidar a un grupo de niñas y niños pequeños y ayudarles a jugar</translation>
    </message>
    <message>
        <source>Help a shy child to make friends</source>
        <translation>Ayudar a una niña tímida o un niño tímido a hacer amistades</translation>
    </message>
    <message>
        <source>Sell things to customers at a market</source>
        <translation>Vender cosas a la gente en un mercado</translation>
    </message>
    <message>
        <source>Persuade a customer to try something new</source>
        <translation>Convencer a alguien de que pruebe algo nuevo</translation>
    </message>
    <message>
        <source>Lead a team and decide who does what</source>
        <translation>Dirigir un equipo y decidir quién hace qué</translation>
    </message>
    <message>
        <source>Manage a large shop and everyone who works in it</source>
        <translation>Administrar una tienda grande y a todas las personas que trabajan en ella</translation>
    </message>
    <message>
        <source>Negotiate a deal that both sides will sign</source>
        <translation>Negociar un acuerdo que firmen ambas partes</translation>
    </message>
    <message>
        <source>Argue a case in a court of law</source>
        <translation>Defender un caso ante un tribunal</translation>
    </message>
    <message>
        <source>Start a business of your own</source>
        <translation>Abrir un negocio propio</translation>
    </message>
    <message>
        <source>Decide how a small business can win more customers</source>
        <translation>Decidir cómo un pequeño negocio puede ganar más clientela</translation>
    </message>
    <message>
        <source>Give a speech to win an election</source>
        <translation>Dar un discurso para ganar unas elecciones</translation>
    </message>
    <message>
        <source>Advertise a new product so that everyone hears of it</source>
        <translation>Promocionar un producto nuevo para que todo el mundo lo conozca</translation>
    </message>
    <message>
        <source>Put the files of an office in order</source>
        <translation>Poner en orden los archivos de una oficina</translation>
    </message>
    <message>
        <source>Sort returned books back to their exact places on the shelf</source>
        <translation>Devolver los libros a su lugar exacto en el estante</translation>
    </message>
    <message>
        <source>Keep exact records of what a club takes in and pays out</source>
        <translation>Llevar cuentas exactas de lo que un club ingresa y paga</translation>
    </message>
    <message>
        <source>Add up the bills of an office to the last cent</source>
        <translation>Sumar las facturas de una oficina hasta el último centavo</translation>
    </message>
    <message>
        <source>Check a long list of data until every line is right</source>
        <translation>Revisar una larga lista de datos hasta que cada línea esté bien</translation>
    </message>
    <message>
        <source>Inspect the labels of packages to see whether they follow the rules</source>
        <translation>Revisar las etiquetas de los envases para ver si cumplen las normas</translation>
    </message>
    <message>
        <source>Type data into a spreadsheet without a mistake</source>
        <translation>Escribir datos en una hoja de cálculo sin un solo error</translation>
    </message>
    <message>
        <source>Count what is on the shelves and record it</source>
        <translation>Contar lo que hay en los estantes y anotarlo</translation>
    </message>
    <message>
        <source>Organize a calendar of dates so that none clash</source>
        <translation>Organizar un calendario de citas para que ninguna choque con otra</translation>
    </message>
    <message>
        <source>Open and close a shop by the same procedure each day</source>
        <translation>Abrir y cerrar una tienda siguiendo cada día el mismo procedimiento</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>Manos a la obra</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realista</translation>
    </message>
    <message>
        <source>building, repairing, growing things and running machines</source>
        <translation>construir, reparar, cultivar y manejar máquinas</translation>
    </message>
    <message>
        <source>Mend one thing that you would have thrown away.</source>
        <translation>Repara una cosa que habrías tirado.</translation>
    </message>
    <message>
        <source>Finding out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>searching for causes, testing and solving hard problems</source>
        <translation>buscar causas, hacer pruebas y resolver problemas difíciles</translation>
    </message>
    <message>
        <source>Take a question you always had and find two answers that disagree.</source>
        <translation>Toma una pregunta que siempre has tenido y busca dos respuestas que se contradigan.</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Artístico</translation>
    </message>
    <message>
        <source>making pictures, music, stories and the look of things</source>
        <translation>hacer imágenes, música, historias y el aspecto de las cosas</translation>
    </message>
    <message>
        <source>Make something that is yours alone, in one evening, and show it to one person.</source>
        <translation>Haz en una tarde algo que sea solo tuyo y muéstraselo a una persona.</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Ayudar</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>teaching, healing, listening and standing by people</source>
        <translation>enseñar, curar, escuchar y acompañar a la gente</translation>
    </message>
    <message>
        <source>Teach somebody something you know, for half an hour.</source>
        <translation>Enséñale a alguien algo que sepas, durante media hora.</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Dirigir</translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation>Emprendedor</translation>
    </message>
    <message>
        <source>winning people over, deciding, selling and starting things</source>
        <translation>convencer a la gente, decidir, vender y poner cosas en marcha</translation>
    </message>
    <message>
        <source>Win three people for a plan of yours and carry it out with them.</source>
        <translation>Gana a tres personas para un plan tuyo y llévalo a cabo con ellas.</translation>
    </message>
    <message>
        <source>Organizing</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation>Convencional</translation>
    </message>
    <message>
        <source>keeping order, records and numbers right</source>
        <translation>mantener en orden las cosas, los registros y los números</translation>
    </message>
    <message>
        <source>Put one mess in order, so well that a stranger finds everything in it.</source>
        <translation>Pon en orden algo desordenado, tan bien que una persona desconocida lo encuentre todo.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Para nada</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Más bien no</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Me da igual</translation>
    </message>
    <message>
        <source>Rather yes</source>
        <translation>Más bien sí</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>For exploration only: not a measure of ability, not for selection. For people of 14 and older.</source>
        <translation>Solo para explorar: no mide la capacidad ni sirve para seleccionar. Para personas de 14 años o más.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::InterestsView</name>
    <message>
        <source>Would you like to do this? Never mind whether you can, or what it pays.</source>
        <translation>¿Te gustaría hacer esto? No importa si sabes hacerlo ni cuánto se paga.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>Answers save themselves, on this computer only.</source>
        <translation>Las respuestas se guardan solas, únicamente en este equipo.</translation>
    </message>
    <message>
        <source>Your answers. Select one to change it and watch the list move.</source>
        <translation>Tus respuestas. Selecciona una para cambiarla y mira cómo se mueve la lista.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Pregunta %1: %2</translation>
    </message>
    <message>
        <source>all %1 answered</source>
        <translation>las %1 respondidas</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>falta cerca de un minuto</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>faltan unos %1 minutos</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Forma de responder</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En lista</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Inventory</name>
    <message>
        <source>careers, found by %1 other job titles</source>
        <translation>profesiones, con otros %1 nombres</translation>
    </message>
    <message>
        <source>careers</source>
        <translation>profesiones</translation>
    </message>
    <message>
        <source>skills, knowledge areas and tools</source>
        <translation>habilidades, áreas de conocimiento y herramientas</translation>
    </message>
    <message>
        <source>courses to take online</source>
        <translation>cursos para hacer en línea</translation>
    </message>
    <message>
        <source>books to read</source>
        <translation>libros para leer</translation>
    </message>
    <message>
        <source>pay figures, in %1 places</source>
        <translation>cifras de sueldo, en %1 lugares</translation>
    </message>
    <message>
        <source>pay figures</source>
        <translation>cifras de sueldo</translation>
    </message>
    <message>
        <source>sources, each with its date</source>
        <translation>fuentes, cada una con su fecha</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ItemDetail</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+O)</source>
        <translation>%1 (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listed by %1.</source>
        <translation>Incluido en la lista de %1.</translation>
    </message>
    <message>
        <source>Source card</source>
        <translation>Ficha de la fuente</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>¿De dónde viene %1?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ItemFacts</name>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link checked</source>
        <translation>Enlace comprobado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>%1 of 5 by %2 people, %3 in %4</source>
        <translation>%1 de 5 según %2 personas, %3 en %4</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>%1 in %2, may have changed</source>
        <translation>%1 en %2, puede haber cambiado</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>License</source>
        <comment>of a text</comment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ItemKinds</name>
    <message>
        <source>Career</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibrarySession</name>
    <message>
        <source>Removed %1 from My library</source>
        <translation>Se quitó %1 de Mi biblioteca</translation>
    </message>
    <message>
        <source>Added %1 to My library</source>
        <translation>Se agregó %1 a Mi biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln item(s)</source>
        <translation>
            <numerusform>Cambiando %Ln elemento</numerusform>
            <numerusform>Cambiando %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking a change back</source>
        <translation>Deshaciendo un cambio</translation>
    </message>
    <message>
        <source>Making a change again</source>
        <translation>Rehaciendo un cambio</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptActions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Log Hours</source>
        <translation>Anotar horas</translation>
    </message>
    <message>
        <source>Remove from My Library</source>
        <translation>Quitar de Mi biblioteca</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1 from My library</source>
        <translation>Se quitó %1 de Mi biblioteca</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Se restauró %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Estado de %1: %2</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Copy Title and Link</source>
        <translation>Copiar título y enlace</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>Agregar a una lista</translation>
    </message>
    <message>
        <source>Log Hours…</source>
        <translation>Anotar horas…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptEditor</name>
    <message>
        <source>Remember it as it is now</source>
        <translation>Guardarlo como es ahora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show it on its own page (Enter)</source>
        <translation>Muéstralo en su propia página (Intro)</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what it is called and where it is from</source>
        <translation>Cambia cómo se llama y de dónde viene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from My library (Delete)</source>
        <translation>Quitar de Mi biblioteca (Supr)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>Sácalo de la papelera</translation>
    </message>
    <message>
        <source>%1 of my own</source>
        <translation>%1 (elemento propio)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptFields</name>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Anotar horas</translation>
    </message>
    <message>
        <source>Write down hours spent on it (Ctrl+L)</source>
        <translation>Anota las horas que le dedicaste (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Lists it stands in (Ctrl+Shift+L)</source>
        <translation>Listas en las que está (Ctrl+Mayús+L)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>my price, as 49 USD</source>
        <translation>mi precio, p. ej. 49 USD</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>my own link, https://</source>
        <translation>mi propio enlace, https://</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Lists, price, link and days</source>
        <translation>Listas, precio, enlace y días</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day; write it as 2026-08-03</source>
        <translation>«%1» no es un día; escríbelo así: 2026-08-03</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no price; write it as 49 USD</source>
        <translation>«%1» no es un precio; escríbelo así: 49 USD</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://</source>
        <translation>Un enlace empieza por https:// o http://</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptFilter</name>
    <message>
        <source>Filter by title, tag or note</source>
        <translation>Título, etiqueta o nota</translation>
    </message>
    <message>
        <source>Left the catalog</source>
        <translation>Ya no está en el catálogo</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptPaper</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print what is shown, with boxes to tick (Ctrl+P)</source>
        <translation>Imprimir lo que se muestra, con casillas para marcar (Ctrl+P)</translation>
    </message>
    <message>
        <source>These are the first %1 of %2.</source>
        <translation>Estos son los primeros %1 de %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptStatus</name>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptSummary</name>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 de %2 horas</translation>
    </message>
    <message>
        <source>all free</source>
        <translation>todo gratis</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Ningún elemento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptTable</name>
    <message>
        <source>Kept items</source>
        <translation>Elementos guardados</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptWords</name>
    <message>
        <source>Tip from</source>
        <translation>Sugerido por</translation>
    </message>
    <message>
        <source>who told me of it</source>
        <translation>quién me lo contó</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Left the catalog, kept here</source>
        <translation>Ya no está en el catálogo; se conserva aquí</translation>
    </message>
    <message>
        <source>Left the catalog in %1, kept here</source>
        <translation>Salió del catálogo en %1; se conserva aquí</translation>
    </message>
    <message>
        <source>Left the catalog</source>
        <translation>Ya no está en el catálogo</translation>
    </message>
    <message>
        <source>Was called %1</source>
        <translation>Se llamaba %1</translation>
    </message>
    <message>
        <source>Was by %1, now %2</source>
        <translation>Era de %1, ahora de %2</translation>
    </message>
    <message>
        <source>Now by %1</source>
        <translation>Ahora es de %1</translation>
    </message>
    <message>
        <source>Was by %1</source>
        <translation>Era de %1</translation>
    </message>
    <message>
        <source>Price was %1, now %2</source>
        <translation>El precio era %1, ahora %2</translation>
    </message>
    <message>
        <source>Price now %1</source>
        <translation>El precio es ahora %1</translation>
    </message>
    <message>
        <source>Price was %1</source>
        <translation>El precio era %1</translation>
    </message>
    <message>
        <source>Rating was %1, now %2</source>
        <translation>La valoración era %1, ahora %2</translation>
    </message>
    <message>
        <source>Rating now %1</source>
        <translation>La valoración es ahora %1</translation>
    </message>
    <message>
        <source>Rating was %1</source>
        <translation>La valoración era %1</translation>
    </message>
    <message>
        <source>Hours were %1, now %2</source>
        <translation>Las horas eran %1, ahora %2</translation>
    </message>
    <message>
        <source>Hours now %1</source>
        <translation>Las horas son ahora %1</translation>
    </message>
    <message>
        <source>Hours were %1</source>
        <translation>Las horas eran %1</translation>
    </message>
    <message>
        <source>Its address changed</source>
        <translation>Su dirección cambió</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeyFooter</name>
    <message>
        <source>Up and Down choose, Enter opens, Ctrl+D stars, Esc goes back to where you were</source>
        <translation>Arriba y Abajo eligen, Intro abre, Ctrl+D pone la estrella, Esc vuelve a donde estabas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LearnPanel</name>
    <message>
        <source>nothing to count</source>
        <translation>nada que contar</translation>
    </message>
    <message>
        <source>0 USD: what is listed is free</source>
        <translation>0 USD: lo que figura es gratis</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 gratis</translation>
    </message>
    <message>
        <source>not stated for %1</source>
        <translation>sin indicar para %1</translation>
    </message>
    <message>
        <source>not stated for any</source>
        <translation>sin indicar para ninguno</translation>
    </message>
    <message>
        <source>%1 stated for %2</source>
        <translation>%1 indicado para %2</translation>
    </message>
    <message>
        <source>%1; not stated for %2</source>
        <translation>%1; sin indicar para %2</translation>
    </message>
    <message>
        <source>Plan this path</source>
        <translation>Planear este recorrido</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Hacer un plan</translation>
    </message>
    <message>
        <source>The fewest courses and books that cover what the career needs, laid into your weeks</source>
        <translation>El menor número de cursos y libros que cubre lo que necesita la profesión, repartido en tus semanas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1 of %2 have a book or course</source>
        <translation>%1 de %2 tienen un libro o curso</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>My guess: hours of each that states none</source>
        <translation>Mi estimación: horas de cada uno que no las indica</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>My guess</source>
        <extracomment>followed by a number field and &quot;hours each&quot;: the learner&apos;s own guess</extracomment>
        <translation>Mi estimación</translation>
    </message>
    <message>
        <source>hours each</source>
        <translation>h cada uno</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>followed by a number field and &quot;hours a week&quot;</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>horas por semana</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>%1 hours, one week of study</source>
        <translation>%1 horas, una semana de estudio</translation>
    </message>
    <message>
        <source>%1 hours, %2 weeks of study</source>
        <translation>%1 horas, %2 semanas de estudio</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>What reading cannot do</source>
        <translation>Lo que leer no puede</translation>
    </message>
    <message>
        <source>Books and courses prepare you. They do not replace what the way in asks for: %1.</source>
        <translation>Los libros y cursos te preparan. No sustituyen lo que pide el acceso: %1.</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Vías de acceso</translation>
    </message>
    <message>
        <source>Colleges that teach it</source>
        <translation>Universidades que lo enseñan</translation>
    </message>
    <message>
        <source>One program of a public school in %1, in a related field.</source>
        <translation>Un programa de un centro público en %1, en un campo relacionado.</translation>
    </message>
    <message>
        <source>%1 programs of public schools in %2, in related fields.</source>
        <translation>%1 programas de centros públicos en %2, en campos relacionados.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>the United States</source>
        <comment>programs of schools in it</comment>
        <translation>Estados Unidos</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LearnSection</name>
    <message>
        <source>Foundations</source>
        <translation>Fundamentos</translation>
    </message>
    <message>
        <source>before or beside the training</source>
        <translation>antes o durante la formación</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>what the work is</source>
        <translation>en qué consiste el trabajo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>what is used at work</source>
        <translation>lo que se usa en el trabajo</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>what a license or certificate asks for</source>
        <translation>lo que pide una licencia o un certificado</translation>
    </message>
    <message>
        <source>one topic</source>
        <translation>un tema</translation>
    </message>
    <message>
        <source>%1 topics, in the order to learn them</source>
        <translation>%1 temas, en el orden en que se aprenden</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Qué aprender</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Por relevancia</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Relevance: 100 % teaches all that the topic names</source>
        <translation>Relevancia: 100 % enseña todo el tema</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <translation>%1 más: %2</translation>
    </message>
    <message>
        <source>Plan this path</source>
        <translation>Planear este recorrido</translation>
    </message>
    <message>
        <source>All of it, by topic and by relevance</source>
        <translation>Todo, por tema y por relevancia</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LearningDetail</name>
    <message>
        <source>Because it says “%1”</source>
        <translation>Porque dice «%1»</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Enseña</translation>
    </message>
    <message>
        <source>Take before</source>
        <translation>Hacer antes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryActions</name>
    <message>
        <source>The folder %1 could not be opened</source>
        <translation>No se pudo abrir la carpeta %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1</source>
        <translation>No se pudo abrir el navegador para %1</translation>
    </message>
    <message>
        <source>Back Up My Library</source>
        <translation>Hacer copia de Mi biblioteca</translation>
    </message>
    <message>
        <source>Waymark library (*.db)</source>
        <translation>Biblioteca de Waymark (*.db)</translation>
    </message>
    <message>
        <source>My library was backed up to %1</source>
        <translation>Se hizo una copia de Mi biblioteca en %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryFiles</name>
    <message>
        <source>Another window has this library open too. Both may change it; each shows what the other did when it is looked at again.</source>
        <translation>Otra ventana también tiene abierta esta biblioteca. Ambas pueden cambiarla; cada una muestra lo que hizo la otra cuando vuelves a mirarla.</translation>
    </message>
    <message>
        <source>The library chosen last, %1, is not there. Its disk may not be connected. The one in the data folder is open instead.</source>
        <translation>La última biblioteca elegida, %1, no está. Quizá su disco no esté conectado. En su lugar está abierta la de la carpeta de datos.</translation>
    </message>
    <message>
        <source>My library itself could not be opened, so nothing can be put in its place.</source>
        <translation>Mi biblioteca no se pudo abrir, así que no se puede poner nada en su lugar.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryMenu</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>Bibliotecas &amp;recientes</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Biblioteca nueva</translation>
    </message>
    <message>
        <source>Waymark library (*.db)</source>
        <translation>Biblioteca de Waymark (*.db)</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or open it with Open Library.</source>
        <translation>%1 ya existe. Elige otro nombre, o ábrela con «Abrir biblioteca».</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>My library is now %1</source>
        <translation>Mi biblioteca es ahora %1</translation>
    </message>
    <message>
        <source>Import into My Library</source>
        <translation>Importar a Mi biblioteca</translation>
    </message>
    <message>
        <source>Lists of things kept (*.json *.csv *.html *.htm *.bib *.ris);;All files (*)</source>
        <translation>Listas de cosas guardadas (*.json *.csv *.html *.htm *.bib *.ris);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>My library was saved as %1: %2</source>
        <translation>Mi biblioteca se guardó como %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryPage</name>
    <message>
        <source>All items</source>
        <translation>Todos los elementos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>Guardar lo que se muestra como archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Elige qué columnas se muestran</translation>
    </message>
    <message>
        <source>What is under way, what comes next, what is done</source>
        <translation>Lo que está en curso, lo que sigue, lo que está hecho</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Nada aquí coincide.</translation>
    </message>
    <message>
        <source>Type less, or take a filter off.</source>
        <translation>Escribe menos o quita un filtro.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>What you remove waits here until you empty it.</source>
        <translation>Lo que quitas espera aquí hasta que la vacíes.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <source>Drag kept items here, or use Add to list on any page.</source>
        <translation>Arrastra aquí elementos guardados, o usa «Agregar a una lista» en cualquier página.</translation>
    </message>
    <message>
        <source>Look through the courses</source>
        <translation>Ver los cursos</translation>
    </message>
    <message>
        <source>Nothing has this status.</source>
        <translation>Nada tiene este estado.</translation>
    </message>
    <message>
        <source>Set it beside an item, or drag items here.</source>
        <translation>Ponlo junto a un elemento, o arrastra elementos aquí.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Todavía no hay nada guardado.</translation>
    </message>
    <message>
        <source>Press the star beside a career, a skill, a course or a book to keep it here.</source>
        <translation>Pulsa la estrella junto a una profesión, una habilidad, un curso o un libro para guardarlo aquí.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LicenceSteps</name>
    <message>
        <source>identity card</source>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>proof of schooling</source>
        <translation>comprobante de estudios</translation>
    </message>
    <message>
        <source>result of the exam</source>
        <translation>resultado del examen</translation>
    </message>
    <message>
        <source>a referral or sworn statement</source>
        <translation>una recomendación o declaración jurada</translation>
    </message>
    <message>
        <source>proof of the work done</source>
        <translation>comprobante del trabajo realizado</translation>
    </message>
    <message>
        <source>papers for the background check</source>
        <translation>documentos para la verificación de antecedentes</translation>
    </message>
    <message>
        <source>vision test</source>
        <translation>examen de la vista</translation>
    </message>
    <message>
        <source>medical exam</source>
        <translation>examen médico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the one that fits your kind of work</source>
        <translation>la que corresponde a tu tipo de trabajo</translation>
    </message>
    <message>
        <source>Exam for the license: %1</source>
        <translation>Examen para la licencia: %1</translation>
    </message>
    <message>
        <source>For this time itself a license is on record; ask for it before you begin. %1</source>
        <translation>Para ese tiempo mismo consta una licencia; solicítala antes de empezar. %1</translation>
    </message>
    <message>
        <source>Ask for its days, its fee and what to bring.</source>
        <translation>Pregunta por las fechas, el costo y lo que hay que llevar.</translation>
    </message>
    <message>
        <source>License: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>License, where the work asks for one</source>
        <translation>Licencia, donde el trabajo la pida</translation>
    </message>
    <message>
        <source>One begins with this one; others follow after years of work or more study: %1.</source>
        <translation>Se empieza con esta; otras llegan tras años de trabajo o más estudio: %1.</translation>
    </message>
    <message>
        <source>How long the agency takes is not stated.</source>
        <translation>No se indica cuánto tarda el organismo.</translation>
    </message>
    <message>
        <source>Exam for the license</source>
        <translation>Examen para la licencia</translation>
    </message>
    <message>
        <source>%1 of %2 records that say so ask for one; ask the agency of your state for its days, its fee and what to bring.</source>
        <translation>%1 de %2 registros que lo indican piden uno; pregunta al organismo de tu estado por las fechas, el costo y lo que hay que llevar.</translation>
    </message>
    <message>
        <source>Ask the agency whether it is the one for this work: records age, and what is not stated may still be asked.</source>
        <translation>Pregunta al organismo si es la de este trabajo: los registros envejecen, y lo que no se indica puede pedirse igual.</translation>
    </message>
    <message>
        <source>License of your state</source>
        <translation>Licencia de tu estado</translation>
    </message>
    <message>
        <source>License, where your state asks for one</source>
        <translation>Licencia, si tu estado la pide</translation>
    </message>
    <message>
        <source>Choose your state to see its agency, and ask it %1: requirements change, and California’s records are not at hand.</source>
        <translation>Elige tu estado para ver su organismo, y pregúntale %1: los requisitos cambian, y los registros de California no están disponibles.</translation>
    </message>
    <message>
        <source>Ask your state’s agency whether yours does.</source>
        <translation>Pregunta al organismo de tu estado si el tuyo la pide.</translation>
    </message>
    <message>
        <source>For some kinds of this work a license is recorded: %1. Ask whether yours is one of them.</source>
        <translation>Para algunos tipos de este trabajo consta una licencia: %1. Pregunta si el tuyo es uno de ellos.</translation>
    </message>
    <message>
        <source>Recorded there: %1.</source>
        <translation>Registrado allí: %1.</translation>
    </message>
    <message>
        <source>a letter of who employs you</source>
        <translation>una carta de quien te emplea</translation>
    </message>
    <message>
        <source>Its record asks for a present job in this work: ask who hires you, and the agency, how soon you need it and what you may do before.</source>
        <translation>Su registro pide un empleo actual en este trabajo: pregunta a quien te contrate, y al organismo, cuándo la necesitas y qué puedes hacer antes.</translation>
    </message>
    <message>
        <source>By its name it is for one kind of this work only: ask the agency whether yours needs it.</source>
        <translation>Por su nombre es solo para un tipo de este trabajo: pregunta al organismo si el tuyo la necesita.</translation>
    </message>
    <message>
        <source>On record under its code: %1. It may be for other work or for a part of this one, so no step is made of it: ask the agency %2.</source>
        <translation>Registrado con su código: %1. Puede ser para otro trabajo o para una parte de este, por eso no es un paso: pregunta al organismo %2.</translation>
    </message>
    <message>
        <source>On record under its code are licenses of other careers only: ask the agency %1.</source>
        <translation>Con su código solo constan licencias de otras profesiones: pregunta al organismo %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LinkLabel</name>
    <message>
        <source>Shows where this figure comes from</source>
        <translation>Muestra de dónde viene esta cifra</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>¿De dónde viene esto?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ListButton</name>
    <message>
        <source>Add to list</source>
        <translation>Agregar a una lista</translation>
    </message>
    <message>
        <source>Put it in one of my lists (Ctrl+Shift+L)</source>
        <translation>Ponlo en una de mis listas (Ctrl+Mayús+L)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ListMenu</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>Se agregó %1 a %2</translation>
    </message>
    <message>
        <source>Removed %1 from %2</source>
        <translation>Se quitó %1 de %2</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Lista nueva…</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LongChange</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LostFits</name>
    <message>
        <source>Good fits they remove</source>
        <translation>Buenas opciones que descartan</translation>
    </message>
    <message>
        <source>They remove no good fit</source>
        <translation>No descartan ninguna buena opción</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Ver todo (%1)</translation>
    </message>
    <message>
        <source>See all %1 careers that they remove</source>
        <translation>Ver las %1 profesiones que descartan</translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation>no cumple: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MainWindow</name>
    <message>
        <source>&amp;My place</source>
        <translation>Mi &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Web search</source>
        <translation>Búsqueda en la &amp;web</translation>
    </message>
    <message>
        <source>&amp;Distances</source>
        <translation>&amp;Distancias</translation>
    </message>
    <message>
        <source>Catalog of %1: %2.</source>
        <translation>Catálogo del %1: %2.</translation>
    </message>
    <message>
        <source>My library: %1</source>
        <translation>Mi biblioteca: %1</translation>
    </message>
    <message>
        <source>Portable: everything stays in the program&apos;s folder.</source>
        <translation>Portátil: todo queda en la carpeta del programa.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchHistory</name>
    <message>
        <source>Too alike to rank careers.</source>
        <translation>Demasiado parecidas para ordenar profesiones.</translation>
    </message>
    <message>
        <source>First by interests, in the catalog of today: %1.</source>
        <translation>Primeras por intereses, en el catálogo de hoy: %1.</translation>
    </message>
    <message>
        <source>%1 · %2 answers</source>
        <translation>%1 · %2 respuestas</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Nothing yet: answers are kept to look back at whenever 30 or 60 are given.</source>
        <translation>Aún nada: las respuestas se guardan para revisarlas cuando se dan 30 o 60.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchPage</name>
    <message>
        <source>My match</source>
        <translation>Mi afinidad</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Cambiar respuestas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>This profile: rename or delete</source>
        <translation>Este perfil: renombrar o eliminar</translation>
    </message>
    <message>
        <source>&amp;New profile...</source>
        <translation>&amp;Perfil nuevo...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Renombrar...</translation>
    </message>
    <message>
        <source>&amp;Delete without a trace...</source>
        <translation>&amp;Eliminar sin dejar rastro...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Print one page for a talk...</source>
        <translation>&amp;Imprimir una página para conversar...</translation>
    </message>
    <message>
        <source>One page for a talk as P&amp;DF...</source>
        <translation>Una página para conversar, como P&amp;DF...</translation>
    </message>
    <message>
        <source>One page for a talk</source>
        <translation>Una página para conversar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Results as a &amp;table, without answers...</source>
        <translation>Resultados como &amp;tabla, sin respuestas...</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Everything, with answers...</source>
        <translation>Todo, &amp;con respuestas...</translation>
    </message>
    <message>
        <source>Export answers and results</source>
        <translation>Exportar respuestas y resultados</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Everything &amp;but the answers...</source>
        <translation>Todo &amp;menos las respuestas...</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo que importa</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Nadie ha respondido todavía</translation>
    </message>
    <message>
        <source>New profile...</source>
        <translation>Perfil nuevo...</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Who answers? Such as: me in two years, a friend.</source>
        <translation>¿Quién responde? Por ejemplo: yo dentro de dos años, una amistad.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Nombre de este perfil</translation>
    </message>
    <message>
        <source>Delete without a trace</source>
        <translation>Eliminar sin dejar rastro</translation>
    </message>
    <message>
        <source>Delete %1 with all its answers? Undo cannot bring it back; nothing of it stays in the library. Backups made before still hold it.</source>
        <translation>¿Eliminar %1 con todas sus respuestas? No se puede deshacer; nada de ello queda en la biblioteca. Las copias hechas antes todavía lo contienen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchSession</name>
    <message>
        <source>Pay and licenses stay those of the place before.</source>
        <translation>Los sueldos y las licencias siguen siendo los del lugar anterior.</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Yo, %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchSheet</name>
    <message>
        <source>The questions on interests are not answered yet.</source>
        <translation>Las preguntas sobre intereses todavía no tienen respuesta.</translation>
    </message>
    <message>
        <source>%1 of 40</source>
        <translation>%1 de 40</translation>
    </message>
    <message>
        <source>The scores spread by %1; a list needs 4. They are too alike to rank careers.</source>
        <translation>Los puntajes se separan %1; una lista necesita 4. Se parecen demasiado para ordenar profesiones.</translation>
    </message>
    <message>
        <source>The scores spread by %1; below 8 a list is shaky.</source>
        <translation>Los puntajes se separan %1; por debajo de 8 una lista es poco firme.</translation>
    </message>
    <message>
        <source>Nothing is ruled out.</source>
        <translation>Nada está descartado.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 careers break it, %4 not known</source>
        <translation>%1 (%2): %3 profesiones no la cumplen, %4 sin dato</translation>
    </message>
    <message>
        <source>must</source>
        <translation>imprescindible</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>preferible</translation>
    </message>
    <message>
        <source>Careers worth a closer look</source>
        <translation>Profesiones que vale la pena mirar de cerca</translation>
    </message>
    <message>
        <source>My match: %1</source>
        <translation>Mi afinidad: %1</translation>
    </message>
    <message>
        <source>What I like to do</source>
        <translation>Lo que me gusta hacer</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>Lo que quiero preguntar</translation>
    </message>
    <message>
        <source>My match</source>
        <translation>Mi afinidad</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchUndo</name>
    <message>
        <source>Undo last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchWords</name>
    <message>
        <source>little %1</source>
        <translation>poco de %1</translation>
    </message>
    <message>
        <source>Time to prepare</source>
        <translation>Tiempo de preparación</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Al aire libre</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tiempo de pie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Time pressure</source>
        <translation>Presión de tiempo</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Desde casa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Sueldo aquí</translation>
    </message>
    <message>
        <source>Pay of %1 USD or more</source>
        <translation>Sueldo de %1 USD o más</translation>
    </message>
    <message>
        <source>Pay of %1 USD or more where I live</source>
        <translation>Sueldo de %1 USD o más donde vivo</translation>
    </message>
    <message>
        <source>Can be done from home</source>
        <translation>Se puede hacer desde casa</translation>
    </message>
    <message>
        <source>No background check on record</source>
        <translation>Sin verificación de antecedentes registrada</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Fuera de %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Excepto %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1: %2 como máximo</translation>
    </message>
    <message>
        <source>Up to a year of preparation</source>
        <translation>Hasta un año de preparación</translation>
    </message>
    <message>
        <source>Up to two years of preparation</source>
        <translation>Hasta dos años de preparación</translation>
    </message>
    <message>
        <source>Up to four years of preparation</source>
        <translation>Hasta cuatro años de preparación</translation>
    </message>
    <message>
        <source>High school at most to start</source>
        <translation>Como máximo secundaria para empezar</translation>
    </message>
    <message>
        <source>At most a certificate to start</source>
        <translation>Como máximo un certificado para empezar</translation>
    </message>
    <message>
        <source>At most an associate’s degree to start</source>
        <translation>Como máximo un título de asociado para empezar</translation>
    </message>
    <message>
        <source>At most a bachelor’s degree to start</source>
        <translation>Como máximo una licenciatura para empezar</translation>
    </message>
    <message>
        <source>At most a master’s degree to start</source>
        <translation>Como máximo una maestría para empezar</translation>
    </message>
    <message>
        <source>Not outdoors most of the time</source>
        <translation>No al aire libre la mayor parte del tiempo</translation>
    </message>
    <message>
        <source>Hardly ever outdoors</source>
        <translation>Casi nunca al aire libre</translation>
    </message>
    <message>
        <source>Not standing most of the time</source>
        <translation>No de pie la mayor parte del tiempo</translation>
    </message>
    <message>
        <source>Hardly ever standing</source>
        <translation>Casi nunca de pie</translation>
    </message>
    <message>
        <source>Not with people all the time</source>
        <translation>No con gente todo el tiempo</translation>
    </message>
    <message>
        <source>With people half the time at most</source>
        <translation>Con gente la mitad del tiempo como máximo</translation>
    </message>
    <message>
        <source>Conflict at most once a month</source>
        <translation>Conflictos una vez al mes como máximo</translation>
    </message>
    <message>
        <source>Hardly ever conflict</source>
        <translation>Casi nunca conflictos</translation>
    </message>
    <message>
        <source>No time pressure every day</source>
        <translation>No con presión de tiempo todos los días</translation>
    </message>
    <message>
        <source>Time pressure once a month at most</source>
        <translation>Presión de tiempo una vez al mes como máximo</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>sin dato: %1</translation>
    </message>
    <message>
        <source>raised by %1</source>
        <translation>sube por %1</translation>
    </message>
    <message>
        <source>lowered by %1</source>
        <translation>baja por %1</translation>
    </message>
    <message>
        <source>lowered a little by %1</source>
        <translation>baja un poco por %1</translation>
    </message>
    <message>
        <source>stays in %1 of 100</source>
        <translation>queda en %1 de 100</translation>
    </message>
    <message>
        <source>mostly, %1 of 100</source>
        <translation>casi siempre, %1 de 100</translation>
    </message>
    <message>
        <source>shaky, %1 of 100</source>
        <translation>poco firme, %1 de 100</translation>
    </message>
    <message>
        <source>little of it in this work</source>
        <translation>hay poco de eso en este trabajo</translation>
    </message>
    <message>
        <source>much of it in this work</source>
        <translation>hay mucho de eso en este trabajo</translation>
    </message>
    <message>
        <source>You: %1 · %2</source>
        <translation>Tú: %1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) more %1, %2,</source>
        <translation>
            <numerusform>%Ln punto más en %1 (%2)</numerusform>
            <numerusform>%Ln puntos más en %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) less %1, %2,</source>
        <translation>
            <numerusform>%Ln punto menos en %1 (%2)</numerusform>
            <numerusform>%Ln puntos menos en %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and it enters your first 20.</source>
        <translation>Con %1, entra entre tus 20 primeras.</translation>
    </message>
    <message>
        <source>%1 and it leaves your first 20.</source>
        <translation>Con %1, sale de tus 20 primeras.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Once or twice</source>
        <translation>Una o dos veces</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>A menudo</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>Podría enseñarlo</translation>
    </message>
    <message>
        <source>not yet, or only watched others</source>
        <translation>todavía no, o solo he mirado a otras personas</translation>
    </message>
    <message>
        <source>done with somebody beside me, or following steps</source>
        <translation>hecho con alguien a mi lado, o siguiendo pasos</translation>
    </message>
    <message>
        <source>done alone and again, also when something went wrong</source>
        <translation>hecho por mi cuenta y varias veces, también cuando algo salió mal</translation>
    </message>
    <message>
        <source>others came to me for it, and I showed them how</source>
        <translation>otras personas me lo pedían y les mostraba cómo</translation>
    </message>
    <message>
        <source>more than four years</source>
        <translation>más de cuatro años</translation>
    </message>
    <message>
        <source>two to four years</source>
        <translation>de dos a cuatro años</translation>
    </message>
    <message>
        <source>one to two years</source>
        <translation>de uno a dos años</translation>
    </message>
    <message>
        <source>up to a year</source>
        <translation>hasta un año</translation>
    </message>
    <message>
        <source>No schooling asked</source>
        <translation>No se piden estudios</translation>
    </message>
    <message>
        <source>High school diploma</source>
        <translation>Diploma de secundaria</translation>
    </message>
    <message>
        <source>Some college</source>
        <translation>Algo de universidad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Associate’s degree</source>
        <translation>Título de asociado</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Licenciatura</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Maestría</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no yearly pay published</source>
        <translation>sin sueldo anual publicado</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 nationwide</source>
        <translation>%1 en todo el país</translation>
    </message>
    <message>
        <source>%1 USD here</source>
        <translation>%1 USD aquí</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>empleo: %1</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>Inicio habitual</translation>
    </message>
    <message>
        <source>Gross pay, median</source>
        <translation>Sueldo bruto, mediana</translation>
    </message>
    <message>
        <source>Change of jobs</source>
        <translation>Cambio del empleo</translation>
    </message>
    <message>
        <source>On your feet</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Contact with people</source>
        <translation>Contacto con la gente</translation>
    </message>
    <message>
        <source>At home, judged 2020</source>
        <translation>En casa, según 2020</translation>
    </message>
    <message>
        <source>Interests fit</source>
        <translation>Intereses afines</translation>
    </message>
    <message>
        <source>Skills readiness</source>
        <translation>Habilidades listas</translation>
    </message>
    <message>
        <source>Years of school</source>
        <translation>Años de estudios</translation>
    </message>
    <message>
        <source>Pay where I live</source>
        <translation>Sueldo donde vivo</translation>
    </message>
    <message>
        <source>States with a license</source>
        <translation>Estados con licencia</translation>
    </message>
    <message>
        <source>Leave each year, of 100</source>
        <translation>Se van cada año, de cada 100</translation>
    </message>
    <message>
        <source>Women, of 100</source>
        <translation>Mujeres, de cada 100</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>Mediana de edad</translation>
    </message>
    <message>
        <source>Tasks rated by people</source>
        <translation>Tareas evaluadas por personas</translation>
    </message>
    <message>
        <source>Work seen in chats</source>
        <translation>Trabajo visto en conversaciones</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You lean to %1 and %2, least to %3.</source>
        <translation>Tiendes a %1 y %2, y menos a %3.</translation>
    </message>
    <message>
        <source>Jobs, United States</source>
        <translation>Empleos, Estados Unidos</translation>
    </message>
    <message>
        <source>Openings a year</source>
        <translation>Vacantes al año</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchedModel</name>
    <message>
        <source>breaks: %1</source>
        <translation>no cumple: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>interests fit %1</source>
        <translation>afinidad de intereses %1</translation>
    </message>
    <message>
        <source>skills readiness %1 percent</source>
        <translation>habilidades listas al %1 por ciento</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>sin datos publicados</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>no falta nada</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>%1 to prepare</source>
        <translation>%1 de preparación</translation>
    </message>
    <message>
        <source>way in not stated</source>
        <translation>vía de acceso no indicada</translation>
    </message>
    <message>
        <source>skills: %1</source>
        <translation>habilidades: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MattersView</name>
    <message>
        <source>Where I live</source>
        <translation>Donde vivo</translation>
    </message>
    <message>
        <source>Then pay and licenses there can be conditions too.</source>
        <translation>Así el sueldo y las licencias de allí también pueden ser condiciones.</translation>
    </message>
    <message>
        <source>See the %1 that stay</source>
        <translation>Ver las %1 que quedan</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MonthBars</name>
    <message>
        <source>Nothing in the last twelve months</source>
        <translation>Nada en los últimos doce meses</translation>
    </message>
    <message>
        <source>%1: %2 done, %3 hours</source>
        <translation>%1: %2 terminados, %3 horas</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 terminados</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MovingList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>↑ from %1</source>
        <translation>↑ desde %1</translation>
    </message>
    <message>
        <source>↓ from %1</source>
        <translation>↓ desde %1</translation>
    </message>
    <message>
        <source>%1. %2, up from %3</source>
        <translation>%1. %2, sube desde el %3</translation>
    </message>
    <message>
        <source>%1. %2, down from %3</source>
        <translation>%1. %2, baja desde el %3</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavPane</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Works offline, nothing is sent</source>
        <translation>Funciona sin conexión, no se envía nada</translation>
    </message>
    <message>
        <source>Catalog of %1 %2</source>
        <comment>month and year</comment>
        <translation>Catálogo de %1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavRow</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoCatalog</name>
    <message>
        <source>There is no catalog to show</source>
        <translation>No hay ningún catálogo que mostrar</translation>
    </message>
    <message>
        <source>What you keep in My library is in a file of its own and is not touched.</source>
        <translation>Lo que guardas en Mi biblioteca está en su propio archivo y no se toca.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoResults</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing has %1.</source>
        <translation>Nada tiene %1.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with %2.</source>
        <translation>Nada coincide con «%1» y %2.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1: %Ln result(s)</source>
        <translation>
            <numerusform>Quitar %1: %Ln resultado</numerusform>
            <numerusform>Quitar %1: %Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Nothing in this catalog has %1.</source>
        <translation>Nada en este catálogo tiene %1.</translation>
    </message>
    <message>
        <source>Field words such as provider: and level: narrow the results; taking one off finds more.</source>
        <translation>Las palabras de campo como provider: y level: acotan los resultados; si quitas una, encuentras más.</translation>
    </message>
    <message>
        <source>Fewer or other words may find more: a job&apos;s everyday name, a tool, a city.</source>
        <translation>Con menos palabras, o con otras, quizá encuentres más: el nombre corriente de un trabajo, una herramienta, una ciudad.</translation>
    </message>
    <message>
        <source>Browse everything</source>
        <translation>Explorar todo</translation>
    </message>
    <message>
        <source>The search did not work.</source>
        <translation>La búsqueda no funcionó.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NotForMe</name>
    <message>
        <source>%1 (removes %2)</source>
        <translation>%1 (descarta %2)</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Why is %1 not for you? You can leave this empty.</source>
        <translation>¿Por qué %1 no es para ti? Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>Reason in your own words, kept with it</source>
        <translation>Motivo en tus palabras, se guarda con ella</translation>
    </message>
    <message>
        <source>Does it hold for others too? What you tick goes with all that it removes.</source>
        <translation>¿Vale también para otras? Lo que marques se va con todo lo que descarta.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write what you want to remember. It saves itself.</source>
        <translation>Escribe lo que quieras recordar. Se guarda solo.</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Negrita (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italics (Ctrl+I)</source>
        <translation>Cursiva (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Task (Ctrl+Enter)</source>
        <translation>Tarea (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Show the Markdown marks on every line</source>
        <translation>Muestra los signos de Markdown en cada línea</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoteText</name>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>waymark::ui::OwnItemDialog</name>
    <message>
        <source>Change own %1</source>
        <translation>Cambiar elemento propio: %1</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Elemento propio: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>as Berlin or Ohio</source>
        <translation>p. ej. Berlin u Ohio</translation>
    </message>
    <message>
        <source>as metro:35620 or city:berlin</source>
        <translation>p. ej. metro:35620 o city:berlin</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Sueldo al año</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>as 85,000 EUR or 85.000 €</source>
        <translation>p. ej. 85.000 EUR u 85.000 €</translation>
    </message>
    <message>
        <source>as 49 USD, or free</source>
        <translation>p. ej. 49 USD, o free si es gratis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>cuánto dura</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Necesita un título.</translation>
    </message>
    <message>
        <source>The pay is an amount with a currency: 85,000 EUR.</source>
        <translation>El sueldo es una cantidad con una moneda: 85.000 EUR.</translation>
    </message>
    <message>
        <source>The price is an amount with a currency, 49 USD, or free.</source>
        <translation>El precio es una cantidad con una moneda, 49 USD, o free si es gratis.</translation>
    </message>
    <message>
        <source>The hours are a number above 0.</source>
        <translation>Las horas son un número mayor que 0.</translation>
    </message>
    <message>
        <source>No place of the catalog is called so.</source>
        <translation>Ningún lugar del catálogo se llama así.</translation>
    </message>
    <message>
        <source>The place is a key, as metro:35620 or city:berlin.</source>
        <translation>El lugar es una clave, como metro:35620 o city:berlin.</translation>
    </message>
    <message>
        <source>The link begins with https:// or http://.</source>
        <translation>El enlace empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Se cambió %1</translation>
    </message>
    <message>
        <source>Added %1 to My library</source>
        <translation>Se agregó %1 a Mi biblioteca</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PageSection</name>
    <message>
        <source>Our words end here. Figures: %1</source>
        <translation>Aquí termina nuestro texto. Cifras: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PairBars</name>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>the work</source>
        <translation>el trabajo</translation>
    </message>
    <message>
        <source>you %1 of 40, the work %2 of 7</source>
        <translation>tú %1 de 40, el trabajo %2 de 7</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PathHead</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PathRow</name>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>de pago</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>est. %1 h</source>
        <extracomment>hours that nobody states, estimated</extracomment>
        <translation>est. %1 h</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>Cubre %1</translation>
    </message>
    <message>
        <source>%1, %2, hours %3, price %4, relevance %5 percent</source>
        <translation>%1, %2, horas %3, precio %4, relevancia %5 por ciento</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PathSection</name>
    <message>
        <source>Path</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Lista de lecturas</translation>
    </message>
    <message>
        <source>No course of the catalog matches what this career needs.</source>
        <translation>Ningún curso del catálogo coincide con lo que necesita esta profesión.</translation>
    </message>
    <message>
        <source>No book of the catalog matches what this career needs.</source>
        <translation>Ningún libro del catálogo coincide con lo que necesita esta profesión.</translation>
    </message>
    <message>
        <source>Other words may: every course is on the Courses page.</source>
        <translation>Quizá con otras palabras: todos los cursos están en la página «Cursos».</translation>
    </message>
    <message>
        <source>Other words may: every book is on the Books page.</source>
        <translation>Quizá con otras palabras: todos los libros están en la página «Libros».</translation>
    </message>
    <message>
        <source>Browse courses</source>
        <translation>Explorar cursos</translation>
    </message>
    <message>
        <source>Browse books</source>
        <translation>Explorar libros</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Ver todo (%1)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayChartView</name>
    <message>
        <source>Where does this figure come from?</source>
        <translation>¿De dónde viene esta cifra?</translation>
    </message>
    <message>
        <source>Measure the others against %1</source>
        <translation>Medir los demás frente a %1</translation>
    </message>
    <message>
        <source>your own, %1</source>
        <translation>lo tuyo, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4, %5</source>
        <translation>%1: %2 %3 %4, %5</translation>
    </message>
    <message>
        <source>; %1 %2, %3 %4 or more</source>
        <translation>; %1 %2, %3 %4 o más</translation>
    </message>
    <message>
        <source>; %1 %2, %3 %4</source>
        <translation>; %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>; p25 %1, p75 %2</source>
        <translation>; p25 %1, p75 %2</translation>
    </message>
    <message>
        <source>; mean %1</source>
        <translation>; media %1</translation>
    </message>
    <message>
        <source>; estimated median %1</source>
        <translation>; mediana estimada %1</translation>
    </message>
    <message>
        <source>; median %1</source>
        <translation>; mediana %1</translation>
    </message>
    <message>
        <source>; undated estimate %1</source>
        <translation>; estimación sin fecha %1</translation>
    </message>
    <message>
        <source>; %1 against %2</source>
        <translation>; %1 frente a %2</translation>
    </message>
    <message>
        <source>; rank by %1: %2</source>
        <translation>; puesto según %1: %2</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>; %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayControls</name>
    <message>
        <source>Draw as</source>
        <translation>Dibujar como</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Show pay in</source>
        <translation>Mostrar el sueldo en</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Market rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Country prices</source>
        <translation>Precios del país</translation>
    </message>
    <message>
        <source>City prices</source>
        <translation>Precios de la ciudad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Spent where I live</source>
        <translation>Se gasta donde vivo</translation>
    </message>
    <message>
        <source>Rank undated estimates</source>
        <translation>Clasificar estimaciones sin fecha</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The money that pay is converted to at the market rate of its own year</source>
        <translation>La moneda a la que se convierten los sueldos, al tipo de cambio de mercado del año de cada cifra</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Share of pay spent where I live</source>
        <translation>Proporción del sueldo que se gasta donde vivo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Let estimates without date or method take part in the ranking</source>
        <translation>Deja que las estimaciones sin fecha o sin método entren en la clasificación</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>Measured %1; remove</source>
        <translation>Medido %1; quitar</translation>
    </message>
    <message>
        <source>The others are shown as more or less than here; click to stop</source>
        <translation>Los demás se muestran como más o menos que aquí; haz clic para terminar</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Lugares: %1</translation>
    </message>
    <message>
        <source>Choose other places</source>
        <translation>Elegir otros lugares</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayExport</name>
    <message>
        <source>PNG picture...</source>
        <translation>Imagen PNG...</translation>
    </message>
    <message>
        <source>SVG drawing...</source>
        <translation>Dibujo SVG...</translation>
    </message>
    <message>
        <source>PDF document...</source>
        <translation>Documento PDF...</translation>
    </message>
    <message>
        <source>CSV table...</source>
        <translation>Tabla CSV...</translation>
    </message>
    <message>
        <source>JSON data...</source>
        <translation>Datos JSON...</translation>
    </message>
    <message>
        <source>Size and colors...</source>
        <translation>Tamaño y colores...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar el gráfico</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>Datos JSON (*.json)</translation>
    </message>
    <message>
        <source>Export pay</source>
        <translation>Exportar sueldos</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>Copied the chart as a picture</source>
        <translation>Se copió el gráfico como imagen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayPage</name>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the chart or the table into a file</source>
        <translation>Escribe el gráfico o la tabla en un archivo</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Agregar una oferta</translation>
    </message>
    <message>
        <source>What you were offered or earn, beside the figures of this career</source>
        <translation>Lo que te ofrecieron o ganas, junto a las cifras de esta profesión</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Keep this comparison in My library, to open it again as it is (%1)</source>
        <translation>Guarda esta comparación en Mi biblioteca, para abrirla de nuevo tal como está (%1)</translation>
    </message>
    <message>
        <source>Choose one to see what it pays.</source>
        <translation>Elige una para ver lo que paga.</translation>
    </message>
    <message>
        <source>Choose a career</source>
        <translation>Elegir una profesión</translation>
    </message>
    <message>
        <source>Choose another view or currency.</source>
        <translation>Elige otra vista u otra moneda.</translation>
    </message>
    <message>
        <source>The catalog has no pay figures for %1.</source>
        <translation>El catálogo no tiene cifras de sueldo de %1.</translation>
    </message>
    <message>
        <source>Choose another career to see what it pays.</source>
        <translation>Elige otra profesión para ver lo que paga.</translation>
    </message>
    <message>
        <source>The catalog has no pay figures for %1 in these places.</source>
        <translation>El catálogo no tiene cifras de sueldo de %1 en estos lugares.</translation>
    </message>
    <message>
        <source>Other places may have them.</source>
        <translation>Quizá las haya en otros lugares.</translation>
    </message>
    <message>
        <source>Show its own figures</source>
        <translation>Mostrar sus propias cifras</translation>
    </message>
    <message>
        <source>Kept the set %1</source>
        <translation>Se guardó el conjunto %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayQuestions</name>
    <message>
        <source>No career is chosen.</source>
        <translation>No hay ninguna profesión elegida.</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1, lo más alto y lo más bajo</translation>
    </message>
    <message numerus="yes">
        <source>%1 cit(y/ies)</source>
        <translation>
            <numerusform>%1 ciudad</numerusform>
            <numerusform>%1 ciudades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 lugar</numerusform>
            <numerusform>%1 lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayResult</name>
    <message>
        <source>The same as a table</source>
        <translation>Lo mismo en una tabla</translation>
    </message>
    <message>
        <source>Ranks marked = differ by less than their uncertainty.</source>
        <translation>Los puestos marcados con = difieren menos que su incertidumbre.</translation>
    </message>
    <message>
        <source>Compare the two sources</source>
        <translation>Comparar las dos fuentes</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayTable</name>
    <message>
        <source>Pay by place, the same as the chart</source>
        <translation>Sueldo por lugar, lo mismo que el gráfico</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayTableModel</name>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a difference</comment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Estimate, local</source>
        <translation>Estimación, local</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlaceField</name>
    <message>
        <source>My place</source>
        <translation>Mi lugar</translation>
    </message>
    <message>
        <source>State, metro or country</source>
        <translation>Estado, área metropolitana o país</translation>
    </message>
    <message>
        <source>%1, country</source>
        <translation>%1, país</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlaceListModel</name>
    <message>
        <source>metros</source>
        <translation>áreas metropolitanas</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>ciudades</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only the ten highest and ten lowest</source>
        <translation>Solo los diez más altos y los diez más bajos</translation>
    </message>
    <message>
        <source>%1 and the nearest larger metros</source>
        <translation>%1 y las áreas metropolitanas mayores más cercanas</translation>
    </message>
    <message>
        <source>Your own set; Delete removes it</source>
        <translation>Tu propio conjunto; Supr lo quita</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlacePicker</name>
    <message>
        <source>Save set</source>
        <translation>Guardar conjunto</translation>
    </message>
    <message>
        <source>Choose places</source>
        <translation>Elegir lugares</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>Escribe parte de un nombre</translation>
    </message>
    <message>
        <source>Part of a place&apos;s name</source>
        <translation>Parte del nombre de un lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Where I could move</source>
        <translation>Adónde podría mudarme</translation>
    </message>
    <message>
        <source>Name for this set of places</source>
        <translation>Nombre para este conjunto de lugares</translation>
    </message>
    <message>
        <source>Keep the places that are compared now under this name</source>
        <translation>Guarda con este nombre los lugares que se comparan ahora</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanExport</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Plan of Waymark (*.json)</source>
        <translation>Plan de Waymark (*.json)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanFigures</name>
    <message>
        <source>Courses and books done</source>
        <translation>Cursos y libros terminados</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>later day: a quarter more time, a guess</source>
        <translation>día posterior: un cuarto más de tiempo, una estimación</translation>
    </message>
    <message>
        <source>you take %1 times the hours planned</source>
        <translation>tardas %1 veces las horas planeadas</translation>
    </message>
    <message>
        <source>if you catch up first</source>
        <translation>si antes te pones al día</translation>
    </message>
    <message>
        <source>you can apply before that</source>
        <translation>puedes presentarte antes</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Aún sin pasos</translation>
    </message>
    <message>
        <source>No start yet</source>
        <translation>Aún sin comienzo</translation>
    </message>
    <message>
        <source>choose a day and the hours of a week</source>
        <translation>elige un día y las horas de una semana</translation>
    </message>
    <message>
        <source>No end yet</source>
        <translation>Aún sin final</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>Career can be entered</source>
        <translation>Se puede entrar en la profesión</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no antes de %1</translation>
    </message>
    <message>
        <source>later by a time that is not stated</source>
        <translation>más tarde, tras un tiempo que no se indica</translation>
    </message>
    <message>
        <source>at the earliest</source>
        <translation>como pronto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>if what comes before takes its usual time</source>
        <translation>si lo anterior tarda lo habitual</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %, %2 of %3 steps</source>
        <translation>%1 %, %2 de %3 pasos</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 registradas</translation>
    </message>
    <message>
        <source>one states no price</source>
        <translation>uno no indica precio</translation>
    </message>
    <message>
        <source>%1 state no price</source>
        <translation>%1 no indican precio</translation>
    </message>
    <message>
        <source>%1 of %2 %3 spent</source>
        <translation>%1 de %2 %3 gastados</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 gratis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>all covered</source>
        <translation>todo cubierto</translation>
    </message>
    <message>
        <source>one stays uncovered</source>
        <translation>uno queda sin cubrir</translation>
    </message>
    <message>
        <source>%1 stay uncovered</source>
        <translation>%1 quedan sin cubrir</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>One step more.</source>
        <translation>Un paso más.</translation>
    </message>
    <message>
        <source>One step fewer.</source>
        <translation>Un paso menos.</translation>
    </message>
    <message>
        <source>%1 steps more.</source>
        <translation>%1 pasos más.</translation>
    </message>
    <message>
        <source>%1 steps fewer.</source>
        <translation>%1 pasos menos.</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>Since %1: %2 planned, %3 done.</source>
        <translation>Desde el %1: %2 planeadas, %3 hechas.</translation>
    </message>
    <message>
        <source>The last day of learning moved from %1 to %2.</source>
        <translation>El último día de estudio pasó del %1 al %2.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only in theirs: %1</source>
        <translation>Solo en el otro: %1</translation>
    </message>
    <message>
        <source>Only in mine: %1</source>
        <translation>Solo en el mío: %1</translation>
    </message>
    <message>
        <source>Other hours: %1</source>
        <translation>Otras horas: %1</translation>
    </message>
    <message>
        <source>Another start, other hours of the week or other breaks.</source>
        <translation>Otro comienzo, otras horas por semana u otras pausas.</translation>
    </message>
    <message>
        <source>Look for what is missing at a public college or library near you, or ask in the work itself.</source>
        <translation>Busca lo que falta en un centro público de estudios superiores o una biblioteca cerca de ti, o pregunta en el trabajo mismo.</translation>
    </message>
    <message>
        <source>To prepare for an exam, ask first whoever gives it.</source>
        <translation>Para preparar un examen, pregunta primero a quien lo convoca.</translation>
    </message>
    <message>
        <source>Left out by the limits you gave (money, hours, only free): %1.</source>
        <translation>Omitido por los límites que diste (dinero, horas, solo gratis): %1.</translation>
    </message>
    <message>
        <source>Left out for the money you gave, as what teaches it costs more or states no price: %1.</source>
        <translation>Omitido por el dinero que diste, pues lo que lo enseña cuesta más o no indica precio: %1.</translation>
    </message>
    <message>
        <source>Left out as you asked for free ones only, and none that is known to be free teaches it surely enough for a plan: %1. The career’s page lists what touches it.</source>
        <translation>Omitido porque pediste solo lo gratuito y nada de lo que consta como gratuito lo enseña con seguridad suficiente para un plan: %1. La página de la profesión muestra lo que lo toca.</translation>
    </message>
    <message>
        <source>Left out for the hours you gave: %1.</source>
        <translation>Omitido por las horas que diste: %1.</translation>
    </message>
    <message>
        <source>Left out, as a degree of this field usually teaches it or its basics: %1.</source>
        <translation>Omitido, pues un título de este campo suele enseñarlo o enseñar sus bases: %1.</translation>
    </message>
    <message>
        <source>Left to the degree and the time after it: %1. Ask the school which of them its program teaches.</source>
        <translation>Se deja para la carrera y el tiempo posterior: %1. Pregunta a la universidad qué de ello enseña su programa.</translation>
    </message>
    <message>
        <source>Stays uncovered: %1.</source>
        <translation>Queda sin cubrir: %1.</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1, %2 h</translation>
    </message>
    <message>
        <source>Courses and books cost: %1. Fees of schools, exams and licenses are not in it.</source>
        <translation>Los cursos y libros cuestan: %1. No incluye lo que cobran los centros, los exámenes y las licencias.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 gratis</translation>
    </message>
    <message>
        <source>Left out by the language you chose: %1. Courses and books in English teach it.</source>
        <translation>Quedó fuera por el idioma elegido: %1. Hay cursos y libros en inglés que lo enseñan.</translation>
    </message>
    <message>
        <source>not stated when</source>
        <translation>no se indica cuándo</translation>
    </message>
    <message>
        <source>what it asks for first is not stated</source>
        <translation>no se indica qué pide primero</translation>
    </message>
    <message>
        <source>it depends on what no course gives</source>
        <translation>depende de lo que ningún curso da</translation>
    </message>
    <message>
        <source>Left out, as a certificate of this field usually teaches it or its basics: %1.</source>
        <translation>Se omite, porque un certificado de este campo suele enseñarlo o sus bases: %1.</translation>
    </message>
    <message>
        <source>Most of it the school of this plan may teach: ask it which. Look for the rest at a library near you, or ask in the work itself.</source>
        <translation>La mayor parte quizá la enseñe el centro de este plan: pregúntale qué. Busca el resto en una biblioteca cercana o pregunta en el propio trabajo.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanFoot</name>
    <message>
        <source>Stays uncovered</source>
        <translation>Queda sin cubrir</translation>
    </message>
    <message>
        <source>What courses cannot give</source>
        <translation>Lo que los cursos no dan</translation>
    </message>
    <message>
        <source>This week, %1</source>
        <translation>Esta semana, %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>from earlier</source>
        <translation>de antes</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada planeado.</translation>
    </message>
    <message>
        <source>The plan rests.</source>
        <translation>El plan está en pausa.</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y uno más</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanHead</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>I fell behind</source>
        <translation>Me retrasé</translation>
    </message>
    <message>
        <source>Three ways to catch up, shown before anything changes (Ctrl+Shift+B)</source>
        <translation>Tres maneras de ponerse al día, que se muestran antes de cambiar nada (Ctrl+Mayús+B)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The chosen step, pausing, what comes before what</source>
        <translation>El paso elegido, pausar, qué va antes de qué</translation>
    </message>
    <message>
        <source>Plan %1 of %2</source>
        <translation>Plan %1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanLength</name>
    <message>
        <source>%1 to %2 years</source>
        <translation>de %1 a %2 años</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>de %1 a %2 meses</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Courses and books done between %1 and %2.</source>
        <translation>Cursos y libros terminados entre el %1 y el %2.</translation>
    </message>
    <message>
        <source>The later day allows a quarter more time, which is a guess until you log hours.</source>
        <translation>El día más tardío deja una cuarta parte más de tiempo, lo que es una estimación hasta que anotes horas.</translation>
    </message>
    <message>
        <source>So far you take %1 times the hours planned.</source>
        <translation>Hasta ahora tardas %1 veces las horas previstas.</translation>
    </message>
    <message>
        <source>When the career can be entered cannot be said: what it asks for first is not stated.</source>
        <translation>No se puede decir cuándo se puede entrar: no se indica qué pide antes.</translation>
    </message>
    <message>
        <source>The career can be entered as soon as what no course gives is done; how long that takes is not stated.</source>
        <translation>Se puede entrar en cuanto esté hecho lo que ningún curso da; no se indica cuánto tarda.</translation>
    </message>
    <message>
        <source>The career can be entered not before %1, and later by a time that is not stated.</source>
        <translation>No se puede entrar antes de %1, y después pasa un tiempo que no se indica.</translation>
    </message>
    <message>
        <source>The career can be entered in %1 at the earliest by the usual way.</source>
        <translation>Por el camino habitual se puede entrar en la profesión, como pronto, en %1.</translation>
    </message>
    <message>
        <source>The career can be entered between %1 and %2 at the earliest by the usual way, if what comes before it takes its usual time.</source>
        <translation>Por el camino habitual se puede entrar, como pronto, entre %1 y %2, si lo anterior tarda lo habitual.</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>tiempo no indicado</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1, my guess</source>
        <translation>%1, estimación mía</translation>
    </message>
    <message>
        <source>%1, usual length</source>
        <translation>%1, duración habitual</translation>
    </message>
    <message>
        <source>after that, on a day that is not stated</source>
        <translation>después, en un día que no se indica</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 o después</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Termina el %1.</translation>
    </message>
    <message>
        <source>You can apply for the work before that: the courses are not asked for first.</source>
        <translation>Puedes solicitar el empleo antes: los cursos no se piden primero.</translation>
    </message>
    <message>
        <source>No course gives: %1.</source>
        <translation>Ningún curso da: %1.</translation>
    </message>
    <message>
        <source>Courses and books show the work; the doing is learned in the job.</source>
        <translation>Los cursos y los libros muestran el trabajo; hacerlo se aprende en el empleo.</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>uno más</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Every fifth week stays free: those of %1.</source>
        <translation>Cada quinta semana queda libre: las del %1.</translation>
    </message>
    <message>
        <source>One week of every %1 stays free: those of %2.</source>
        <translation>Una de cada %1 semanas queda libre: las del %2.</translation>
    </message>
    <message>
        <source>Every fifth week stays free: that of %1.</source>
        <translation>Cada quinta semana queda libre: la del %1.</translation>
    </message>
    <message>
        <source>One week of every %1 stays free: that of %2.</source>
        <translation>Una de cada %1 semanas queda libre: la del %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanMaker</name>
    <message>
        <source>Only what costs nothing</source>
        <translation>Solo lo que no cuesta nada</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Hacer el plan</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan para %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The fewest courses and books that cover what the career needs. Nothing leaves this computer.</source>
        <translation>El menor número de cursos y libros que cubre lo que necesita la profesión. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>&amp;Empieza el</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>&amp;Horas por semana</translation>
    </message>
    <message>
        <source>One week free in &amp;every</source>
        <translation>Una semana &amp;libre cada</translation>
    </message>
    <message>
        <source>Spend at &amp;most</source>
        <translation>Gastar como &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Schooling you have</source>
        <translation>E&amp;studios que tienes</translation>
    </message>
    <message>
        <source>What you can &amp;already</source>
        <translation>Lo que &amp;ya sabes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick what you can already: it is left out</source>
        <translation>Marca lo que ya sabes: se omite</translation>
    </message>
    <message>
        <source>Ticked is left out. Ticked at first: what the courses and books teach that you have done.</source>
        <translation>Lo marcado se omite. Al principio está marcado lo que enseñan los cursos y libros que terminaste.</translation>
    </message>
    <message>
        <source>Looking for the smallest set...</source>
        <translation>Buscando el conjunto más pequeño...</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Se hizo %1</translation>
    </message>
    <message>
        <source>one course or book</source>
        <translation>un curso o libro</translation>
    </message>
    <message>
        <source>%1 courses and books</source>
        <translation>%1 cursos y libros</translation>
    </message>
    <message>
        <source>Made %1: %2; no smaller set covers as much</source>
        <translation>Se hizo %1: %2; ningún conjunto menor cubre tanto</translation>
    </message>
    <message>
        <source>Made %1: %2; at least %3 are needed</source>
        <translation>Se hizo %1: %2; hacen falta al menos %3</translation>
    </message>
    <message>
        <source>It is the schooling that &amp;this work asks for</source>
        <translation>Es la formación que este &amp;trabajo pide</translation>
    </message>
    <message>
        <source>A degree or certificate of another field does not open a licensed trade: then its program is planned.</source>
        <translation>Un título o certificado de otro campo no abre un oficio con licencia: entonces se planea su programa.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanModel</name>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanNews</name>
    <message>
        <source>%1 left the catalog.</source>
        <translation>%1 ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>One more of its items changed.</source>
        <translation>Cambió uno más de sus elementos.</translation>
    </message>
    <message>
        <source>%1 more of its items changed.</source>
        <translation>Cambiaron %1 más de sus elementos.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanPage</name>
    <message>
        <source>There is no plan yet.</source>
        <translation>Todavía no hay ningún plan.</translation>
    </message>
    <message>
        <source>A plan lays what a career needs into the weeks you have. Open a career and choose Make a plan, or begin with a list of My library, with somebody&apos;s plan file, or with nothing.</source>
        <translation>Un plan reparte lo que pide una profesión en las semanas que tienes. Abre una profesión y elige «Hacer un plan», o empieza con una lista de Mi biblioteca, con el archivo de plan de alguien o con nada.</translation>
    </message>
    <message>
        <source>Look at careers</source>
        <translation>Ver profesiones</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>&amp;Print, with boxes to tick...</source>
        <translation>&amp;Imprimir, con casillas para marcar...</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Se agregó %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Se cambió %1</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>Renombrar el plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Renamed %1</source>
        <translation>Se renombró %1</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>Re&amp;nombrar...</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Plan nuevo</translation>
    </message>
    <message>
        <source>A step of my &amp;own...</source>
        <translation>Un paso &amp;propio...</translation>
    </message>
    <message>
        <source>From My &amp;library</source>
        <translation>De Mi &amp;biblioteca</translation>
    </message>
    <message>
        <source>Nothing kept that is not in the plan</source>
        <translation>No hay nada guardado que no esté en el plan</translation>
    </message>
    <message>
        <source>&amp;Calendar...</source>
        <translation>&amp;Calendario...</translation>
    </message>
    <message>
        <source>&amp;Web page...</source>
        <translation>Página &amp;web...</translation>
    </message>
    <message>
        <source>&amp;Markdown...</source>
        <translation>&amp;Markdown...</translation>
    </message>
    <message>
        <source>&amp;Table...</source>
        <translation>&amp;Tabla...</translation>
    </message>
    <message>
        <source>Plan &amp;file to share...</source>
        <translation>&amp;Archivo del plan para compartir...</translation>
    </message>
    <message>
        <source>The chosen &amp;step</source>
        <translation>El paso &amp;elegido</translation>
    </message>
    <message>
        <source>&amp;Resume today</source>
        <translation>&amp;Reanudar hoy</translation>
    </message>
    <message>
        <source>&amp;Pause from today</source>
        <translation>&amp;Pausar desde hoy</translation>
    </message>
    <message>
        <source>Resumed the plan</source>
        <translation>Se reanudó el plan</translation>
    </message>
    <message>
        <source>Paused the plan</source>
        <translation>Se pausó el plan</translation>
    </message>
    <message>
        <source>What comes &amp;before what...</source>
        <translation>Qué va &amp;antes de qué...</translation>
    </message>
    <message>
        <source>Days as a &amp;list</source>
        <translation>Días como &amp;lista</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanSources</name>
    <message>
        <source>For a &amp;career...</source>
        <translation>Para una &amp;profesión...</translation>
    </message>
    <message>
        <source>From a &amp;list</source>
        <translation>De una &amp;lista</translation>
    </message>
    <message>
        <source>My library has no list yet</source>
        <translation>Mi biblioteca aún no tiene listas</translation>
    </message>
    <message>
        <source>From somebody&apos;s plan &amp;file...</source>
        <translation>Del &amp;archivo de plan de alguien...</translation>
    </message>
    <message>
        <source>An &amp;empty plan</source>
        <translation>Un plan &amp;vacío</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Se empezó %1</translation>
    </message>
    <message>
        <source>%1 holds no course and no book; add some, then make a plan of it</source>
        <translation>%1 no tiene ningún curso ni libro; agrega alguno y luego haz un plan con ella</translation>
    </message>
    <message>
        <source>Made a plan of %1</source>
        <translation>Se hizo un plan de %1</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Plan of Waymark (*.json)</source>
        <translation>Plan de Waymark (*.json)</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Se abrió %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanSteps</name>
    <message>
        <source>Half done</source>
        <translation>Hecho a medias</translation>
    </message>
    <message>
        <source>Leave out, or take in again</source>
        <translation>Omitir o volver a incluir</translation>
    </message>
    <message>
        <source>Hold in place, or let go</source>
        <translation>Fijar en su sitio o soltar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <source>Swap for</source>
        <translation>Cambiar por</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Pendiente de nuevo: %1</translation>
    </message>
    <message>
        <source>Swapped for %1</source>
        <translation>Cambiado por %1</translation>
    </message>
    <message>
        <source>Nothing else in the catalog teaches this</source>
        <translation>Nada más en el catálogo enseña esto</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanTable</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanWeeks</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Free week every</source>
        <translation>Semana libre cada</translation>
    </message>
    <message>
        <source>Holidays or exams</source>
        <translation>Vacaciones o exámenes</translation>
    </message>
    <message>
        <source>Took out: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Changed the weeks of the plan</source>
        <translation>Se cambiaron las semanas del plan</translation>
    </message>
    <message>
        <source>Changed the hours of weekdays</source>
        <translation>Se cambiaron las horas por día</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanWords</name>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>The end stays.</source>
        <translation>El final se mantiene.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Programa de aprendizaje</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Primer empleo</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 h or more</source>
        <translation>%1 h o más</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, my guess</source>
        <translation>%1, estimación mía</translation>
    </message>
    <message>
        <source>%1, my guess for a book of unknown length</source>
        <translation>%1, estimación mía para un libro de extensión desconocida</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>today’s price not stated</source>
        <translation>precio actual no indicado</translation>
    </message>
    <message>
        <source>Titles and notes of the sources are in English.</source>
        <translation>Los títulos y las notas de las fuentes están en inglés.</translation>
    </message>
    <message>
        <source>Bring: %1</source>
        <translation>Llevar: %1</translation>
    </message>
    <message>
        <source>Needs %1 first, which is not in the plan</source>
        <translation>Necesita antes %1, que no está en el plan</translation>
    </message>
    <message>
        <source>Needs %1 first, which comes later</source>
        <translation>Necesita antes %1, que viene después</translation>
    </message>
    <message>
        <source>Goes together with %1, which begins later</source>
        <translation>Va junto con %1, que empieza después</translation>
    </message>
    <message>
        <source>There is no room on the day it is held on</source>
        <translation>No hay sitio en el día en que está fijado</translation>
    </message>
    <message>
        <source>Done only after the day it is due on</source>
        <translation>Terminado solo después del día en que vence</translation>
    </message>
    <message>
        <source>The week has no hours for it</source>
        <translation>La semana no tiene horas para ello</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Push everything</source>
        <translation>Aplazar todo</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Drop what matters least</source>
        <translation>Omitir lo que menos importa</translation>
    </message>
    <message>
        <source>%1 Hours, order and free weeks stay.</source>
        <translation>%1 Las horas, el orden y las semanas libres se mantienen.</translation>
    </message>
    <message>
        <source>%1 hours a week until %2, then %3 again.</source>
        <translation>%1 horas por semana hasta el %2, después %3 otra vez.</translation>
    </message>
    <message>
        <source>Nothing can be left out. %1</source>
        <translation>No se puede omitir nada. %1</translation>
    </message>
    <message>
        <source>Leaves out %1.</source>
        <translation>Omite %1.</translation>
    </message>
    <message>
        <source>Everything it is for stays covered.</source>
        <translation>Todo lo que debe cubrir sigue cubierto.</translation>
    </message>
    <message>
        <source>Stays uncovered then: %1.</source>
        <translation>Quedaría sin cubrir: %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrerequisiteDialog</name>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>after one of: %1</source>
        <translation>después de uno de: %1</translation>
    </message>
    <message>
        <source>%1, after nothing</source>
        <translation>%1, después de nada</translation>
    </message>
    <message>
        <source>What comes before what</source>
        <translation>Qué va antes de qué</translation>
    </message>
    <message>
        <source>What comes before what, as a list</source>
        <translation>Qué va antes de qué, como lista</translation>
    </message>
    <message>
        <source>No step of this plan has to come before another.</source>
        <translation>Ningún paso de este plan tiene que ir antes que otro.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrerequisiteGraph</name>
    <message>
        <source>What comes before what</source>
        <translation>Qué va antes de qué</translation>
    </message>
    <message>
        <source>The list below says the same.</source>
        <translation>La lista de abajo dice lo mismo.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Program</name>
    <message>
        <source>Your own catalog could not be opened, so the one that came with Waymark is shown. %1</source>
        <translation>Tu propio catálogo no se pudo abrir, así que se muestra el que vino con Waymark. %1</translation>
    </message>
    <message>
        <source>Install Waymark again, or name another catalog file with --catalog.</source>
        <translation>Instala Waymark de nuevo, o indica otro archivo de catálogo con --catalog.</translation>
    </message>
    <message>
        <source>My library could not be opened, and neither could a temporary one: %1</source>
        <translation>Mi biblioteca no se pudo abrir, y tampoco una temporal: %1</translation>
    </message>
    <message>
        <source>The catalog is damaged, what it shows may be wrong. %1 Install Waymark again.</source>
        <translation>El catálogo está dañado y lo que muestra puede ser incorrecto. %1 Instala Waymark de nuevo.</translation>
    </message>
    <message>
        <source>My library is damaged, and what you keep now may be lost. %1 File &gt; Backups puts a good one in its place.</source>
        <translation>Mi biblioteca está dañada y lo que guardes ahora puede perderse. %1 «Archivo &gt; Copias de seguridad» pone una buena en su lugar.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of My library could not be made. %1</source>
        <translation>No se pudo hacer la copia de hoy de Mi biblioteca. %1</translation>
    </message>
    <message>
        <source>Use My &amp;Own Catalog</source>
        <translation>Usar mi catálogo &amp;propio</translation>
    </message>
    <message>
        <source>Use the &amp;Original Catalog</source>
        <translation>Usar el catálogo &amp;original</translation>
    </message>
    <message>
        <source>Original or own catalog</source>
        <translation>Catálogo original o propio</translation>
    </message>
    <message>
        <source>The catalog could not be changed: %1</source>
        <translation>El catálogo no se pudo cambiar: %1</translation>
    </message>
    <message>
        <source>Your own catalog is shown</source>
        <translation>Se muestra tu propio catálogo</translation>
    </message>
    <message>
        <source>The original catalog is shown, yours is kept</source>
        <translation>Se muestra el catálogo original; el tuyo se conserva</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuestionList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Questions</name>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Which careers grow fastest and need no degree?</source>
        <translation>¿Qué profesiones crecen más rápido y no piden título?</translation>
    </message>
    <message>
        <source>What would 85,000 USD in Denver be worth in Miami?</source>
        <translation>¿Cuánto valdrían en Miami 85.000 USD de Denver?</translation>
    </message>
    <message>
        <source>What can I learn for free in 40 hours?</source>
        <translation>¿Qué puedo aprender gratis en 40 horas?</translation>
    </message>
    <message>
        <source>I have worked as a cook. What is close to that?</source>
        <translation>He trabajado en cocina. ¿Qué se parece a eso?</translation>
    </message>
    <message>
        <source>Where near me can I learn to be an electrician?</source>
        <translation>¿Dónde puedo aprender cerca de mí a ser electricista?</translation>
    </message>
    <message>
        <source>After living costs, is a nurse paid better in Austin or in Seattle?</source>
        <translation>Descontado el costo de vida, ¿dónde gana más el personal de enfermería, en Austin o en Seattle?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuickFacts</name>
    <message>
        <source>All figures are %1.</source>
        <extracomment>%1 is &quot;for Software developers as a whole&quot;</extracomment>
        <translation>Todas las cifras son %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RankedView</name>
    <message>
        <source>show all</source>
        <translation>mostrar todo</translation>
    </message>
    <message>
        <source>fit of 0.50 or more</source>
        <translation>afinidad de 0,50 o más</translation>
    </message>
    <message>
        <source>skills ready to 70 % or more</source>
        <translation>habilidades listas al 70 % o más</translation>
    </message>
    <message>
        <source>up to two years to prepare</source>
        <translation>hasta dos años de preparación</translation>
    </message>
    <message>
        <source>pay of 60,000 USD or more</source>
        <translation>sueldo de 60.000 USD o más</translation>
    </message>
    <message>
        <source>those removed</source>
        <translation>las descartadas</translation>
    </message>
    <message>
        <source>closest interests first</source>
        <translation>primero los intereses más cercanos</translation>
    </message>
    <message>
        <source>readiest skills first</source>
        <translation>primero las habilidades más listas</translation>
    </message>
    <message>
        <source>shortest preparation first</source>
        <translation>primero la preparación más corta</translation>
    </message>
    <message>
        <source>highest pay first</source>
        <translation>primero el sueldo más alto</translation>
    </message>
    <message>
        <source>Stays in 98 of 100: that often a career keeps a place in your first 20 when a random half of your answers counts.</source>
        <translation>Se mantiene en 98 de 100: con esa frecuencia una profesión sigue entre tus primeras 20 cuando cuenta la mitad de tus respuestas, al azar.</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>Careers by how well they fit</source>
        <translation>Profesiones según su afinidad</translation>
    </message>
    <message>
        <source>Shaky: your six scores spread by %1 of at least 8 for a steady list. One other answer may move much; look at fields first.</source>
        <translation>Poco firme: tus seis puntajes se separan %1, y una lista firme pide al menos 8. Una sola respuesta distinta puede cambiar mucho; mira primero los campos.</translation>
    </message>
    <message>
        <source>1 career that what matters removes</source>
        <translation>1 profesión que se descarta por lo que importa</translation>
    </message>
    <message>
        <source>1 career</source>
        <translation>1 profesión</translation>
    </message>
    <message>
        <source>%1 careers that what matters removes, %2</source>
        <translation>%1 profesiones que se descartan por lo que importa, %2</translation>
    </message>
    <message>
        <source>%1 careers, %2</source>
        <translation>%1 profesiones, %2</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>skills as you said</source>
        <translation>habilidades como las indicaste</translation>
    </message>
    <message>
        <source>say what you have done</source>
        <translation>di qué has hecho</translation>
    </message>
    <message>
        <source>skills from %1 and %2 more</source>
        <translation>habilidades de %1 y %2 más</translation>
    </message>
    <message>
        <source>skills from %1</source>
        <translation>habilidades de %1</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>What matters removes %1</source>
        <translation>Lo que importa descarta %1</translation>
    </message>
    <message>
        <source>of %1 that pass what matters</source>
        <translation>de %1 que cumplen lo que importa</translation>
    </message>
    <message>
        <source>%1 left out, not known</source>
        <translation>%1 fuera, sin dato</translation>
    </message>
    <message>
        <source>%1 more have no interest ratings and stand in no list</source>
        <translation>%1 más no tienen valores de interés y no están en ninguna lista</translation>
    </message>
    <message>
        <source>pay %1 where it is published</source>
        <comment>in a place</comment>
        <translation>sueldo %1 donde se publica</translation>
    </message>
    <message>
        <source>* counted for a wider occupation</source>
        <translation>* contado para una ocupación más amplia</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RatingRow</name>
    <message>
        <source>My rating: none</source>
        <translation>Mi valoración: ninguna</translation>
    </message>
    <message>
        <source>My rating: %1 of 5</source>
        <translation>Mi valoración: %1 de 5</translation>
    </message>
    <message>
        <source>My rating: keys 1 to 5, Backspace for none</source>
        <translation>Mi valoración: teclas 1 a 5, Retroceso para ninguna</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultDelegate</name>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar las %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultFilters</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In your first %1:</source>
        <translation>Entre tus %1 primeras:</translation>
    </message>
    <message>
        <source>Scores differ enough to rank (spread %1). %2</source>
        <translation>Los puntajes difieren lo bastante para ordenar (amplitud %1). %2</translation>
    </message>
    <message>
        <source>To prepare:</source>
        <translation>Preparación:</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultHeader</name>
    <message>
        <source>No degree needed</source>
        <translation>No hace falta título</translation>
    </message>
    <message>
        <source>No schooling needed</source>
        <translation>No hacen falta estudios</translation>
    </message>
    <message>
        <source>Outdoors every week</source>
        <translation>Al aire libre cada semana</translation>
    </message>
    <message>
        <source>Rarely outdoors</source>
        <translation>Rara vez al aire libre</translation>
    </message>
    <message>
        <source>Can be done from home</source>
        <translation>Se puede hacer desde casa</translation>
    </message>
    <message>
        <source>Little conflict</source>
        <translation>Pocos conflictos</translation>
    </message>
    <message>
        <source>Not always with people</source>
        <translation>No siempre con gente</translation>
    </message>
    <message>
        <source>Growing by more than 8 %</source>
        <translation>Crece más del 8 %</translation>
    </message>
    <message>
        <source>Best paid first</source>
        <translation>Primero lo mejor pagado</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Trabajo: %1</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Keep this search in My library (Ctrl+S)</source>
        <translation>Guarda esta búsqueda en Mi biblioteca (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <extracomment>%1 is &quot;61 results&quot;</extracomment>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Excepto %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Group by kind</source>
        <translation>Agrupar por tipo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Fewest hours</source>
        <translation>Menos horas</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Mejor valorado</translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation>Sueldo más alto</translation>
    </message>
    <message>
        <source>Fastest growth</source>
        <translation>Mayor crecimiento</translation>
    </message>
    <message>
        <source>Showing results for %1. Search instead for %2</source>
        <translation>Se muestran resultados de %1. Buscar en su lugar %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultHeads</name>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>ordenado</translation>
    </message>
    <message>
        <source>Interests fit</source>
        <translation>Intereses afines</translation>
    </message>
    <message>
        <source>Skills readiness</source>
        <translation>Habilidades listas</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Vía de acceso</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldos</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Profesión</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultModel</name>
    <message>
        <source>Not all of the words</source>
        <translation>No todas las palabras</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultPreview</name>
    <message>
        <source>Metropolitan area</source>
        <translation>Área metropolitana</translation>
    </message>
    <message>
        <source>Area outside cities</source>
        <translation>Zona fuera de las ciudades</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Selected result</source>
        <translation>Resultado seleccionado</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing is selected. What you select in the list shows here what it is, what it pays or costs, and where it leads.</source>
        <translation>No se encontró nada, así que no hay nada seleccionado. Lo que selecciones en la lista muestra aquí qué es, cuánto paga o cuesta, y adónde lleva.</translation>
    </message>
    <message>
        <source>Explore by interests, fields and topics</source>
        <translation>Explorar por intereses, campos y temas</translation>
    </message>
    <message>
        <source>All careers from A to Z</source>
        <translation>Todas las profesiones de la A a la Z</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Open the career</source>
        <translation>Abrir la profesión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Open the skill</source>
        <translation>Abrir la habilidad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln career(s), among them</source>
        <translation>
            <numerusform>%Ln profesión</numerusform>
            <numerusform>%Ln profesiones, entre ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find them all</source>
        <translation>Buscarlas todas</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Compare pay here</source>
        <translation>Comparar sueldos aquí</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Find everything about it</source>
        <translation>Buscar todo sobre ello</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RouteSteps</name>
    <message>
        <source>Shown are only schools whose field the career’s page, its name or its degree speaks of.</source>
        <translation>Solo se muestran centros de cuyo campo habla la página de la profesión, su nombre o su título.</translation>
    </message>
    <message>
        <source>Of the schools with this level those stand here whose field has the career’s own name, then those where most finished in 2023-24.</source>
        <translation>De los centros con este nivel figuran aquí aquellos cuyo campo lleva el nombre de la profesión y luego los que más titulados tuvieron en 2023-24.</translation>
    </message>
    <message>
        <source>A service academy is left out: it asks for a nomination, and for years as an officer.</source>
        <translation>Se omite una academia militar: pide una nominación y años como oficial.</translation>
    </message>
    <message>
        <source>In the fields that fit best no school of your place gives this level; these teach related ones: ask whether one fits.</source>
        <translation>En los campos que mejor encajan ningún centro de tu lugar da este nivel; estos enseñan campos afines: pregunta si alguno sirve.</translation>
    </message>
    <message>
        <source>Programs in other fields may do as well and are not counted: ask a college of your state before you look farther.</source>
        <translation>Programas de otros campos pueden servir igual y no se cuentan: pregunta a una universidad de tu estado antes de buscar más lejos.</translation>
    </message>
    <message>
        <source>A service academy and ROTC are applied for before or during college, officer candidate school after it: ask recruiters for officers about all three before you choose a college.</source>
        <translation>A una academia militar y al ROTC se postula antes de la universidad o durante ella; a la escuela de oficiales, después: pregunta por las tres a reclutadores de oficiales antes de elegir universidad.</translation>
    </message>
    <message>
        <source>No school is listed: the records of schools know only the fields of %1, which is another profession. Ask the body that certifies yours for its list of accredited programs.</source>
        <translation>No se nombra ninguna escuela: los registros de escuelas solo conocen los campos de %1, que es otra profesión. Pide a la entidad que certifica la tuya su lista de programas acreditados.</translation>
    </message>
    <message>
        <source>Only some fields of study were looked at, and in those no school of your place gives this level, as far as these records go: see the schools on the career’s page, and ask the profession’s own association.</source>
        <translation>Solo se miraron algunos campos de estudio y en ellos, según estos registros, ningún centro de tu lugar ofrece este nivel: mira los centros en la página de la profesión y pregunta a su asociación.</translation>
    </message>
    <message>
        <source>If you have passed it and hold the license, both are done.</source>
        <translation>Si ya lo has aprobado y tienes la licencia, ambas cosas están hechas.</translation>
    </message>
    <message>
        <source>High school diploma or its equivalent</source>
        <translation>Diploma de secundaria o su equivalente</translation>
    </message>
    <message>
        <source>This is known of a wider group, %1; of this career alone it is not stated.</source>
        <translation>Se sabe de un grupo más amplio, %1; de esta profesión sola no se indica.</translation>
    </message>
    <message>
        <source>How long it takes is not stated: a test may be taken when one is ready for it.</source>
        <translation>No se indica cuánto tiempo lleva: la prueba se puede hacer en cuanto una persona está preparada.</translation>
    </message>
    <message>
        <source>Some courses at a college, without a degree: one term is counted, which is a guess.</source>
        <translation>Algunos cursos universitarios, sin título: se cuenta un período lectivo, lo que es una estimación.</translation>
    </message>
    <message>
        <source>The length of the certificate that most programs leading here give, in full-time study.</source>
        <translation>La duración del certificado que dan la mayoría de los programas que llevan hasta aquí, a tiempo completo.</translation>
    </message>
    <message>
        <source>The usual length of full-time study (Bureau of Labor Statistics, classes of education).</source>
        <translation>La duración habitual de los estudios a tiempo completo (Bureau of Labor Statistics, clases de estudios).</translation>
    </message>
    <message>
        <source>How long it takes at most is not stated.</source>
        <translation>No se indica cuánto puede durar como máximo.</translation>
    </message>
    <message>
        <source>Fields of study of the wider occupation %1: %2.</source>
        <translation>Campos de estudio de «%1», la ocupación más amplia: %2.</translation>
    </message>
    <message>
        <source>Fields of study that lead here: %1.</source>
        <translation>Campos de estudio que llevan aquí: %1.</translation>
    </message>
    <message>
        <source>In your state: %1</source>
        <translation>En tu estado: %1</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Cerca: %1</translation>
    </message>
    <message>
        <source>An apprenticeship may be another way in. %1</source>
        <translation>Un programa de aprendizaje puede ser otra vía de acceso. %1</translation>
    </message>
    <message>
        <source>Ask whether it covers this work.</source>
        <translation>Pregunta si cubre este trabajo.</translation>
    </message>
    <message>
        <source>The schools of %1 are not in the records at hand: ask its community colleges and public universities.</source>
        <translation>Los centros de %1 no figuran en los registros disponibles: pregunta a sus community colleges y universidades públicas.</translation>
    </message>
    <message>
        <source>Need not wait for the courses: beyond a high school diploma (where one is asked for) and what the career’s page, quoted at the head of this plan, says of ages, papers and rules, nothing is usually asked for first.</source>
        <translation>No hace falta esperar a los cursos: más allá de un título de secundaria (donde se pide) y de lo que la página de la profesión, citada al principio de este plan, dice de edades, papeles y reglas, normalmente no se pide nada antes.</translation>
    </message>
    <message>
        <source>More than half of those asked about this very career (O*NET) name a lower level than that of the wider group, %1, which is counted here: ask employers whether they train beginners before you pay a school.</source>
        <translation>Más de la mitad de las personas consultadas sobre esta misma profesión (O*NET) nombra un nivel más bajo que el del grupo más amplio, %1, con el que se cuenta aquí: pregunta a las empresas si forman a principiantes antes de pagar un centro.</translation>
    </message>
    <message>
        <source>More than half of those asked about this very career (O*NET) name a higher level than that of the wider group, %1, which is counted here: ask employers what they want before you rely on it.</source>
        <translation>Más de la mitad de las personas consultadas sobre esta misma profesión (O*NET) nombra un nivel más alto que el del grupo más amplio, %1, con el que se cuenta aquí: pregunta a las empresas qué quieren antes de confiar en ello.</translation>
    </message>
    <message>
        <source>From the career’s page: %1</source>
        <translation>De la página de la profesión: %1</translation>
    </message>
    <message>
        <source>Fewer than half of those asked about this very career (O*NET) name a bachelor’s degree or more, which is usual in the wider group that statistics know, %1. None is planned; some have one: ask employers whether they want it.</source>
        <translation>Menos de la mitad de las personas consultadas sobre esta misma profesión (O*NET) nombra una licenciatura o más, que es lo habitual en el grupo más amplio que conocen las estadísticas: %1. No se planifica ninguna; algunas personas la tienen: pregunta a las empresas si la quieren.</translation>
    </message>
    <message>
        <source>It does not replace the license.</source>
        <translation>No sustituye la licencia.</translation>
    </message>
    <message>
        <source>What schooling and experience employers ask for is not stated for this career.</source>
        <translation>Para esta profesión no se indica qué estudios y qué experiencia piden las empresas.</translation>
    </message>
    <message>
        <source>The work is usually taught on the job within a month.</source>
        <translation>El trabajo suele enseñarse en el puesto, en el plazo de un mes.</translation>
    </message>
    <message>
        <source>The work is usually taught on the job, in one to twelve months.</source>
        <translation>El trabajo suele enseñarse en el puesto, de uno a doce meses.</translation>
    </message>
    <message>
        <source>The work is usually taught on the job, in more than a year.</source>
        <translation>El trabajo suele enseñarse en el puesto, en más de un año.</translation>
    </message>
    <message>
        <source>This week: talk for an hour with somebody who does the work</source>
        <translation>Esta semana: habla una hora con alguien que haga este trabajo</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Esta semana: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>O bien: %1</translation>
    </message>
    <message>
        <source>Before anything else: would I like to do this often?</source>
        <translation>Antes que nada: ¿me gustaría hacer esto a menudo?</translation>
    </message>
    <message>
        <source>Check: high school diploma or its equivalent</source>
        <translation>Comprobar: diploma de secundaria o su equivalente</translation>
    </message>
    <message>
        <source>The plan counts from it, as nothing was said of your schooling. Without one, an equivalent comes first, and its time is not stated.</source>
        <translation>El plan cuenta desde él, porque no dijiste nada de tus estudios. Sin diploma, primero hace falta un equivalente, y no se indica cuánto tiempo lleva.</translation>
    </message>
    <message>
        <source>It should be this one: %1.</source>
        <translation>Debería ser este: %1.</translation>
    </message>
    <message>
        <source>Check: is your degree in a field that fits?</source>
        <translation>Comprueba: ¿tu título es de un campo que encaja?</translation>
    </message>
    <message>
        <source>With another field, ask an employer or a school what counts and what is missing: the plan counts on it, and a new degree would take years.</source>
        <translation>Si es de otro campo, pregunta a una empresa o a un centro qué cuenta y qué falta: el plan cuenta con ello, y un título nuevo llevaría años.</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>Apply for a place: %1</source>
        <translation>Solicitar el ingreso: %1</translation>
    </message>
    <message>
        <source>Ask for fees, for the days by which to apply and for what counts of what you have: none of it is stated here.</source>
        <translation>Pregunta por los costos, por los plazos de solicitud y por lo que se reconoce de lo que ya tienes: nada de eso se indica aquí.</translation>
    </message>
    <message>
        <source>school records</source>
        <translation>expediente académico</translation>
    </message>
    <message>
        <source>Courses and books of this plan do not replace it.</source>
        <translation>Los cursos y libros de este plan no lo reemplazan.</translation>
    </message>
    <message>
        <source>Counted from the beginning of an autumn term; some schools open more often.</source>
        <translation>Se cuenta desde el comienzo de un período de otoño; algunos centros abren más a menudo.</translation>
    </message>
    <message>
        <source>Apply for an apprenticeship</source>
        <translation>Solicitar un programa de aprendizaje</translation>
    </message>
    <message>
        <source>Ask for the days of entry, the entry test and the wage: how long it takes to be taken on is not stated.</source>
        <translation>Pregunta por las fechas de ingreso, la prueba de admisión y el sueldo: no se indica cuánto se tarda en ingresar.</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Programa de aprendizaje</translation>
    </message>
    <message>
        <source>A job that pays, with classes; the courses of this plan run beside it.</source>
        <translation>Un empleo pagado, con clases; los cursos de este plan van en paralelo.</translation>
    </message>
    <message>
        <source>Usually 3 to 5 years with 2,000 hours at work and at least 144 hours of classes a year (Bureau of Labor Statistics). It is a job that pays; the courses run beside it.</source>
        <translation>Normalmente de 3 a 5 años, con 2000 horas de trabajo y al menos 144 horas de clase al año (Bureau of Labor Statistics). Es un empleo que se paga; los cursos van en paralelo.</translation>
    </message>
    <message>
        <source>Internship or residency</source>
        <translation>Prácticas o residencia</translation>
    </message>
    <message>
        <source>Its time is not stated; it usually comes before the license.</source>
        <translation>No se indica cuánto dura; suele ir antes de la licencia.</translation>
    </message>
    <message>
        <source>Less than five years are usually asked for; that one year is the least is a guess.</source>
        <translation>Suelen pedirse menos de cinco años; que un año sea lo mínimo es una estimación.</translation>
    </message>
    <message>
        <source>Five years or more are usually asked for.</source>
        <translation>Suelen pedirse cinco años o más.</translation>
    </message>
    <message>
        <source>Ask each whether it has a program for the teaching license that takes degrees of other fields.</source>
        <translation>Pregunta a cada una si tiene un programa para la licencia docente que admita títulos de otros campos.</translation>
    </message>
    <message>
        <source>How long it takes is not stated: the career’s page speaks of such work, statistics ask for none.</source>
        <translation>No se indica cuánto dura: la página de la profesión habla de ese trabajo, las estadísticas no lo piden.</translation>
    </message>
    <message>
        <source>Find a job that leads here</source>
        <translation>Encontrar un empleo que lleve aquí</translation>
    </message>
    <message>
        <source>Look at Related careers on the career’s page. How long it takes to be hired is not stated.</source>
        <translation>Mira «Profesiones relacionadas» en la página de la profesión. No se indica cuánto tarda la contratación.</translation>
    </message>
    <message>
        <source>Yours is of another field: some take it, with courses of this plan. Ask before you enroll again.</source>
        <translation>El tuyo es de otra materia: algunas lo aceptan, con cursos de este plan. Pregunta antes de matricularte otra vez.</translation>
    </message>
    <message>
        <source>The field of study that leads here, which the records of schools leave out: %1.</source>
        <translation>La carrera que lleva aquí y que falta en los registros de centros: %1.</translation>
    </message>
    <message>
        <source>What the career’s page, quoted at the head of this plan, says of fields counts as well.</source>
        <translation>También cuenta lo que dice de las carreras la página de la profesión, citada al principio de este plan.</translation>
    </message>
    <message>
        <source>What is shown ends in another award than the usual one: ask the school whom it takes, and employers whether it does.</source>
        <translation>Lo que se muestra acaba en un título distinto del habitual: pregunta al centro a quién admite, y a las empresas si basta.</translation>
    </message>
    <message>
        <source>These are many unlike jobs: choose one first, then ask those who hire for it which program counts. No schools are named here.</source>
        <translation>Son muchos trabajos distintos: elige primero uno y pregunta a quienes contratan para él qué programa cuenta. Aquí no se nombran centros.</translation>
    </message>
    <message>
        <source>Offer your work now: some of it asks for no paper</source>
        <translation>Ofrece ya tu trabajo: para una parte no se pide ningún título</translation>
    </message>
    <message>
        <source>So says the career’s page, quoted at the head of this plan. Show or send what you made to those who print, show or buy such work.</source>
        <translation>Así lo dice la página de la profesión, citada al principio de este plan. Muestra o envía lo que has hecho a quienes publican, exponen o compran este tipo de trabajo.</translation>
    </message>
    <message>
        <source>portfolio or samples</source>
        <translation>portafolio o muestras</translation>
    </message>
    <message>
        <source>portfolio or samples, where the school asks for them</source>
        <translation>portafolio o muestras, donde el centro los pida</translation>
    </message>
    <message>
        <source>audition (ask for its list)</source>
        <translation>audición (pide su lista)</translation>
    </message>
    <message>
        <source>Adult schools, community colleges and public libraries help to prepare for it, often free of charge; ask which test your state takes, such as the GED or the HiSET.</source>
        <translation>Las escuelas de adultos, los community colleges y las bibliotecas públicas ayudan a prepararlo, a menudo gratis; pregunta qué examen acepta tu estado, como el GED o el HiSET.</translation>
    </message>
    <message>
        <source>Ask employers now: who takes you without this? %1</source>
        <translation>Pregunta ya a las empresas: ¿cuál te acepta sin esto? %1</translation>
    </message>
    <message>
        <source>At least half of those asked about this very career (O*NET) name a lower level than this one, which the plan counts. Where you are taken without it, apply at once; it can follow beside the work.</source>
        <translation>Al menos la mitad de las personas consultadas sobre esta misma profesión (O*NET) nombra un nivel inferior a este, con el que cuenta el plan. Donde te acepten sin él, preséntate ya; puede venir después, junto al trabajo.</translation>
    </message>
    <message>
        <source>Apply now at two-year colleges</source>
        <translation>Preséntate ya en centros universitarios de dos años</translation>
    </message>
    <message>
        <source>A master’s degree is enough there in many fields: ask for part-time courses, too.</source>
        <translation>Una maestría basta allí en muchas materias: pregunta también por cursos a tiempo parcial.</translation>
    </message>
    <message>
        <source>On record for your state: %1</source>
        <translation>Registrado para tu estado: %1</translation>
    </message>
    <message>
        <source>On record in your state: %1. Ask its agency whether it is for your work.</source>
        <translation>Registrado en tu estado: %1. Pregunta a su organismo si es para tu trabajo.</translation>
    </message>
    <message>
        <source>You need not wait for it: ask who takes you while you prepare for it.</source>
        <translation>No tienes que esperarlo: pregunta quién te acepta mientras te preparas.</translation>
    </message>
    <message>
        <source>That day counts what no course gives; the courses run beyond it.</source>
        <translation>Ese día cuenta lo que no da ningún curso; los cursos siguen después.</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>currículum</translation>
    </message>
    <message>
        <source>Work in a related occupation</source>
        <translation>Trabajar en una ocupación relacionada</translation>
    </message>
    <message>
        <source>Work that counts for the license</source>
        <translation>Trabajo que cuenta para la licencia</translation>
    </message>
    <message>
        <source>The record of the license asks for work done first. How much, and under whom, it does not say: ask the agency before you take the job.</source>
        <translation>El registro de la licencia pide trabajo previo. No dice cuánto ni con quién: pregunta al organismo antes de aceptar el empleo.</translation>
    </message>
    <message>
        <source>record of the apprenticeship</source>
        <translation>constancia del programa de aprendizaje</translation>
    </message>
    <message>
        <source>license (where one is asked for)</source>
        <translation>licencia (donde se pida)</translation>
    </message>
    <message>
        <source>what you made while learning</source>
        <translation>lo que hiciste mientras aprendías</translation>
    </message>
    <message>
        <source>Need not wait for the courses: beyond a high school diploma (where one is asked for) nothing is usually asked for first.</source>
        <translation>No hace falta esperar a los cursos: aparte de un diploma de secundaria (donde lo piden), no suele pedirse nada antes.</translation>
    </message>
    <message>
        <source>Later: %1. Its record asks for work done first, so it seems to be no license to begin with: ask the agency %2 whether who works for others needs it.</source>
        <translation>Más tarde: %1. Su registro pide trabajo previo, así que no parece una licencia para empezar: pregunta al organismo %2 si la necesita quien trabaja para otros.</translation>
    </message>
    <message>
        <source>Ask employers first what they want: it is not stated for this career.</source>
        <translation>Pregunta primero a las empresas qué piden: para esta profesión no se indica.</translation>
    </message>
    <message>
        <source>Apply for the work</source>
        <translation>Solicitar el empleo</translation>
    </message>
    <message>
        <source>First post: %1</source>
        <translation>Primer puesto: %1</translation>
    </message>
    <message>
        <source>First job: %1</source>
        <translation>Primer empleo: %1</translation>
    </message>
    <message>
        <source>That earlier credits make it no longer than this is a guess: ask which ones count.</source>
        <translation>Que los créditos anteriores lo acorten a este tiempo es una estimación: pregunta cuáles cuentan.</translation>
    </message>
    <message>
        <source>That two years of an earlier degree count for it is a guess: ask which credits do.</source>
        <translation>Que dos años de estudios anteriores cuenten es una estimación: pregunta qué créditos cuentan.</translation>
    </message>
    <message>
        <source>Five to six years after college are usual for a research doctorate, often with pay; it differs by field and school.</source>
        <translation>Para un doctorado de investigación son habituales de cinco a seis años después de la licenciatura, a menudo con sueldo; depende del campo y de la universidad.</translation>
    </message>
    <message>
        <source>Statistics know only a mixed group of occupations, so neither its length nor its field is taken from them: ask which program counts before you enroll.</source>
        <translation>La estadística solo conoce un grupo mixto de ocupaciones; de ella no se toman ni duración ni campo: pregunta qué programa cuenta antes de inscribirte.</translation>
    </message>
    <message>
        <source>Ask the school that comes after it which courses it wants first.</source>
        <translation>Pregunta al centro que viene después qué cursos pide antes.</translation>
    </message>
    <message>
        <source>Any public college gives it.</source>
        <translation>Lo ofrece cualquier universidad pública.</translation>
    </message>
    <message>
        <source>Choose one with a program for teachers that your state approves: the teaching license asks for it.</source>
        <translation>Elige una con un programa para docentes que tu estado apruebe: la licencia de docente lo exige.</translation>
    </message>
    <message>
        <source>Many public universities give one in a field of this kind.</source>
        <translation>Muchas universidades públicas ofrecen uno en un campo de este tipo.</translation>
    </message>
    <message>
        <source>Public four-year colleges and universities give it, a community college seldom does.</source>
        <translation>Lo ofrecen las universidades públicas de cuatro años; un community college, rara vez.</translation>
    </message>
    <message>
        <source>Counted although you have a degree or certificate: one of another field does not stand for it. If yours is of this very field, say so when you make the plan.</source>
        <translation>Se cuenta aunque tengas un título o certificado: uno de otro campo no lo reemplaza. Si el tuyo es de este mismo campo, dilo al hacer el plan.</translation>
    </message>
    <message>
        <source>A master’s degree of this field that takes those of other fields may be the shorter way: ask schools, and whoever gives a license.</source>
        <translation>Una maestría de este campo que admita a quienes vienen de otros puede ser el camino más corto: pregunta a los centros y a quien da la licencia.</translation>
    </message>
    <message>
        <source>Check: is your schooling in a field that fits?</source>
        <translation>Comprueba: ¿tu formación es de un campo que sirve?</translation>
    </message>
    <message>
        <source>The file of licenses at hand does not cover %1; no state that it covers records one for this work.</source>
        <translation>El archivo de licencias disponible no cubre %1; ningún estado que cubre registra una para este trabajo.</translation>
    </message>
    <message>
        <source>At least half of those asked about this career name this level or a higher one (O*NET).</source>
        <translation>Al menos la mitad de las personas consultadas sobre esta profesión nombra este nivel o uno más alto (O*NET).</translation>
    </message>
    <message>
        <source>Program for the teaching license</source>
        <translation>Programa para la licencia de docente</translation>
    </message>
    <message>
        <source>If your degree held no such program, one for the license comes first, of one year or two, which is a guess: ask your state which it accepts.</source>
        <translation>Si tu título no incluía un programa así, antes viene uno para la licencia de docente, de uno o dos años, lo cual es una estimación: pregunta a tu estado cuál acepta.</translation>
    </message>
    <message>
        <source>%1, from an associate’s degree to a bachelor’s</source>
        <translation>%1, del título de asociado a la licenciatura</translation>
    </message>
    <message>
        <source>How many years it takes is not stated: statistics know them only of a wider group, %1, so none is counted.</source>
        <translation>No se indica cuántos años lleva: las estadísticas solo los conocen de un grupo más amplio, %1, así que no se cuenta ninguno.</translation>
    </message>
    <message>
        <source>Years of related work may be asked for: statistics state them only of a wider group, %1, so none is counted.</source>
        <translation>Pueden pedirse años de trabajo afín: las estadísticas solo los indican de un grupo más amplio, %1, así que no se cuenta ninguno.</translation>
    </message>
    <message>
        <source>A degree of another field is no teaching program; some states let one teach while taking it. One to two years are counted, which is a guess: ask which programs your state accepts.</source>
        <translation>Un título de otro campo no es un programa de docencia; algunos estados dejan enseñar mientras se cursa. Se cuentan uno o dos años, lo cual es una estimación: pregunta qué programas acepta tu estado.</translation>
    </message>
    <message>
        <source>So long as the career’s page says, in weeks or months; the figure is a guess. Ask the school.</source>
        <translation>Tanto como dice la página de la profesión en semanas o meses; la cifra es una estimación. Pregunta al centro.</translation>
    </message>
    <message>
        <source>So long as the career’s page says; ask the school.</source>
        <translation>Tanto como dice la página de la profesión; pregunta al centro.</translation>
    </message>
    <message>
        <source>Your degree of this field leads to the license first. That one to two years more make a bachelor’s degree of it, often beside the work, is a guess: ask the school.</source>
        <translation>Tu título de este campo lleva primero a la licencia. Que uno o dos años más, a menudo junto al trabajo, lo conviertan en una licenciatura es una estimación: pregunta al centro.</translation>
    </message>
    <message>
        <source>results of competitions</source>
        <translation>resultados de competiciones</translation>
    </message>
    <message>
        <source>Results open this door, as the career’s page says: ask a coach or a club at which trials, leagues or competitions one is seen. Reading does not replace them.</source>
        <translation>Los resultados abren esta puerta, como dice la página de la profesión: pregunta a un entrenador o a un club en qué pruebas, ligas o competiciones te ven. Leer no los sustituye.</translation>
    </message>
    <message>
        <source>The career’s page names it: “%1”.</source>
        <translation>La página de la profesión lo nombra: «%1».</translation>
    </message>
    <message>
        <source>First job in this group: %1</source>
        <translation>Primer empleo en este grupo: %1</translation>
    </message>
    <message>
        <source>Less than five years of related work are usual by statistics; the career’s page says that it is liked. Apply now, for this work and for work beside it.</source>
        <translation>Según las estadísticas son habituales menos de cinco años de trabajo afín; la página de la profesión dice que se valora. Solicita empleo ya, en este trabajo y en otros a su lado.</translation>
    </message>
    <message>
        <source>Some posts take less, as the career’s page says: ask those who hire for them before you enroll.</source>
        <translation>Algunos puestos piden menos, como dice la página de la profesión: pregunta a quienes contratan para ellos antes de matricularte.</translation>
    </message>
    <message>
        <source>Apply now as a helper or laborer of this trade</source>
        <translation>Solicita ya un puesto de ayudante o peón de este oficio</translation>
    </message>
    <message>
        <source>Statistics name no schooling that most helpers of building trades need: you need not wait for the diploma, which the apprenticeship may ask for. Ask who does this work near you.</source>
        <translation>Las estadísticas no nombran estudios que necesite la mayoría de los ayudantes de la construcción: no tienes que esperar al diploma, que el aprendizaje puede pedir. Pregunta a quienes hacen este trabajo cerca de ti.</translation>
    </message>
    <message>
        <source>Many doctoral programs take applications for the next autumn until December or early January: ask this week for their last day.</source>
        <translation>Muchos programas de doctorado aceptan solicitudes para el próximo otoño hasta diciembre o principios de enero: pregunta esta semana por su último día.</translation>
    </message>
    <message>
        <source>No course is asked for first. Some schools teach this work; ask employers whether one helps before you pay:</source>
        <translation>No se pide primero ningún curso. Algunos centros enseñan este trabajo; pregunta a las empresas si uno ayuda antes de pagar:</translation>
    </message>
    <message>
        <source>Where no test is asked for, or you have passed it, a place for the next autumn may still be free: ask this week.</source>
        <translation>Donde no se pida examen, o ya lo tengas aprobado, puede quedar plaza para el próximo otoño: pregunta esta semana.</translation>
    </message>
    <message>
        <source>Ask now for the work with which many begin</source>
        <translation>Pregunta ya por el trabajo con el que muchos empiezan</translation>
    </message>
    <message>
        <source>Statistics publish no pay of this work in %1: there may be few such posts or none. Ask first who hires for it there.</source>
        <translation>Las estadísticas no publican sueldo de este trabajo en %1: puede haber pocos puestos así o ninguno. Pregunta primero quién contrata allí para él.</translation>
    </message>
    <message>
        <source>Choose its courses for the school that comes after it. %1: %2</source>
        <translation>Elige sus cursos según el centro que viene después. %1: %2</translation>
    </message>
    <message>
        <source>The career’s page speaks of a certificate that those who hire ask for: ask them which one, who gives it and the hours for it, and whether it can follow.</source>
        <translation>La página de la profesión habla de un certificado que piden quienes contratan: pregúntales cuál, quién lo da y da las horas para él, y si puede venir después.</translation>
    </message>
    <message>
        <source>Many stay where they practiced: ask there first.</source>
        <translation>Muchos se quedan donde hicieron la práctica: pregunta primero allí.</translation>
    </message>
    <message>
        <source>With your schooling of this field you can ask for such work now; the degree of this plan follows beside it.</source>
        <translation>Con tu formación en este campo puedes pedir ya ese trabajo; el título de este plan sigue al lado.</translation>
    </message>
    <message>
        <source>Apply for a place in a residency</source>
        <translation>Solicitar una plaza en una residencia</translation>
    </message>
    <message>
        <source>Students apply in the autumn of the last year of school, in many specialties by a match; some ask for an exam of their own before it: ask the programs a year ahead. Who waits for the end of school loses a year.</source>
        <translation>Los estudiantes solicitan en el otoño del último año, en muchas especialidades por una asignación; algunas piden antes un examen propio: pregunta a los programas con un año de antelación. Quien espera al final de la escuela pierde un año.</translation>
    </message>
    <message>
        <source>Applications go out in the autumn, in many specialties for a match; some ask for an exam of their own before it. Ask the programs when they next take applications, and how long ago school may have ended.</source>
        <translation>Las solicitudes se envían en otoño, en muchas especialidades para una asignación; algunas piden antes un examen propio. Pregunta a los programas cuándo aceptan de nuevo solicitudes y cuánto tiempo puede hacer que acabaste la escuela.</translation>
    </message>
    <message>
        <source>Card, credential and a beginner’s job at sea</source>
        <translation>Tarjeta, credencial y un puesto de principiante en el mar</translation>
    </message>
    <message>
        <source>Before the first day aboard: the security card (TWIC), a medical certificate, a drug test and the Coast Guard’s credential for beginners. Then ask ship owners for work as a wiper or seaman, and the unions’ schools, which pay. Who studies at a maritime academy has the days inside the degree.</source>
        <translation>Antes del primer día a bordo: la tarjeta de seguridad (TWIC), un certificado médico, una prueba de drogas y la credencial de principiante de la Guardia Costera. Luego pide trabajo de engrasador o marinero a los armadores, y a las escuelas de los sindicatos, que pagan. Quien estudia en una academia marítima tiene los días dentro del título.</translation>
    </message>
    <message>
        <source>Open a small shop of your own now, and learn beside it</source>
        <translation>Abre ya una pequeña tienda propia y aprende al lado</translation>
    </message>
    <message>
        <source>Choose one of these jobs first</source>
        <translation>Elige primero uno de estos trabajos</translation>
    </message>
    <message>
        <source>The group holds many unlike jobs, and what each asks for differs: choose before you enroll, and ask those who hire for it.</source>
        <translation>El grupo reúne muchos trabajos distintos, y cada uno pide otra cosa: elige antes de inscribirte y pregunta a quienes contratan para él.</translation>
    </message>
    <message>
        <source>Yours is of this very field: some take it as it is, and the rest follows beside the work.</source>
        <translation>La tuya es de este mismo campo: algunos la aceptan tal cual, y el resto sigue junto al trabajo.</translation>
    </message>
    <message>
        <source>In other states: %1. Who comes from another state mostly pays more: ask.</source>
        <translation>En otros estados: %1. Quien viene de otro estado suele pagar más: pregunta.</translation>
    </message>
    <message>
        <source>Some courses are enough, and other public colleges near you may give them as well: ask.</source>
        <translation>Bastan algunos cursos, y otros colegios públicos cercanos quizá también los dan: pregunta.</translation>
    </message>
    <message>
        <source>Apply from inside</source>
        <translation>Postular desde dentro</translation>
    </message>
    <message>
        <source>Ask the programs whether they want a master’s degree first</source>
        <translation>Pregunta a los programas si quieren antes un máster</translation>
    </message>
    <message>
        <source>Of the public schools on record %1 give a master’s degree in these fields and %2 a research doctorate: many of these take who has the one before the other, which takes one to two years more.</source>
        <translation>De las escuelas públicas registradas %1 dan un máster en estos campos y %2 un doctorado de investigación: muchas de estas toman a quien tiene lo uno antes que lo otro, lo que lleva uno o dos años más.</translation>
    </message>
    <message>
        <source>Left to the residency, in which the specialty is learnt: %1.</source>
        <translation>Se deja a la residencia, en la que se aprende la especialidad: %1.</translation>
    </message>
    <message>
        <source>Mathematics and physics decide about the place and the first year: take what your school or a community college gives of them.</source>
        <translation>Las matemáticas y la física deciden la plaza y el primer año: aprovecha lo que den de ellas tu escuela o un colegio comunitario.</translation>
    </message>
    <message>
        <source>Many such programs close for the next autumn between December and February: ask this week for their last day.</source>
        <translation>Muchos programas así cierran para el próximo otoño entre diciembre y febrero: pregunta esta semana por su último día.</translation>
    </message>
    <message>
        <source>The career’s page speaks of a paid program in which the trade is learned: ask the union and the firms near you when they next take people.</source>
        <translation>La página de la profesión habla de un programa pagado en el que se aprende el oficio: pregunta al sindicato y a las empresas cercanas cuándo vuelven a tomar gente.</translation>
    </message>
    <message>
        <source>Choose the kind first: some ask for the trade’s own license</source>
        <translation>Elige primero el tipo: algunos exigen la licencia del propio oficio</translation>
    </message>
    <message>
        <source>So says the career’s page, quoted at the head of this plan. Where it is so, the school and the license of that trade come before the years that lead here: see the page of the trade, and ask your state’s agency what a head of such a place needs.</source>
        <translation>Así lo dice la página de la profesión, citada al comienzo de este plan. Donde es así, la escuela y la licencia de ese oficio vienen antes de los años que llevan hasta aquí: mira la página del oficio y pregunta a la agencia de tu estado qué necesita quien dirige un lugar así.</translation>
    </message>
    <message>
        <source>Ask the schools of this craft now: admission test, next class, what it costs</source>
        <translation>Pregunta ya a las escuelas de este oficio: prueba de admisión, próxima clase, cuánto cuesta</translation>
    </message>
    <message>
        <source>The career’s page speaks of few such schools. None is asked for first, but their places and days decide much: ask them before you ask for work, and shops whether they take a learner.</source>
        <translation>La página de la profesión habla de pocas escuelas así. Ninguna se exige antes, pero sus plazas y fechas deciden mucho: pregúntales antes de pedir trabajo, y a los talleres si toman a alguien que aprenda.</translation>
    </message>
    <message>
        <source>Exam for the certificate that those who hire look for</source>
        <translation>Examen para el certificado que buscan quienes contratan</translation>
    </message>
    <message>
        <source>driver’s license, where the work asks for it</source>
        <translation>permiso de conducir, donde el trabajo lo pida</translation>
    </message>
    <message>
        <source>Instrument, voice or dance: a teacher, daily practice, and the pieces for the audition</source>
        <translation>Instrumento, voz o danza: un maestro, práctica diaria y las piezas para la audición</translation>
    </message>
    <message>
        <source>Such schools admit by audition, mostly in winter: ask each for its list and its days, and for which scores it wants of who composes. It takes months with a teacher, and no book does it.</source>
        <translation>Estas escuelas admiten por audición, sobre todo en invierno: pregunta a cada una por su lista y sus días, y qué partituras quiere de quien compone. Lleva meses con un maestro, y ningún libro lo logra.</translation>
    </message>
    <message>
        <source>recordings or scores of your own</source>
        <translation>grabaciones o partituras propias</translation>
    </message>
    <message>
        <source>These teach the field of the degree after it to bachelors, too, which saves courses later; another field may do.</source>
        <translation>Estas enseñan el campo del título siguiente también en la licenciatura, lo que ahorra cursos después; otro campo puede valer.</translation>
    </message>
    <message>
        <source>Ask whether the program is accredited by ABET: boards of engineers and many who hire look at it.</source>
        <translation>Pregunta si el programa está acreditado por ABET: las juntas de ingenieros y muchos de quienes contratan se fijan en ello.</translation>
    </message>
    <message>
        <source>Ask whether the program is accredited by ABET: many who hire look at it.</source>
        <translation>Pregunta si el programa está acreditado por ABET: muchos de quienes contratan se fijan en ello.</translation>
    </message>
    <message>
        <source>Some courses are enough, so no school is named: ask the public colleges near you which they give in the field of this work.</source>
        <translation>Bastan algunos cursos, por eso no se nombra ninguna escuela: pregunta a los colegios universitarios públicos cercanos cuáles dan en el campo de este trabajo.</translation>
    </message>
    <message>
        <source>Statistics name some courses of a college without a degree: ask who takes you now, and take them beside the work.</source>
        <translation>Las estadísticas nombran algunos cursos universitarios sin título: pregunta quién te toma ya, y hazlos junto al trabajo.</translation>
    </message>
    <message>
        <source>First aid and CPR class with a card</source>
        <translation>Clase de primeros auxilios y reanimación con tarjeta</translation>
    </message>
    <message>
        <source>A class of some hours, at the Red Cross, the Heart Association or a college; where you look after children ask for the part on infants. The card ends after about two years. Ask those who hire which one they want.</source>
        <translation>Una clase de algunas horas, en la Cruz Roja, la Heart Association o un college; si cuidas niños, pide la parte sobre bebés. La tarjeta vale unos dos años. Pregunta a quien contrata cuál quiere.</translation>
    </message>
    <message>
        <source>Background check: ask who orders and pays for it</source>
        <translation>Verificación de antecedentes: pregunta quién la pide y la paga</translation>
    </message>
    <message>
        <source>The career’s page speaks of it. Mostly those who hire order it after an offer; where a family hires you may bring one. Ask early what would keep you out.</source>
        <translation>La página de la profesión habla de ella. Casi siempre la pide quien contrata, después de una oferta; si contrata una familia, puedes llevar una. Pregunta pronto qué te excluiría.</translation>
    </message>
    <message>
        <source>Choose one kind of this work and a place to learn it</source>
        <translation>Elegir un tipo de este trabajo y un lugar para aprenderlo</translation>
    </message>
    <message>
        <source>A community studio, a craft school or somebody who does it: ask for a first class, for hours at the tools and for what the material costs. Books do not replace the hands.</source>
        <translation>Un taller abierto, una escuela de oficios o alguien que lo hace: pregunta por una primera clase, por horas con las herramientas y por lo que cuesta el material. Los libros no sustituyen a las manos.</translation>
    </message>
    <message>
        <source>Make a first set of pieces, price and photograph them</source>
        <translation>Hacer una primera serie de piezas, ponerles precio y fotografiarlas</translation>
    </message>
    <message>
        <source>Count the hours and the material of each piece: its price has to pay both.</source>
        <translation>Cuenta las horas y el material de cada pieza: su precio tiene que pagar ambas cosas.</translation>
    </message>
    <message>
        <source>Seller’s permit of your state, where sales are taxed</source>
        <translation>Permiso de venta de tu estado, donde las ventas pagan impuesto</translation>
    </message>
    <message>
        <source>Most states tax sales and want a permit of who sells: ask the tax office of your state, and the city about a business license and about working at home.</source>
        <translation>La mayoría de los estados gravan las ventas y piden un permiso a quien vende: pregunta a la oficina de impuestos de tu estado, y a la ciudad por una licencia de negocio y por trabajar en casa.</translation>
    </message>
    <message>
        <source>Offer the pieces: at a fair, to a shop, on a page of your own</source>
        <translation>Ofrecer las piezas: en una feria, a una tienda, en una página propia</translation>
    </message>
    <message>
        <source>Shops buy pieces or take them on commission: ask what share they keep.</source>
        <translation>Las tiendas compran piezas o las toman en depósito: pregunta qué parte se quedan.</translation>
    </message>
    <message>
        <source>photographs and prices of the pieces</source>
        <translation>fotos y precios de las piezas</translation>
    </message>
    <message>
        <source>First sales: %1</source>
        <translation>Primeras ventas: %1</translation>
    </message>
    <message>
        <source>How soon the sales carry you is not stated: keep other income until they do.</source>
        <translation>Cuándo te mantendrán las ventas no está indicado: conserva otros ingresos hasta entonces.</translation>
    </message>
    <message>
        <source>Only where you may want the license one day: it is easiest in the last year of the degree or soon after. Many work without it. Ask your state’s board who may sit for it.</source>
        <translation>Solo si un día puedes querer la licencia: es más fácil en el último año de la carrera o poco después. Muchos trabajan sin él. Pregunta a la junta de tu estado quién puede presentarse.</translation>
    </message>
    <message>
        <source>Find the job in which the practice counts</source>
        <translation>Encontrar el empleo en el que cuenta la práctica</translation>
    </message>
    <message>
        <source>It is paid work under somebody licensed, and the first job of this career for most. Ask before you take it whose license counts, what work is counted and who signs for the hours.</source>
        <translation>Es trabajo pagado bajo alguien con licencia, y para la mayoría el primer empleo de esta profesión. Antes de aceptarlo pregunta qué licencia cuenta, qué trabajo se cuenta y quién firma las horas.</translation>
    </message>
    <message>
        <source>Summer and part-time work in such an office during the studies opens it, and may count.</source>
        <translation>El trabajo de verano o por horas en una oficina así durante los estudios lo abre, y puede contar.</translation>
    </message>
    <message>
        <source>First exam of surveyors (FS), about the end of the degree</source>
        <translation>Primer examen de topógrafos (FS), hacia el final de la carrera</translation>
    </message>
    <message>
        <source>Many boards let one take it in the last year of the degree or soon after; the second one follows the practice. Ask your state’s board.</source>
        <translation>Muchas juntas dejan presentarse en el último año de la carrera o poco después; el segundo viene tras la práctica. Pregunta a la junta de tu estado.</translation>
    </message>
    <message>
        <source>First exam of engineers (FE), about the end of the degree</source>
        <translation>Primer examen de ingenieros (FE), hacia el final de la carrera</translation>
    </message>
    <message>
        <source>First exam of geologists (FG), about the end of the degree</source>
        <translation>Primer examen de geólogos (FG), hacia el final de la carrera</translation>
    </message>
    <message>
        <source>The record names experience; a class and an exam come before the first work here, so ask the agency what it means by it.</source>
        <translation>El registro menciona experiencia; aquí una clase y un examen vienen antes del primer trabajo, así que pregunta a la agencia qué quiere decir.</translation>
    </message>
    <message>
        <source>The second exam (PS) and the part on the laws of the state: after the practice.</source>
        <translation>El segundo examen (PS) y la parte sobre las leyes del estado: después de la práctica.</translation>
    </message>
    <message>
        <source>It has several parts; many boards let one take some of them while the practice is counted.</source>
        <translation>Tiene varias partes; muchas juntas dejan hacer algunas mientras se cuenta la práctica.</translation>
    </message>
    <message>
        <source>biology, general and organic chemistry and physics with laboratory, often also biochemistry, statistics and psychology</source>
        <translation>biología, química general y orgánica y física con laboratorio, a menudo también bioquímica, estadística y psicología</translation>
    </message>
    <message>
        <source>anatomy and physiology, biology, chemistry, statistics and psychology, for physical therapy physics as well</source>
        <translation>anatomía y fisiología, biología, química, estadística y psicología, para fisioterapia también física</translation>
    </message>
    <message>
        <source>courses in speech and hearing science, and some of biology, physics or chemistry and statistics</source>
        <translation>cursos de ciencias del habla y de la audición, y algo de biología, física o química y estadística</translation>
    </message>
    <message>
        <source>biology, chemistry, genetics and statistics</source>
        <translation>biología, química, genética y estadística</translation>
    </message>
    <message>
        <source>chemistry, biochemistry, physiology and an approved set of courses in nutrition</source>
        <translation>química, bioquímica, fisiología y una serie aprobada de cursos de nutrición</translation>
    </message>
    <message>
        <source>As a rule it asks for %1.</source>
        <translation>Por regla general pide: %1.</translation>
    </message>
    <message>
        <source>Courses that the school asks for first, where your degree lacks them</source>
        <translation>Cursos que la escuela pide antes, si tu título no los tiene</translation>
    </message>
    <message>
        <source>A college near you gives them, often in the evening: ask the school for its list, the grades it wants and how old a course may be.</source>
        <translation>Un college cercano los da, a menudo por la tarde: pide a la escuela su lista, las notas que quiere y qué antigüedad puede tener un curso.</translation>
    </message>
    <message>
        <source>That they take one year to two is a guess. Where your degree held them tick this step: the days move up.</source>
        <translation>Que duren de uno a dos años es una suposición. Si tu título los tenía, marca este paso: los días se adelantan.</translation>
    </message>
    <message>
        <source>Hours of looking on, with somebody who does the work</source>
        <translation>Horas de observación, con alguien que hace el trabajo</translation>
    </message>
    <message>
        <source>Programs want many of them, as the career’s page says; how many, and in how many places, differs. Begin early, and have each hour signed.</source>
        <translation>Los programas quieren muchas, como dice la página de la profesión; cuántas, y en cuántos lugares, varía. Empieza pronto y haz que firmen cada hora.</translation>
    </message>
    <message>
        <source>Counted from the beginning of an autumn term; some such schools begin in early summer.</source>
        <translation>Contado desde el comienzo de un curso de otoño; algunas de estas escuelas empiezan a principios de verano.</translation>
    </message>
    <message>
        <source>The degree of this plan follows beside the work, as the career’s page says: begin now.</source>
        <translation>El título de este plan sigue al lado del trabajo, como dice la página de la profesión: empieza ya.</translation>
    </message>
    <message>
        <source>Many such schools take applications from the summer of the year before, and some close in October: ask for the last day; the one here is a guess.</source>
        <translation>Muchas de estas escuelas aceptan solicitudes desde el verano del año anterior, y algunas cierran en octubre: pregunta por el último día; el de aquí es una suposición.</translation>
    </message>
    <message>
        <source>not before %1, on a day that is not stated</source>
        <translation>no antes de %1, en un día que no está indicado</translation>
    </message>
    <message>
        <source>Left out, as one of a kind is enough to begin with: %1. Choose yours; the career’s page lists what teaches it, where anything does.</source>
        <translation>Se omite, pues para empezar basta una de cada clase: %1. Elige la tuya; la página de la profesión nombra lo que la enseña, si lo hay.</translation>
    </message>
    <message>
        <source>Left to the school of this plan and the time after it: %1. Ask the school which of them its program teaches.</source>
        <translation>Se deja a la escuela de este plan y al tiempo posterior: %1. Pregunta a la escuela qué de ello enseña su programa.</translation>
    </message>
    <message>
        <source>Many take it about the end of the degree, before the year under supervision is over.</source>
        <translation>Muchos lo hacen hacia el final de la carrera, antes de que acabe el año bajo supervisión.</translation>
    </message>
    <message>
        <source>Typing: a quarter of an hour a day until the speed holds, then a timed test</source>
        <translation>Mecanografía: un cuarto de hora al día hasta que la velocidad se mantenga, luego una prueba cronometrada</translation>
    </message>
    <message>
        <source>Lessons and tests stand free of charge on many sites and in libraries. Ask those who hire which speed they want.</source>
        <translation>Hay lecciones y pruebas gratuitas en muchos sitios y en bibliotecas. Pregunta a quien contrata qué velocidad quiere.</translation>
    </message>
    <message>
        <source>In some fields and schools a master’s degree comes before it or on the way: ask each. Some posts and two-year colleges take who has one.</source>
        <translation>En algunos campos y escuelas hay antes, o en el camino, una maestría: pregunta a cada una. Algunos puestos y los colleges de dos años aceptan a quien la tiene.</translation>
    </message>
    <message>
        <source>Most take it during the residency, and fellowships want it: ask the board after how many years.</source>
        <translation>La mayoría la obtiene durante la residencia, y las subespecialidades la piden: pregunta a la junta después de cuántos años.</translation>
    </message>
    <message>
        <source>Make a first portfolio: two or three finished pieces that one can look at</source>
        <translation>Hacer un primer portafolio: dos o tres piezas terminadas que se puedan mirar</translation>
    </message>
    <message>
        <source>Without it those who hire have little to go by. Courses of this plan give the tools; the pieces are your own.</source>
        <translation>Sin él, quien contrata tiene poco en que basarse. Los cursos de este plan dan las herramientas; las piezas son tuyas.</translation>
    </message>
    <message>
        <source>Choose your instrument or your voice, find a teacher and practice every day</source>
        <translation>Elegir tu instrumento o tu voz, encontrar un maestro y practicar cada día</translation>
    </message>
    <message>
        <source>It takes years, and no book does it. Ask the teacher when to play for others.</source>
        <translation>Lleva años, y ningún libro lo hace. Pregunta al maestro cuándo tocar para otros.</translation>
    </message>
    <message>
        <source>Play for others and record it: at a church, a bar, a wedding</source>
        <translation>Tocar para otros y grabarlo: en una iglesia, un bar, una boda</translation>
    </message>
    <message>
        <source>A good recording and people who heard you open the next door.</source>
        <translation>Una buena grabación y gente que te oyó abren la próxima puerta.</translation>
    </message>
    <message>
        <source>a recording, and what you play or sing by heart</source>
        <translation>una grabación, y lo que tocas o cantas de memoria</translation>
    </message>
    <message>
        <source>Apply for a residency: the national match</source>
        <translation>Solicitar una residencia: la asignación nacional</translation>
    </message>
    <message>
        <source>Applications go out in September, the match is in March and the residency begins in July: students apply in the last year of school. Who has finished school asks how long ago it may be. Fellowships after it have matches of their own.</source>
        <translation>Las solicitudes se envían en septiembre, la asignación es en marzo y la residencia empieza en julio: los estudiantes la piden en el último año. Quien ya terminó pregunta cuánto tiempo puede haber pasado. Las subespecialidades tienen asignaciones propias.</translation>
    </message>
    <message>
        <source>It is mostly a part of the degree, and seldom open to who has finished: ask whether yours counted. If the board or those who hire want more, ask which program gives it.</source>
        <translation>Casi siempre es parte de la carrera, y rara vez está abierta a quien ya terminó: pregunta si la tuya contó. Si la junta o quien contrata quiere más, pregunta qué programa la da.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SchoolingChoice</name>
    <message>
        <source>not said: counted from high school</source>
        <translation>sin indicar: se cuenta desde la secundaria</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Sin diploma</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ScoreStrip</name>
    <message>
        <source>%1 %2 of 40</source>
        <translation>%1 %2 de 40</translation>
    </message>
    <message>
        <source>Your six scores: %1</source>
        <translation>Tus seis puntajes: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search careers, skills, courses, books and places</source>
        <translation>Buscar profesiones, habilidades, cursos, libros y lugares</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Tab completes %1</source>
        <translation>Tab completa %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchGuide</name>
    <message>
        <source>Forget these searches</source>
        <translation>Olvidar estas búsquedas</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SectionBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More sections</source>
        <translation>Más secciones</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Secciones de esta página</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SegmentedSwitch</name>
    <message>
        <source>One of: %1. Arrow keys choose.</source>
        <translation>Una de: %1. Las flechas eligen.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShareBar</name>
    <message>
        <source>raises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>baja</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShelfModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShelfPane</name>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>New list or own item</source>
        <translation>Lista nueva o elemento propio</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>En qué punto estoy</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1 from My library</source>
        <translation>Se quitó %1 de Mi biblioteca</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>Se agregó %1 a %2</translation>
    </message>
    <message>
        <source>Removed the list %1, its items stay</source>
        <translation>Se quitó la lista %1; sus elementos se quedan</translation>
    </message>
    <message>
        <source>Removed the search %1</source>
        <translation>Se quitó la búsqueda %1</translation>
    </message>
    <message>
        <source>Removed the tag %1</source>
        <translation>Se quitó la etiqueta %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Emptied the trash</source>
        <translation>Se vació la papelera</translation>
    </message>
    <message>
        <source>New List Inside…</source>
        <translation>Lista nueva dentro…</translation>
    </message>
    <message>
        <source>New List…</source>
        <translation>Lista nueva…</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Lista nueva…</translation>
    </message>
    <message>
        <source>Own course…</source>
        <translation>Curso propio…</translation>
    </message>
    <message>
        <source>Own book…</source>
        <translation>Libro propio…</translation>
    </message>
    <message>
        <source>Own offer…</source>
        <translation>Oferta propia…</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShelfTree</name>
    <message>
        <source>Lists and tags</source>
        <translation>Listas y etiquetas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillDeeds</name>
    <message>
        <source>read the instructions of a new device, or a long letter from an office, and acted on it</source>
        <translation>leer las instrucciones de un aparato nuevo o una carta larga de una oficina y actuar según ellas</translation>
    </message>
    <message>
        <source>let somebody finish, and said back what was meant</source>
        <translation>dejar terminar a alguien y repetir lo que quería decir</translation>
    </message>
    <message>
        <source>written a letter, a report or an application that others used</source>
        <translation>escribir una carta, un informe o una solicitud que otras personas usaron</translation>
    </message>
    <message>
        <source>explained something to a group, or on the phone to a stranger</source>
        <translation>explicar algo a un grupo o por teléfono a una persona desconocida</translation>
    </message>
    <message>
        <source>worked out a discount, an area or a budget</source>
        <translation>calcular un descuento, una superficie o un presupuesto</translation>
    </message>
    <message>
        <source>tested a guess by trying it out and noting what happened</source>
        <translation>comprobar una suposición probándola y anotando lo que pasa</translation>
    </message>
    <message>
        <source>compared two opinions and found where one of them is weak</source>
        <translation>comparar dos opiniones y encontrar dónde falla una</translation>
    </message>
    <message>
        <source>changed how you do something after hearing of a better way</source>
        <translation>cambiar tu forma de hacer algo al conocer una mejor</translation>
    </message>
    <message>
        <source>chosen a way to learn something, or to teach it, and changed it when it did not work</source>
        <translation>elegir una forma de aprender o enseñar algo y cambiarla si no funciona</translation>
    </message>
    <message>
        <source>kept an eye on how a team, a plan or you yourself were doing, and stepped in</source>
        <translation>vigilar cómo va un equipo, un plan o tú y actuar a tiempo</translation>
    </message>
    <message>
        <source>noticed that somebody was upset before it was said</source>
        <translation>notar que alguien está molesto antes de que lo diga</translation>
    </message>
    <message>
        <source>fitted your own work to what others were doing</source>
        <translation>ajustar tu trabajo a lo que hace el resto</translation>
    </message>
    <message>
        <source>brought somebody round to your view</source>
        <translation>convencer a alguien de tu idea</translation>
    </message>
    <message>
        <source>brought two sides to a deal that both kept</source>
        <translation>llevar a dos partes a un acuerdo que ambas cumplieron</translation>
    </message>
    <message>
        <source>shown somebody how to do a thing until it worked</source>
        <translation>enseñar a alguien a hacer algo hasta que le salió</translation>
    </message>
    <message>
        <source>looked for ways to help people without being asked</source>
        <translation>buscar cómo ayudar a la gente sin que te lo pidan</translation>
    </message>
    <message>
        <source>solved a problem with several causes, for which there was no recipe</source>
        <translation>resolver un problema con varias causas y sin receta</translation>
    </message>
    <message>
        <source>found out what people need a thing to do before it was made</source>
        <translation>averiguar qué debe hacer una cosa antes de que se haga</translation>
    </message>
    <message>
        <source>built or changed a tool or a device so that it served people better</source>
        <translation>construir o cambiar una herramienta o un aparato para que sirva mejor</translation>
    </message>
    <message>
        <source>decided which tools and machines a job needs</source>
        <translation>decidir qué herramientas y máquinas necesita un trabajo</translation>
    </message>
    <message>
        <source>put in a machine, a program or wiring as a plan said</source>
        <translation>instalar una máquina, un programa o cables según un plano</translation>
    </message>
    <message>
        <source>written a program or a script that did its task</source>
        <translation>escribir un programa o script que cumplió su tarea</translation>
    </message>
    <message>
        <source>watched gauges or screens to see that a machine runs right</source>
        <translation>mirar indicadores o pantallas para ver que una máquina va bien</translation>
    </message>
    <message>
        <source>run a machine or a vehicle by its controls</source>
        <translation>manejar una máquina o un vehículo con sus mandos</translation>
    </message>
    <message>
        <source>cared for a machine on schedule: cleaned, oiled, changed parts</source>
        <translation>cuidar una máquina según un plan: limpiar, engrasar, cambiar piezas</translation>
    </message>
    <message>
        <source>found out why a machine or a program went wrong</source>
        <translation>descubrir por qué falla una máquina o un programa</translation>
    </message>
    <message>
        <source>repaired a bicycle, a tap, a phone or an engine</source>
        <translation>reparar una bicicleta, un grifo, un teléfono o un motor</translation>
    </message>
    <message>
        <source>tested or inspected things to see whether they are good enough</source>
        <translation>probar o revisar cosas para ver si están bien</translation>
    </message>
    <message>
        <source>weighed gains against costs and decided for others too</source>
        <translation>sopesar ventajas y costos y decidir también por otras personas</translation>
    </message>
    <message>
        <source>worked out how a change in one place would change the whole</source>
        <translation>pensar cómo un cambio en un punto cambia el conjunto</translation>
    </message>
    <message>
        <source>measured how well something works and what would make it better</source>
        <translation>medir si algo funciona bien y qué lo mejoraría</translation>
    </message>
    <message>
        <source>planned your time and that of others, and kept to it</source>
        <translation>planificar tu tiempo y el de otras personas y cumplirlo</translation>
    </message>
    <message>
        <source>decided how money was spent and accounted for it</source>
        <translation>decidir en qué se gasta el dinero y rendir cuentas</translation>
    </message>
    <message>
        <source>got the equipment and material for a job, and saw that it was used well</source>
        <translation>conseguir equipo y material para un trabajo y velar por su buen uso</translation>
    </message>
    <message>
        <source>found, guided and encouraged people for a task</source>
        <translation>encontrar, guiar y animar a personas para una tarea</translation>
    </message>
    <message>
        <source>planned and led a group, a club or a business</source>
        <translation>planificar y dirigir un grupo, un club o una empresa</translation>
    </message>
    <message>
        <source>kept files, forms and letters of an office</source>
        <translation>llevar archivos, formularios y cartas de una oficina</translation>
    </message>
    <message>
        <source>kept accounts or read a balance</source>
        <translation>llevar cuentas o leer un balance</translation>
    </message>
    <message>
        <source>shown and sold something, or planned how it is sold</source>
        <translation>mostrar y vender algo o planificar su venta</translation>
    </message>
    <message>
        <source>served guests or customers and found out what they need</source>
        <translation>atender a huéspedes o clientela y averiguar qué necesitan</translation>
    </message>
    <message>
        <source>chosen, hired or trained people, or settled what they are paid</source>
        <translation>elegir, contratar o formar a personas o fijar su sueldo</translation>
    </message>
    <message>
        <source>moved people or goods by road, rail, air or water</source>
        <translation>transportar personas o mercancías por carretera, tren, aire o agua</translation>
    </message>
    <message>
        <source>made things in numbers and kept waste low</source>
        <translation>fabricar cosas en serie con poco desperdicio</translation>
    </message>
    <message>
        <source>grown, raised or stored food</source>
        <translation>cultivar, criar o almacenar alimentos</translation>
    </message>
    <message>
        <source>set up computers, circuits or programs</source>
        <translation>instalar computadoras, circuitos o programas</translation>
    </message>
    <message>
        <source>used what engineers know to design or make something</source>
        <translation>usar conocimientos de ingeniería para diseñar o hacer algo</translation>
    </message>
    <message>
        <source>drawn a plan or a model that others built from</source>
        <translation>dibujar un plano o modelo con el que otras personas construyeron</translation>
    </message>
    <message>
        <source>built or renovated a part of a house or a road</source>
        <translation>construir o renovar parte de una casa o una calle</translation>
    </message>
    <message>
        <source>taken a machine apart and put it together again</source>
        <translation>desmontar una máquina y volver a montarla</translation>
    </message>
    <message>
        <source>used algebra, geometry or statistics</source>
        <translation>usar álgebra, geometría o estadística</translation>
    </message>
    <message>
        <source>used laws of force, heat, light or current</source>
        <translation>usar leyes de la fuerza, el calor, la luz o la corriente</translation>
    </message>
    <message>
        <source>handled substances knowing how they react and what is dangerous</source>
        <translation>manejar sustancias sabiendo cómo reaccionan y qué es peligroso</translation>
    </message>
    <message>
        <source>worked with plants, animals or cells knowing how they live</source>
        <translation>trabajar con plantas, animales o células sabiendo cómo viven</translation>
    </message>
    <message>
        <source>used what is known of how people think, learn and differ</source>
        <translation>usar lo que se sabe de cómo piensan, aprenden y difieren las personas</translation>
    </message>
    <message>
        <source>worked with groups of another origin or way of life</source>
        <translation>trabajar con grupos de otro origen o modo de vida</translation>
    </message>
    <message>
        <source>used maps of land, climate, people or routes</source>
        <translation>usar mapas de tierras, climas, gentes o rutas</translation>
    </message>
    <message>
        <source>cared for sick or hurt people, or knew signs, remedies and how to prevent</source>
        <translation>cuidar a personas enfermas o heridas, o conocer señales, remedios y prevención</translation>
    </message>
    <message>
        <source>stood by somebody through a crisis or on the way back to health</source>
        <translation>acompañar a alguien en una crisis o en su recuperación</translation>
    </message>
    <message>
        <source>planned lessons and taught one person or a group</source>
        <translation>planificar clases y enseñar a una persona o un grupo</translation>
    </message>
    <message>
        <source>written and corrected English for others to read</source>
        <translation>escribir y corregir textos en inglés para que otras personas los lean</translation>
    </message>
    <message>
        <source>spoken or written in a language that is not your first</source>
        <translation>hablar o escribir en un idioma que no es el tuyo</translation>
    </message>
    <message>
        <source>made or performed music, dance, drama or pictures</source>
        <translation>hacer o interpretar música, danza, teatro o imágenes</translation>
    </message>
    <message>
        <source>traced what happened in the past from what is left of it</source>
        <translation>deducir lo que pasó a partir de lo que queda</translation>
    </message>
    <message>
        <source>thought through or taught what people believe and how they should live</source>
        <translation>reflexionar o enseñar sobre lo que la gente cree y cómo debe vivir</translation>
    </message>
    <message>
        <source>guarded people, places or data, or led them out of danger</source>
        <translation>proteger a personas, lugares o datos, o sacarlos del peligro</translation>
    </message>
    <message>
        <source>worked with laws, rules of an office or a court</source>
        <translation>trabajar con leyes, normas de una oficina o un tribunal</translation>
    </message>
    <message>
        <source>set up or ran a network, a switchboard or a broadcast</source>
        <translation>montar o manejar una red, una centralita o una emisión</translation>
    </message>
    <message>
        <source>made a film, a page, a broadcast or a magazine for an audience</source>
        <translation>hacer una película, una página, una emisión o una revista para un público</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillHead</name>
    <message>
        <source>Importance, 1 – 5</source>
        <translation>Importancia, 1 – 5</translation>
    </message>
    <message>
        <source>Level, 0 – 7</source>
        <translation>Nivel, 0 – 7</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillLessons</name>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>because it says “%1”</source>
        <translation>porque dice «%1»</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Lo enseña</translation>
    </message>
    <message>
        <source>Taught best by</source>
        <translation>Lo enseñan mejor</translation>
    </message>
    <message>
        <source>Find all %1 that name it</source>
        <translation>Buscar los %1 que la nombran</translation>
    </message>
    <message>
        <source>Weighs %1 of 5 among what the career has to learn</source>
        <translation>Pesa %1 de 5 en lo que hay que aprender para la profesión</translation>
    </message>
    <message>
        <source>Learned first of all for</source>
        <translation>Se aprende sobre todo para</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillRow</name>
    <message>
        <source>withheld: too uncertain</source>
        <translation>retenido: demasiado incierto</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>%1: importance %2, level %3</source>
        <translation>%1: importancia %2, nivel %3</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillUsesModel</name>
    <message>
        <source>in demand</source>
        <translation>con demanda</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>How much it matters in the career, 1 to 5</source>
        <translation>Cuánto importa en la profesión, de 1 a 5</translation>
    </message>
    <message>
        <source>How much of it the career needs, 0 to 7</source>
        <translation>Cuánto necesita la profesión, de 0 a 7</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Job postings</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>This catalog holds no skills.</source>
        <translation>Este catálogo no contiene habilidades.</translation>
    </message>
    <message>
        <source>No skill matches.</source>
        <translation>Ninguna habilidad coincide.</translation>
    </message>
    <message>
        <source>This catalog holds no skill under %1.</source>
        <translation>Este catálogo no contiene ninguna habilidad con la clave %1.</translation>
    </message>
    <message>
        <source>No career of this catalog names it.</source>
        <translation>Ninguna profesión de este catálogo la nombra.</translation>
    </message>
    <message numerus="yes">
        <source>Tool of %Ln career(s)</source>
        <translation>
            <numerusform>Herramienta de %Ln profesión</numerusform>
            <numerusform>Herramienta de %Ln profesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln career(s) by how much it matters</source>
        <translation>
            <numerusform>%Ln profesión</numerusform>
            <numerusform>%Ln profesiones según cuánto importa</numerusform>
        </translation>
    </message>
    <message>
        <source>Careers that need %1</source>
        <translation>Profesiones que necesitan %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillsView</name>
    <message>
        <source>Ask about all of them</source>
        <translation>Preguntar por todas</translation>
    </message>
    <message>
        <source>Careers I have had</source>
        <translation>Profesiones que he tenido</translation>
    </message>
    <message>
        <source>What the work asks for counts as yours, until you say otherwise below.</source>
        <translation>Lo que pide el trabajo cuenta como tuyo, hasta que digas otra cosa abajo.</translation>
    </message>
    <message>
        <source>Type a career you have worked in</source>
        <translation>Escribe una profesión en la que hayas trabajado</translation>
    </message>
    <message>
        <source>What I have done</source>
        <translation>Lo que he hecho</translation>
    </message>
    <message>
        <source>Not how good you are: what you have done. These part careers most.</source>
        <translation>No se trata de lo bien que lo haces, sino de lo que has hecho. Estas son las que más distinguen unas profesiones de otras.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>%1: have you done it?</source>
        <translation>%1: ¿lo has hecho?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counts as “%1”, from careers you have had</source>
        <translation>cuenta como «%1», de profesiones que has tenido</translation>
    </message>
    <message>
        <source>Three careers that need what you have</source>
        <translation>Tres profesiones que necesitan lo que tienes</translation>
    </message>
    <message>
        <source>asks for %1 % of what you have</source>
        <translation>pide el %1 % de lo que tienes</translation>
    </message>
    <message>
        <source> · most missing: %1</source>
        <translation> · lo que más falta: %1</translation>
    </message>
    <message>
        <source>Skills readiness</source>
        <translation>Habilidades listas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>You have %1 % of what it asks for</source>
        <translation>Tienes el %1 % de lo que pide</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SoFarView</name>
    <message>
        <source>First five for now</source>
        <translation>Las cinco primeras por ahora</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>Too early to rank: %Ln more answer(s), three for each type.</source>
        <translation>
            <numerusform>Demasiado pronto para ordenar: falta %Ln respuesta, tres por cada tipo.</numerusform>
            <numerusform>Demasiado pronto para ordenar: faltan %Ln respuestas, tres por cada tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far your answers are too alike to rank careers.</source>
        <translation>Hasta ahora tus respuestas se parecen demasiado para ordenar profesiones.</translation>
    </message>
    <message>
        <source>Shaky: one other answer may move much.</source>
        <translation>Poco firme: una sola respuesta distinta puede cambiar mucho.</translation>
    </message>
    <message>
        <source>Steady enough to rank.</source>
        <translation>Bastante firme para ordenar.</translation>
    </message>
    <message>
        <source>Your last answer moved the list: %1 went from %2 to %3.</source>
        <translation>Tu última respuesta movió la lista: %1 pasó del %2 al %3.</translation>
    </message>
    <message numerus="yes">
        <source>0 to 40 for each type, from %Ln answer(s)</source>
        <translation>
            <numerusform>0 a 40 por tipo, de %Ln respuesta</numerusform>
            <numerusform>0 a 40 por tipo, de %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 that pass what matters</source>
        <translation>de %1 que cumplen lo que importa</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SourceCard</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SourcesDialog</name>
    <message>
        <source>Sources of this catalog</source>
        <translation>Fuentes de este catálogo</translation>
    </message>
    <message>
        <source>Every figure names one of these. Enter opens the publisher&apos;s page.</source>
        <translation>Cada cifra nombra una de estas. Intro abre la página de la entidad editora.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StandingRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StandingView</name>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>Haciendo ahora</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Nothing is marked as active.</source>
        <translation>Nada está marcado como «En curso».</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>oldest wish first</source>
        <translation>primero el deseo más antiguo</translation>
    </message>
    <message>
        <source>No wishes. Set an item&apos;s status to Wish to see it here.</source>
        <translation>No hay deseos. Pon el estado de un elemento en «Deseo» para verlo aquí.</translation>
    </message>
    <message>
        <source>Done by month</source>
        <translation>Terminado por mes</translation>
    </message>
    <message>
        <source>hours written down, and items finished</source>
        <translation>horas anotadas y elementos terminados</translation>
    </message>
    <message>
        <source>Along each path and list</source>
        <translation>En cada recorrido y cada lista</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StarButton</name>
    <message>
        <source>Remove %1 from My library</source>
        <translation>Quitar %1 de Mi biblioteca</translation>
    </message>
    <message>
        <source>Keep %1 in My library</source>
        <translation>Guardar %1 en Mi biblioteca</translation>
    </message>
    <message>
        <source>Remove from My library</source>
        <translation>Quitar de Mi biblioteca</translation>
    </message>
    <message>
        <source>Keep in My library</source>
        <translation>Guardar en Mi biblioteca</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepDialog</name>
    <message>
        <source>on or by</source>
        <translation>el día o antes</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Cambiar el paso</translation>
    </message>
    <message>
        <source>A step of my own</source>
        <translation>Un paso propio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>It has a day of its own</source>
        <translation>Tiene un día propio</translation>
    </message>
    <message>
        <source>one a line: identity card, school records</source>
        <translation>uno por línea: documento de identidad, expediente académico</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>&amp;Months beside the hours</source>
        <translation>&amp;Meses además de las horas</translation>
    </message>
    <message>
        <source>Its own day</source>
        <translation>Su propio día</translation>
    </message>
    <message>
        <source>In the &amp;same week as</source>
        <translation>En la misma &amp;semana que</translation>
    </message>
    <message>
        <source>&amp;Bring along</source>
        <translation>&amp;Llevar</translation>
    </message>
    <message>
        <source>no other step</source>
        <translation>ningún otro paso</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TableMapping</name>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Como muestra la tabla</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>Column %1 is read as</source>
        <translation>La columna %1 se lee como</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TagRow</name>
    <message>
        <source>Take the tag off (Delete)</source>
        <translation>Quitar la etiqueta (Supr)</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>add</source>
        <translation>agregar</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>tag, Enter</source>
        <translation>etiqueta, Intro</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ThisWeek</name>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Esta semana: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TimelineHeader</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>free week</source>
        <translation>semana libre</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Toast</name>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ToolsPart</name>
    <message>
        <source>Tools I use</source>
        <translation>Herramientas que uso</translation>
    </message>
    <message>
        <source>Programs and machines by name. Each career then says which of its tools you know.</source>
        <translation>Programas y máquinas por su nombre. Cada profesión dirá cuáles de sus herramientas conoces.</translation>
    </message>
    <message>
        <source>Another one, by its name</source>
        <translation>Otra, por su nombre</translation>
    </message>
    <message>
        <source>Add a tool you use</source>
        <translation>Agregar una herramienta que usas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopicItem</name>
    <message>
        <source>hours not stated</source>
        <translation>horas sin indicar</translation>
    </message>
    <message>
        <source>price not stated</source>
        <translation>precio no indicado</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, relevance %5 percent</source>
        <translation>%1, %2, %3, %4, relevancia del %5 por ciento</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopicRow</name>
    <message>
        <source>You can do this already.</source>
        <translation>Esto ya lo sabes hacer.</translation>
    </message>
    <message>
        <source>Nothing in the catalog teaches this yet.</source>
        <translation>Nada en el catálogo enseña esto todavía.</translation>
    </message>
    <message>
        <source>The catalog has something on this, but nothing that suits this career and what you asked for.</source>
        <translation>El catálogo tiene algo sobre esto, pero nada que convenga a esta profesión y a lo que has pedido.</translation>
    </message>
    <message>
        <source>%1 course</source>
        <extracomment>what is searched for on the web: a topic&apos;s name and the word course</extracomment>
        <translation>curso de %1</translation>
    </message>
    <message>
        <source>Search the web for “%1”</source>
        <translation>Buscar «%1» en la web</translation>
    </message>
    <message>
        <source>Opens %1 in your browser; another place is chosen in Preferences</source>
        <translation>Abre %1 en tu navegador; puedes elegir otro sitio en «Preferencias»</translation>
    </message>
    <message>
        <source>add your own</source>
        <translation>agrega el tuyo</translation>
    </message>
    <message>
        <source>Add your own course for %1</source>
        <translation>Agregar tu propio curso para %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WebPlaces</name>
    <message>
        <source>Where links that search the web lead. They open in your browser, only when clicked.</source>
        <translation>Adónde llevan los enlaces que buscan en la web. Se abren en tu navegador, solo cuando haces clic.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WeekdaysDialog</name>
    <message>
        <source>Hours by weekday</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 horas por semana</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WhyCard</name>
    <message>
        <source>Select a career to see why it is there.</source>
        <translation>Selecciona una profesión para ver por qué está ahí.</translation>
    </message>
    <message>
        <source>Why is this not there?</source>
        <translation>¿Por qué no está esto?</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>Close the reasons</source>
        <translation>Cerrar los motivos</translation>
    </message>
    <message>
        <source>What matters removes it: %1</source>
        <translation>Lo que importa la descarta: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2 · %3</source>
        <translation>Puesto %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Three answers moved it most</source>
        <translation>Las tres respuestas que más la movieron</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>raises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>You and this work</source>
        <translation>Tú y este trabajo</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>No change of a single score alone.</source>
        <translation>Ningún cambio de un solo puntaje.</translation>
    </message>
    <message>
        <source>Try it this week</source>
        <translation>Pruébalo esta semana</translation>
    </message>
    <message>
        <source>Open the career</source>
        <translation>Abrir la profesión</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Not for me...</source>
        <translation>No es para mí...</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Your skills and this work</source>
        <translation>Tus habilidades y este trabajo</translation>
    </message>
    <message>
        <source>you %1, the work %2 of 7</source>
        <translation>tú %1, el trabajo %2 de 7</translation>
    </message>
    <message>
        <source>Nothing that it asks for falls short of what you said.</source>
        <translation>Nada de lo que pide te falta según lo que dijiste.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller gap(s)</source>
        <translation>
            <numerusform>y %Ln carencia menor</numerusform>
            <numerusform>y %Ln carencias menores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 tools it lists</source>
        <translation>%1 de las %2 herramientas que nombra</translation>
    </message>
    <message>
        <source>You use %1.</source>
        <translation>Usas %1.</translation>
    </message>
    <message>
        <source>You use %1: %2.</source>
        <translation>Usas %1: %2.</translation>
    </message>
    <message>
        <source>Ask somebody who does this work what the last day was like.</source>
        <translation>Pregunta a alguien que hace este trabajo cómo fue su último día.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearla</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WorthDialog</name>
    <message>
        <source>What pay is worth elsewhere</source>
        <translation>Lo que vale un sueldo en otro lugar</translation>
    </message>
    <message>
        <source> USD a year</source>
        <translation> USD al año</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>&amp;Sueldos</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;Buys the same in</source>
        <translation>&amp;Compra lo mismo en</translation>
    </message>
    <message>
        <source>Choose two metros of the list.</source>
        <translation>Elige dos áreas metropolitanas de la lista.</translation>
    </message>
    <message>
        <source>%1 in %2 buys what %3 buys in %4.</source>
        <translation>%1 en %2 compran lo que %3 en %4.</translation>
    </message>
    <message>
        <source>%1 × %2 / %3: prices there and here, United States = 100, %4. Before taxes, which differ too. Source: %5.</source>
        <translation>%1 × %2 / %3: precios allí y aquí, Estados Unidos = 100, %4. Antes de impuestos, que también difieren. Fuente: %5.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchParts</name>
    <message>
        <source>Reading the catalog...</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RowMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Remove from My library</source>
        <translation>Quitar de Mi biblioteca</translation>
    </message>
    <message>
        <source>Keep in My library</source>
        <translation>Guardar en Mi biblioteca</translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>Agregar a una lista</translation>
    </message>
    <message>
        <source>Copy Title</source>
        <translation>Copiar el título</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionPalette</name>
    <message>
        <source>No action is called that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
    <message>
        <source>Find an Action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Nombre de una acción</translation>
    </message>
</context>
</TS>
