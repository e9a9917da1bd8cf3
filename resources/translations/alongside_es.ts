<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Agreement</name>
    <message>
        <source>What changed since version %1</source>
        <translation>Qué cambió desde la versión %1</translation>
    </message>
    <message>
        <source>Nothing: both versions say the same.</source>
        <translation>Nada: las dos versiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>Answered for the first time</source>
        <translation>Respondido por primera vez</translation>
    </message>
    <message>
        <source>Coach: %1</source>
        <translation>Coach: %1</translation>
    </message>
    <message>
        <source>Teacher: %1</source>
        <translation>Docente: %1</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>It is a shared understanding, not a contract.</source>
        <translation>Es un entendimiento compartido, no un contrato.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1, draft of %2</source>
        <translation>%1, borrador del %2</translation>
    </message>
    <message>
        <source>%1, discussed on %2</source>
        <translation>%1, conversada el %2</translation>
    </message>
    <message>
        <source>%1, acknowledged on %2</source>
        <translation>%1, confirmada el %2</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1, terminada el %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Our own:</source>
        <comment>on a blank form, before a line to write on</comment>
        <translation>Algo propio:</translation>
    </message>
    <message>
        <source>Coaching agreement, blank form</source>
        <translation>Acuerdo de coaching, formulario en blanco</translation>
    </message>
    <message>
        <source>Coaching agreement, %1, version %2</source>
        <translation>Acuerdo de coaching, %1, versión %2</translation>
    </message>
    <message>
        <source>The coach acknowledged it</source>
        <translation>Confirmación de coach</translation>
    </message>
    <message>
        <source>The teacher acknowledged it</source>
        <translation>Confirmación de docente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Nothing yet. Both versions say the same.</source>
        <translation>Nada todavía. Las dos versiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Discussed %1</source>
        <translation>Conversado: %1</translation>
    </message>
    <message>
        <source>Acknowledged since %1</source>
        <translation>Confirmado desde %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, started %2</source>
        <translation>%1, iniciada: %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>quedó abierto</translation>
    </message>
    <message>
        <source>school day</source>
        <translation>día de clases</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>días de clases</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Tal vez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today goes by this to see when you are due to meet.</source>
        <translation>La página Hoy se guía por esto para ver cuándo les toca reunirse.</translation>
    </message>
    <message>
        <source>Past this, Today puts the two of you on its quiet list.</source>
        <translation>Pasado este tiempo, entran en la lista de silencio de Hoy.</translation>
    </message>
    <message>
        <source>A summary is only asked of the coach where the coach writes it.</source>
        <translation>El resumen solo se le pide a la persona coach si le toca escribirlo.</translation>
    </message>
    <message>
        <source>A summary is due this long after the meeting.</source>
        <translation>Es el plazo para el resumen después de la reunión.</translation>
    </message>
    <message>
        <source>A meeting moved with this much notice still counts as kept on the checklist.</source>
        <translation>Una reunión cambiada con este aviso sigue contando como cumplida en la lista.</translation>
    </message>
    <message>
        <source>Visits are held up against this.</source>
        <translation>Las visitas se comparan con esto.</translation>
    </message>
    <message>
        <source>A win is offered to be told in this way.</source>
        <translation>Así se propone contar cada logro.</translation>
    </message>
    <message>
        <source>Nothing written for the principal says more than this.</source>
        <translation>Nada de lo que se escribe para la dirección dice más que esto.</translation>
    </message>
    <message>
        <source>Today brings it up when the day has come.</source>
        <translation>Hoy lo recuerda cuando llega el día.</translation>
    </message>
    <message>
        <source>The program goes by “%1” while this is open.</source>
        <translation>El programa se guía por “%1” mientras esto siga abierto.</translation>
    </message>
    <message>
        <source>This is shorter than the time between two meetings. It should be at least as long.</source>
        <translation>Es menos que el tiempo entre dos reuniones. Debería ser al menos igual.</translation>
    </message>
    <message>
        <source>The coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>The teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>So you are named in what you acknowledged. Role, email and hours are no part of it: they stand in Settings and in the profile.</source>
        <translation>Así figuran los nombres en lo que confirmaron. El puesto, el correo y el horario no forman parte de ello: están en Ajustes y en el perfil.</translation>
    </message>
</context>
<context>
    <name>AllAboutTeacher</name>
    <message>
        <source>%1: %2</source>
        <comment>what, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>who asked for a meeting; how welcome it was</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>It was an appointment.</source>
        <translation>Era una cita.</translation>
    </message>
    <message>
        <source>Notice on %1.</source>
        <translation>Aviso el %1.</translation>
    </message>
    <message>
        <source>Summary sent on %1.</source>
        <translation>Resumen enviado el %1.</translation>
    </message>
    <message>
        <source>opened with a win</source>
        <translation>empezó con un logro</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>repasado en voz alta</translation>
    </message>
    <message>
        <source>a hard moment</source>
        <translation>un momento difícil</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>about the goal</source>
        <translation>sobre la meta</translation>
    </message>
    <message>
        <source>part of a coaching cycle</source>
        <translation>parte de un ciclo de coaching</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln colleague(s) besides you</source>
        <translation>
            <numerusform>Con %Ln colega además de ti</numerusform>
            <numerusform>Con %Ln colegas además de ti</numerusform>
        </translation>
    </message>
    <message>
        <source>Words I used</source>
        <translation>Palabras que usé</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Nota compartida</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day; a kind of meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First due on %1.</source>
        <translation>Fecha inicial: %1.</translation>
    </message>
    <message>
        <source>Moved on %1 to %2.</source>
        <translation>Cambiado el %1 al %2.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <comment>kept, missed; a day</comment>
        <translation>%1 el %2.</translation>
    </message>
    <message>
        <source>Looked back on %1: %2.</source>
        <translation>Mirada atrás el %1: %2.</translation>
    </message>
    <message>
        <source>fitted to your class</source>
        <translation>ajustado a tu clase</translation>
    </message>
    <message>
        <source>offered before you asked</source>
        <translation>ofrecido antes de que lo pidieras</translation>
    </message>
    <message>
        <source>Our meetings and other contacts</source>
        <translation>Nuestras reuniones y otros contactos</translation>
    </message>
    <message>
        <source>What I promised you</source>
        <translation>Lo que te prometí</translation>
    </message>
    <message>
        <source>What you took on</source>
        <translation>Lo que quedó a tu cargo</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>a next step; a day</comment>
        <translation>%1, acordado el %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>You named it.</source>
        <translation>Lo nombraste tú.</translation>
    </message>
    <message>
        <source>I named it.</source>
        <translation>Lo nombré yo.</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>Contado el %1.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>You said that I may share it.</source>
        <translation>Dijiste que puedo compartirlo.</translation>
    </message>
    <message>
        <source>Not for others.</source>
        <translation>No es para otras personas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>An answer to an earlier form</source>
        <translation>Respuesta a un formulario anterior</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>not fitting</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>OneRoster, the list of the district</source>
        <translation>OneRoster, la lista del distrito</translation>
    </message>
    <message>
        <source>Clever, the list of the district</source>
        <translation>Clever, la lista del distrito</translation>
    </message>
    <message>
        <source>Our agreement, version %1</source>
        <translation>Nuestro acuerdo, versión %1</translation>
    </message>
    <message>
        <source>%1. Begun on %2.</source>
        <comment>its state; a day</comment>
        <translation>%1. Iniciado el %2.</translation>
    </message>
    <message>
        <source>Acknowledged by the coach</source>
        <translation>Confirmación de coach</translation>
    </message>
    <message>
        <source>Acknowledged by the teacher</source>
        <translation>Confirmación de docente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Coaching cycles</source>
        <translation>Ciclos de coaching</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model; days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Students will: %1</source>
        <translation>Qué harán los estudiantes: %1</translation>
    </message>
    <message>
        <source>My checklist, %1</source>
        <comment>a month</comment>
        <translation>Mi lista, %1</translation>
    </message>
    <message>
        <source>It is about my practice, not about you. %1</source>
        <translation>Trata de mi práctica, no de ti. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done or not; a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What you said in the pulse</source>
        <translation>Lo que dijiste en el pulso</translation>
    </message>
    <message>
        <source>Tools we used</source>
        <translation>Herramientas que usamos</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Pages of my private journal about our work</source>
        <translation>Páginas de mi diario privado sobre nuestro trabajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day; a question</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lists in which you stood</source>
        <translation>Listas en las que aparecías</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>%1, not in it since %2</source>
        <translation>%1, ya no aparece desde el %2</translation>
    </message>
    <message>
        <source>What left this notebook about you</source>
        <translation>Lo que salió de este cuaderno sobre ti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how; when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with private text</source>
        <translation>%1, con texto privado</translation>
    </message>
    <message>
        <source>This is what my coaching notebook holds about you, my private notes and my journal too.</source>
        <translation>Esto es lo que mi cuaderno de coaching guarda sobre ti, con mis notas privadas y mi diario.</translation>
    </message>
    <message>
        <source>This is what my coaching notebook holds about you.</source>
        <translation>Esto es lo que mi cuaderno de coaching guarda sobre ti.</translation>
    </message>
    <message>
        <source>Where other teachers are named, it says &quot;a colleague&quot;.</source>
        <translation>Donde se nombra a colegas, dice &quot;alguien del equipo&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) of mine on our meetings</source>
        <translation>
            <numerusform>%Ln nota privada mía sobre nuestras reuniones</numerusform>
            <numerusform>%Ln notas privadas mías sobre nuestras reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of my private journal about our work</source>
        <translation>
            <numerusform>%Ln página de mi diario privado sobre nuestro trabajo</numerusform>
            <numerusform>%Ln páginas de mi diario privado sobre nuestro trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) of mine on my own checklist</source>
        <translation>
            <numerusform>%Ln comentario mío en mi propia lista</numerusform>
            <numerusform>%Ln comentarios míos en mi propia lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that I removed and that rest in the bin until it is emptied</source>
        <translation>
            <numerusform>%Ln registro que quité y que sigue en la papelera hasta que se vacíe</numerusform>
            <numerusform>%Ln registros que quité y que siguen en la papelera hasta que se vacíe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>No incluye: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>What I may have begun to write and not stored is not in it either.</source>
        <translation>Tampoco incluye lo que haya empezado a escribir sin guardarlo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Planning periods</source>
        <translation>Horas de planificación</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Number in the school&apos;s list</source>
        <translation>Número en la lista de la escuela</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How we knew each other</source>
        <translation>Cómo nos conocíamos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>How you like to hear what went well</source>
        <translation>Cómo te gusta oír lo que salió bien</translation>
    </message>
    <message>
        <source>How you like feedback</source>
        <translation>Cómo prefieres la retroalimentación</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Cómo contactarte</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Everything held about %1</source>
        <translation>Todo lo que se guarda sobre %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a coach; a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Backups of the notebook hold the same. If something is not right, tell me and I shall correct it.</source>
        <translation>Las copias de seguridad del cuaderno contienen lo mismo. Si algo no es correcto, dímelo y lo corrijo.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln que faltaba</numerusform>
            <numerusform>%Ln que faltaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln con cambios</numerusform>
            <numerusform>%Ln con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as here, which is newer</source>
        <translation>
            <numerusform>%Ln como está aquí, más reciente</numerusform>
            <numerusform>%Ln como están aquí, más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Pulses</source>
        <translation>Pulsos</translation>
    </message>
    <message>
        <source>Pages of the journal</source>
        <translation>Páginas del diario</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>The archive of %1.</source>
        <translation>Archivo de Alongside de %1.</translation>
    </message>
    <message>
        <source>Saved on %1 at %2.</source>
        <comment>a day, a time</comment>
        <translation>Guardado el %1 (%2).</translation>
    </message>
    <message>
        <source>With private notes and journal.</source>
        <translation>Con notas privadas y diario.</translation>
    </message>
    <message>
        <source>Without private notes and journal; yours stay as they are.</source>
        <translation>Sin notas privadas ni diario; los tuyos quedan como están.</translation>
    </message>
    <message>
        <source>This is the archive of another coach. The notebook stays yours, and %1 stands in it as a colleague; what they wrote stands beside what you wrote.</source>
        <translation>Este archivo es de otra persona que hace coaching. El cuaderno sigue siendo tuyo y %1 figura en él como colega; lo que escribió queda junto a lo que escribiste tú.</translation>
    </message>
    <message>
        <source>All of it is here already, so there is nothing to bring in.</source>
        <translation>Todo esto ya está aquí, así que no hay nada que traer.</translation>
    </message>
    <message>
        <source>Settings only</source>
        <translation>Solo ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goes (go) into the bin with their teacher</source>
        <translation>
            <numerusform>%Ln va a la papelera con su docente</numerusform>
            <numerusform>%Ln van a la papelera con su docente</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one step: Ctrl+Z takes it back.</source>
        <translation>Todo es un solo paso: Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>This is too much for Ctrl+Z to take back.</source>
        <translation>Es demasiado para deshacerlo con Ctrl+Z.</translation>
    </message>
    <message>
        <source>A backup is made first. All of it is one step: Ctrl+Z takes it back.</source>
        <translation>Antes se hace una copia de seguridad. Todo es un solo paso: Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>This is too much for Ctrl+Z: neither it nor what you did before can be taken back after it. The way back is the backup that is made first.</source>
        <translation>Es demasiado para Ctrl+Z: después no se podrá deshacer ni esto ni lo que hiciste antes. El camino de vuelta es la copia de seguridad que se hace primero.</translation>
    </message>
    <message>
        <source>Brought in.</source>
        <translation>Traído.</translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Traído: %1.</translation>
    </message>
    <message>
        <source>The notebook as it was before is kept among its backups: %1</source>
        <translation>El cuaderno como estaba antes queda entre sus copias de seguridad: %1</translation>
    </message>
    <message>
        <source>this cannot be read. Check that it is a file and that you may open it.</source>
        <translation>esto no se puede leer. Comprueba que sea un archivo y que puedas abrirlo.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>a number, a JSON pointer, what is wrong there</comment>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Choose a file that Alongside saved under Everything in one file. If it is one, it was cut short or changed on the way: copy it again from where it came.</source>
        <translation>Elige un archivo que Alongside haya guardado con “Todo en un archivo”. Si lo es, se cortó o cambió en el camino: cópialo otra vez desde su origen.</translation>
    </message>
    <message>
        <source>It may come from a newer Alongside: bring this one up to date and try again.</source>
        <translation>Puede venir de un Alongside más nuevo: actualiza este y prueba otra vez.</translation>
    </message>
    <message>
        <source>Alongside writes no such file, so it was changed after it was saved. Save it again where it came from, or mend these lines in a text editor.</source>
        <translation>Alongside no escribe archivos así, de modo que se cambió después de guardarlo. Guárdalo de nuevo en su origen o corrige estas líneas en un editor de texto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this file is (are) wrong, so nothing can be brought in.</source>
        <translation>
            <numerusform>%Ln cosa de este archivo está mal, así que no se puede traer nada.</numerusform>
            <numerusform>%Ln cosas de este archivo están mal, así que no se puede traer nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1:</source>
        <translation>Las primeras %1:</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>La pediste</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before deleting for good</source>
        <translation>Antes de eliminar para siempre</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Antes de restaurar una copia</translation>
    </message>
    <message>
        <source>Before the password changed</source>
        <translation>Antes de cambiar la contraseña</translation>
    </message>
    <message>
        <source>Before an update of Alongside</source>
        <translation>Antes de actualizar Alongside</translation>
    </message>
    <message>
        <source>The notebook as it was, unchecked</source>
        <translation>El cuaderno como estaba, sin revisar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Al hacerla</translation>
    </message>
    <message>
        <source>The backup of %1 could not be made: %2</source>
        <translation>No se pudo hacer la copia de seguridad de %1: %2</translation>
    </message>
    <message>
        <source>The newest backup is damaged: %1. Make another one.</source>
        <translation>La copia de seguridad más reciente está dañada: %1. Haz otra.</translation>
    </message>
    <message>
        <source>The second place could not be reached when the backup of %1 was made: %2</source>
        <translation>No se pudo llegar al segundo lugar al hacer la copia de seguridad de %1: %2</translation>
    </message>
    <message>
        <source>%1 (made at %2; its name is in UTC)</source>
        <comment>a file, and a time of day</comment>
        <translation>%1 (hecha a las %2; su nombre está en UTC)</translation>
    </message>
</context>
<context>
    <name>BeforeTheDoor</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln school day(s) late</source>
        <comment>what was promised</comment>
        <translation>
            <numerusform>%1, %Ln día de clases de atraso</numerusform>
            <numerusform>%1, %Ln días de clases de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>what was promised, and a day</comment>
        <translation>%1, vence: %2</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>a day, and what kind of meeting it was</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Prometiste</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more</source>
        <comment>promises</comment>
        <translation>
            <numerusform>, y %Ln más</numerusform>
            <numerusform>, y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Y además</translation>
    </message>
    <message>
        <source>%1 took on</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Por retomar</translation>
    </message>
    <message>
        <source>The last time held a hard moment, and you have not been in touch since.</source>
        <translation>La última vez hubo un momento difícil y no han tenido contacto desde entonces.</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>En qué trabajan</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Por contar</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>To reach %1</source>
        <translation>Para contactar a %1</translation>
    </message>
    <message>
        <source>quiet hours: %1</source>
        <translation>horas de silencio: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salón %1</translation>
    </message>
    <message>
        <source>planning: %1</source>
        <translation>planificación: %1</translation>
    </message>
    <message>
        <source>Private note of the last time</source>
        <translation>Nota privada de la última vez</translation>
    </message>
    <message>
        <source>Topics that are not open</source>
        <translation>Temas que no se tocan</translation>
    </message>
    <message>
        <source>Last met %1</source>
        <translation>Última reunión: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) late</source>
        <translation>
            <numerusform>%Ln promesa con atraso</numerusform>
            <numerusform>%Ln promesas con atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>a hard moment to come back to</source>
        <translation>un momento difícil por retomar</translation>
    </message>
    <message>
        <source>No meeting is kept here; your agreement says how long they are.</source>
        <translation>Aquí no se guarda ninguna reunión; tu acuerdo dice cuánto tiempo se guardan.</translation>
    </message>
    <message>
        <source>No meeting is logged yet.</source>
        <translation>Todavía no hay ninguna reunión registrada.</translation>
    </message>
    <message>
        <source>No meeting is kept here</source>
        <translation>Aquí no se guarda ninguna reunión</translation>
    </message>
    <message>
        <source>No meeting logged yet</source>
        <translation>Sin reuniones registradas todavía</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln docente</numerusform>
            <numerusform>%Ln docentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln escuela</numerusform>
            <numerusform>%Ln escuelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln próximo paso</numerusform>
            <numerusform>%Ln próximos pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s)</source>
        <translation>
            <numerusform>%Ln logro</numerusform>
            <numerusform>%Ln logros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln acuerdo</numerusform>
            <numerusform>%Ln acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln ciclo</numerusform>
            <numerusform>%Ln ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklist(s)</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s)</source>
        <translation>
            <numerusform>%Ln pulso</numerusform>
            <numerusform>%Ln pulsos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reflection(s)</source>
        <translation>
            <numerusform>%Ln reflexión</numerusform>
            <numerusform>%Ln reflexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s)</source>
        <translation>
            <numerusform>%Ln herramienta</numerusform>
            <numerusform>%Ln herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln recurso</numerusform>
            <numerusform>%Ln recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln colega</numerusform>
            <numerusform>%Ln colegas</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Reunión con %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step with %1</source>
        <translation>Próximo paso con %1</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Win of %1</source>
        <translation>Logro de %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Acuerdo con %1</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Cycle with %1</source>
        <translation>Ciclo con %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Checklist for %1</source>
        <translation>Lista para %1</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Pulse of %1</source>
        <translation>Pulso de %1</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Reflection on %1</source>
        <translation>Reflexión sobre %1</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 está de vuelta</translation>
    </message>
    <message>
        <source>Back from the bin: %1</source>
        <translation>De vuelta de la papelera: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is in the bin too. Restore the teacher first, then this can come back.</source>
        <translation>%1 también está en la papelera. Restaura primero a esa persona; después esto puede volver.</translation>
    </message>
    <message>
        <source>There is another agreement of this version with %1 by now. Remove that one first.</source>
        <translation>Ya hay otro acuerdo de esta versión con %1. Quítalo primero.</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>This file is larger than 64 MB. Export the school calendar alone.</source>
        <translation>Este archivo ocupa más de 64 MB. Exporta solo el calendario escolar.</translation>
    </message>
    <message>
        <source>there is a NUL character, which no text has. Export the calendar again.</source>
        <translation>hay un carácter NUL, que ningún texto tiene. Exporta el calendario otra vez.</translation>
    </message>
    <message>
        <source>there are bytes that are no text. Export the calendar again, in UTF-8.</source>
        <translation>hay bytes que no son texto. Exporta el calendario otra vez, en UTF-8.</translation>
    </message>
    <message>
        <source>this line is longer than 64 KB. Export the calendar again without what is attached.</source>
        <translation>esta línea ocupa más de 64 KB. Exporta el calendario otra vez, sin los adjuntos.</translation>
    </message>
    <message>
        <source>this is no calendar file: it does not begin with BEGIN:VCALENDAR. Choose a file that ends in .ics.</source>
        <translation>esto no es un archivo de calendario: no empieza con BEGIN:VCALENDAR. Elige un archivo que termine en .ics.</translation>
    </message>
    <message>
        <source>there is no colon in this line. Export the calendar again.</source>
        <translation>faltan los dos puntos en esta línea. Exporta el calendario otra vez.</translation>
    </message>
    <message>
        <source>what begins here does not end in its turn; the file may be cut short. Export it again.</source>
        <translation>lo que empieza aquí no termina cuando debe; puede que el archivo esté cortado. Expórtalo otra vez.</translation>
    </message>
    <message>
        <source>a calendar has 5,000 events at most. Export this school year alone.</source>
        <translation>un calendario tiene 5000 eventos como máximo. Exporta solo este año escolar.</translation>
    </message>
    <message>
        <source>the event that begins here has no day that the calendar has. Mend it in the calendar.</source>
        <translation>el evento que empieza aquí tiene un día que no existe. Corrígelo en el calendario.</translation>
    </message>
    <message>
        <source>the event that begins here ends before it starts. Mend it in the calendar.</source>
        <translation>el evento que empieza aquí termina antes de empezar. Corrígelo en el calendario.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of meeting, and with whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Promised to %1</source>
        <translation>Prometido a %1</translation>
    </message>
    <message>
        <source>Next step of %1</source>
        <translation>Próximo paso de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose next step, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not take place: %1</source>
        <comment>a meeting</comment>
        <translation>No se realiza: %1</translation>
    </message>
    <message>
        <source>No longer due: %1</source>
        <comment>a next step</comment>
        <translation>Ya no vence: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feriado</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>Gets these days</source>
        <translation>Cambia a estos días</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a place, and what is wrong there</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be added</source>
        <translation>
            <numerusform>%Ln se añadirá</numerusform>
            <numerusform>%Ln se añadirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) other days</source>
        <translation>
            <numerusform>%Ln cambia de días</numerusform>
            <numerusform>%Ln cambian de días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already there</source>
        <translation>
            <numerusform>%Ln ya está</numerusform>
            <numerusform>%Ln ya están</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Todavía no hay nada elegido.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>Añadir %Ln</numerusform>
            <numerusform>Añadir %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln</source>
        <translation>
            <numerusform>Incorporar %Ln</numerusform>
            <numerusform>Incorporar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) at a time of day passed over.</source>
        <translation>
            <numerusform>Se pasó por alto %Ln evento con hora.</numerusform>
            <numerusform>Se pasaron por alto %Ln eventos con hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) long ago or far ahead passed over.</source>
        <translation>
            <numerusform>Se pasó por alto %Ln evento muy antiguo o muy lejano.</numerusform>
            <numerusform>Se pasaron por alto %Ln eventos muy antiguos o muy lejanos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a name passed over.</source>
        <translation>
            <numerusform>Se pasó por alto %Ln evento sin nombre.</numerusform>
            <numerusform>Se pasaron por alto %Ln eventos sin nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) come back otherwise than every year; only the first time is here.</source>
        <translation>
            <numerusform>%Ln evento se repite de otra forma que cada año; aquí está solo la primera vez.</numerusform>
            <numerusform>%Ln eventos se repiten de otra forma que cada año; aquí está solo la primera vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalmTable</name>
    <message>
        <source>The chosen row was out of view. Look at it, then do it again.</source>
        <translation>La fila elegida no estaba a la vista. Mírala y hazlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1 (not fitting)</source>
        <translation>%1 (no aplica)</translation>
    </message>
    <message>
        <source>Only the teacher can say</source>
        <translation>Solo tu docente puede decirlo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a teacher, and a month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Celebrate wins</source>
        <translation>Celebrar logros</translation>
    </message>
    <message>
        <source>Be visible and dependable</source>
        <translation>Tener presencia y cumplir</translation>
    </message>
    <message>
        <source>Show empathy</source>
        <translation>Mostrar empatía</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 not fitting</source>
        <translation>%1; no aplica: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
</context>
<context>
    <name>ComboItems</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a teacher of several with one name; the role</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Planning conversation</source>
        <translation>Conversación de planificación</translation>
    </message>
    <message>
        <source>Classroom visit</source>
        <translation>Visita al aula</translation>
    </message>
    <message>
        <source>Problem-solving conversation</source>
        <translation>Conversación para resolver un problema</translation>
    </message>
    <message>
        <source>Looking at student work</source>
        <translation>Revisión de trabajos de estudiantes</translation>
    </message>
    <message>
        <source>Resource hand-over</source>
        <translation>Entrega de materiales</translation>
    </message>
    <message>
        <source>Hallway talk</source>
        <translation>Charla de pasillo</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Reunión de equipo</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Puesta al día</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Conversación posterior</translation>
    </message>
    <message>
        <source>Problem-solving</source>
        <translation>Resolver un problema</translation>
    </message>
    <message>
        <source>Co-planning</source>
        <translation>Coplanificación</translation>
    </message>
    <message>
        <source>Co-teaching</source>
        <translation>Coenseñanza</translation>
    </message>
    <message>
        <source>Modelling</source>
        <translation>Modelado</translation>
    </message>
    <message>
        <source>Student work</source>
        <translation>Trabajos de estudiantes</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The teacher asked</source>
        <translation>A pedido de docente</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>A pedido mío</translation>
    </message>
    <message>
        <source>Standing appointment</source>
        <translation>Cita fija</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation>Acordada antes</translation>
    </message>
    <message>
        <source>Standing yes</source>
        <translation>Sí permanente</translation>
    </message>
    <message>
        <source>Unasked</source>
        <translation>Sin invitación</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Moved by me</source>
        <translation>Cambiada por mí</translation>
    </message>
    <message>
        <source>Cancelled by me</source>
        <translation>Cancelada por mí</translation>
    </message>
    <message>
        <source>Moved by the teacher</source>
        <translation>Cambiada por docente</translation>
    </message>
    <message>
        <source>Cancelled by the teacher</source>
        <translation>Cancelada por docente</translation>
    </message>
    <message>
        <source>I was not there</source>
        <translation>No estuve</translation>
    </message>
    <message>
        <source>The teacher was not there</source>
        <translation>Docente no estuvo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>CycleLinks</name>
    <message>
        <source>About the goal</source>
        <translation>Sobre la meta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Lo prometí</translation>
    </message>
    <message>
        <source>Action step</source>
        <translation>Paso de acción</translation>
    </message>
</context>
<context>
    <name>Cycles</name>
    <message>
        <source>Impact Cycle</source>
        <translation>Ciclo de impacto</translation>
    </message>
    <message>
        <source>Before, during, after</source>
        <translation>Antes, durante, después</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Primera mitad</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Segunda mitad</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1, terminada: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message numerus="yes">
        <source>Its last phase ended %Ln school day(s) ago</source>
        <translation>
            <numerusform>Su última fase terminó hace %Ln día de clases</numerusform>
            <numerusform>Su última fase terminó hace %Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last day is today</source>
        <translation>Su último día es hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln school day(s) left</source>
        <translation>
            <numerusform>Queda %Ln día de clases</numerusform>
            <numerusform>Quedan %Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Powerful: if you reach it, does it matter to students?</source>
        <translation>Potente: si la alcanzan, ¿importa para los estudiantes?</translation>
    </message>
    <message>
        <source>Easy: can both of you say it in one breath?</source>
        <translation>Sencilla: ¿pueden decirla ambas partes en una sola frase?</translation>
    </message>
    <message>
        <source>Emotionally compelling: does the teacher want it, or only think they should?</source>
        <translation>Emocionante: ¿la quiere tu docente, o solo piensa que debería?</translation>
    </message>
    <message>
        <source>Reachable: how will you see that you are there, within these weeks?</source>
        <translation>Alcanzable: ¿cómo verán que llegaron, dentro de estas semanas?</translation>
    </message>
    <message>
        <source>Student-focused: is it about what students do, not about what the teacher does?</source>
        <translation>Centrada en los estudiantes: ¿trata de lo que hacen ellos y no de lo que hace quien enseña?</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>%1: %2</source>
        <comment>a dimension of trust, and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trust with %1: what the log shows of my practice</source>
        <translation>Confianza con %1: lo que el registro muestra de mi práctica</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a teacher, and the days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counts of what was logged, not a judgement of anybody. Filled marks count, open ones do not.</source>
        <translation>Son recuentos de lo registrado, no un juicio sobre nadie. Las marcas rellenas cuentan; las vacías, no.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Which day is that? Try fri, in 3 days or 12 nov.</source>
        <translation>¿Qué día es? Prueba con vie, en 3 días o 12 nov.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>hace %Ln semana</numerusform>
            <numerusform>hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBox</name>
    <message>
        <source>School day</source>
        <translation>Día de clases</translation>
    </message>
    <message>
        <source>Holiday or break</source>
        <translation>Feriado o receso</translation>
    </message>
    <message>
        <source>Outside the terms</source>
        <translation>Fuera de los períodos</translation>
    </message>
    <message>
        <source>A ring is around today, a bar at both ends of a term; weekdays without school are bare.</source>
        <translation>Un círculo rodea el día de hoy y una barra marca los dos extremos de un período; los días de semana sin clases quedan en blanco.</translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time of day, and with whom</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Para hoy no hay nada planeado.</translation>
    </message>
    <message>
        <source>No school today.</source>
        <translation>Hoy no hay clases.</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesas por vencer</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planeada: %1</translation>
    </message>
    <message>
        <source>Without private notes, hard moments and topics that are not open.</source>
        <translation>Sin notas privadas, momentos difíciles ni temas que no están abiertos.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>add teacher</source>
        <translation>añadir docente</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir a %1</translation>
    </message>
    <message numerus="yes">
        <source>bring %Ln teacher(s)</source>
        <translation>
            <numerusform>traer a %Ln docente</numerusform>
            <numerusform>traer a %Ln docentes</numerusform>
        </translation>
    </message>
    <message>
        <source>take over the roster</source>
        <translation>incorporar la lista de personal</translation>
    </message>
    <message>
        <source>edit teacher</source>
        <translation>editar docente</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>editar datos de %1</translation>
    </message>
    <message>
        <source>light touch</source>
        <translation>acompañamiento ligero</translation>
    </message>
    <message>
        <source>light touch for %1</source>
        <translation>acompañamiento ligero para %1</translation>
    </message>
    <message>
        <source>pause coaching</source>
        <translation>pausar el coaching</translation>
    </message>
    <message>
        <source>pause coaching %1</source>
        <translation>pausar el coaching con %1</translation>
    </message>
    <message>
        <source>end coaching</source>
        <translation>terminar el coaching</translation>
    </message>
    <message>
        <source>end coaching %1</source>
        <translation>terminar el coaching con %1</translation>
    </message>
    <message>
        <source>return to coaching</source>
        <translation>volver al coaching</translation>
    </message>
    <message>
        <source>return to coaching %1</source>
        <translation>volver al coaching con %1</translation>
    </message>
    <message>
        <source>remove teacher</source>
        <translation>quitar docente</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar a %1</translation>
    </message>
    <message>
        <source>log meeting</source>
        <translation>registrar reunión</translation>
    </message>
    <message>
        <source>log meeting with %1</source>
        <translation>registrar reunión con %1</translation>
    </message>
    <message>
        <source>plan meeting</source>
        <translation>planear reunión</translation>
    </message>
    <message>
        <source>plan meeting with %1</source>
        <translation>planear reunión con %1</translation>
    </message>
    <message>
        <source>edit meeting</source>
        <translation>editar reunión</translation>
    </message>
    <message>
        <source>edit meeting with %1</source>
        <translation>editar reunión con %1</translation>
    </message>
    <message>
        <source>remove meeting</source>
        <translation>quitar reunión</translation>
    </message>
    <message>
        <source>remove meeting with %1</source>
        <translation>quitar reunión con %1</translation>
    </message>
    <message>
        <source>mark summary as sent</source>
        <translation>marcar resumen como enviado</translation>
    </message>
    <message>
        <source>mark summary for %1 as sent</source>
        <translation>marcar resumen para %1 como enviado</translation>
    </message>
    <message>
        <source>add next step</source>
        <translation>añadir próximo paso</translation>
    </message>
    <message>
        <source>add next step with %1</source>
        <translation>añadir próximo paso con %1</translation>
    </message>
    <message>
        <source>edit next step</source>
        <translation>editar próximo paso</translation>
    </message>
    <message>
        <source>edit next step with %1</source>
        <translation>editar próximo paso con %1</translation>
    </message>
    <message>
        <source>mark next step as kept</source>
        <translation>marcar próximo paso como cumplido</translation>
    </message>
    <message>
        <source>mark next step with %1 as kept</source>
        <translation>marcar próximo paso con %1 como cumplido</translation>
    </message>
    <message>
        <source>move date</source>
        <translation>cambiar fecha</translation>
    </message>
    <message>
        <source>move date of next step with %1</source>
        <translation>cambiar fecha de próximo paso con %1</translation>
    </message>
    <message>
        <source>release next step</source>
        <translation>liberar próximo paso</translation>
    </message>
    <message>
        <source>release next step with %1</source>
        <translation>liberar próximo paso con %1</translation>
    </message>
    <message>
        <source>mark next step as missed</source>
        <translation>marcar próximo paso como no cumplido</translation>
    </message>
    <message>
        <source>mark next step with %1 as missed</source>
        <translation>marcar próximo paso con %1 como no cumplido</translation>
    </message>
    <message>
        <source>open next step again</source>
        <translation>reabrir próximo paso</translation>
    </message>
    <message>
        <source>open next step with %1 again</source>
        <translation>reabrir próximo paso con %1</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>mirar atrás</translation>
    </message>
    <message>
        <source>look back at next step with %1</source>
        <translation>mirar atrás en próximo paso con %1</translation>
    </message>
    <message>
        <source>remove next step</source>
        <translation>quitar próximo paso</translation>
    </message>
    <message>
        <source>remove next step with %1</source>
        <translation>quitar próximo paso con %1</translation>
    </message>
    <message>
        <source>note win</source>
        <translation>anotar logro</translation>
    </message>
    <message>
        <source>note win of %1</source>
        <translation>anotar logro de %1</translation>
    </message>
    <message>
        <source>mark win as told</source>
        <translation>marcar logro como contado</translation>
    </message>
    <message>
        <source>mark win of %1 as told</source>
        <translation>marcar logro de %1 como contado</translation>
    </message>
    <message>
        <source>edit win</source>
        <translation>editar logro</translation>
    </message>
    <message>
        <source>edit win of %1</source>
        <translation>editar logro de %1</translation>
    </message>
    <message>
        <source>remove win</source>
        <translation>quitar logro</translation>
    </message>
    <message>
        <source>remove win of %1</source>
        <translation>quitar logro de %1</translation>
    </message>
    <message>
        <source>start agreement</source>
        <translation>empezar acuerdo</translation>
    </message>
    <message>
        <source>start agreement with %1</source>
        <translation>empezar acuerdo con %1</translation>
    </message>
    <message>
        <source>fill in agreement</source>
        <translation>llenar acuerdo</translation>
    </message>
    <message>
        <source>fill in agreement with %1</source>
        <translation>llenar acuerdo con %1</translation>
    </message>
    <message>
        <source>mark agreement as discussed</source>
        <translation>marcar acuerdo como conversado</translation>
    </message>
    <message>
        <source>mark agreement with %1 as discussed</source>
        <translation>marcar acuerdo con %1 como conversado</translation>
    </message>
    <message>
        <source>acknowledge agreement</source>
        <translation>confirmar acuerdo</translation>
    </message>
    <message>
        <source>acknowledge agreement with %1</source>
        <translation>confirmar acuerdo con %1</translation>
    </message>
    <message>
        <source>start new version of agreement</source>
        <translation>empezar nueva versión del acuerdo</translation>
    </message>
    <message>
        <source>start new version of agreement with %1</source>
        <translation>empezar nueva versión del acuerdo con %1</translation>
    </message>
    <message>
        <source>end agreement</source>
        <translation>terminar acuerdo</translation>
    </message>
    <message>
        <source>end agreement with %1</source>
        <translation>terminar acuerdo con %1</translation>
    </message>
    <message>
        <source>remove agreement</source>
        <translation>quitar acuerdo</translation>
    </message>
    <message>
        <source>remove agreement with %1</source>
        <translation>quitar acuerdo con %1</translation>
    </message>
    <message>
        <source>tick checklist</source>
        <translation>marcar en la lista</translation>
    </message>
    <message>
        <source>tick checklist for %1</source>
        <translation>marcar en la lista para %1</translation>
    </message>
    <message>
        <source>note on checklist</source>
        <translation>anotar en la lista</translation>
    </message>
    <message>
        <source>note on checklist for %1</source>
        <translation>anotar en la lista para %1</translation>
    </message>
    <message>
        <source>start cycle</source>
        <translation>empezar ciclo</translation>
    </message>
    <message>
        <source>start cycle with %1</source>
        <translation>empezar ciclo con %1</translation>
    </message>
    <message>
        <source>edit cycle</source>
        <translation>editar ciclo</translation>
    </message>
    <message>
        <source>edit cycle with %1</source>
        <translation>editar ciclo con %1</translation>
    </message>
    <message>
        <source>close cycle</source>
        <translation>cerrar ciclo</translation>
    </message>
    <message>
        <source>close cycle with %1</source>
        <translation>cerrar ciclo con %1</translation>
    </message>
    <message>
        <source>open cycle again</source>
        <translation>reabrir ciclo</translation>
    </message>
    <message>
        <source>open cycle with %1 again</source>
        <translation>reabrir ciclo con %1</translation>
    </message>
    <message>
        <source>link to cycle</source>
        <translation>vincular al ciclo</translation>
    </message>
    <message>
        <source>link to cycle with %1</source>
        <translation>vincular al ciclo con %1</translation>
    </message>
    <message>
        <source>unlink from cycle</source>
        <translation>desvincular del ciclo</translation>
    </message>
    <message>
        <source>unlink from cycle with %1</source>
        <translation>desvincular del ciclo con %1</translation>
    </message>
    <message>
        <source>remove cycle</source>
        <translation>quitar ciclo</translation>
    </message>
    <message>
        <source>remove cycle with %1</source>
        <translation>quitar ciclo con %1</translation>
    </message>
    <message>
        <source>write in the journal</source>
        <translation>escribir en el diario</translation>
    </message>
    <message>
        <source>write about %1 in the journal</source>
        <translation>escribir sobre %1 en el diario</translation>
    </message>
    <message>
        <source>edit page of the journal</source>
        <translation>editar página del diario</translation>
    </message>
    <message>
        <source>edit page of the journal about %1</source>
        <translation>editar página del diario sobre %1</translation>
    </message>
    <message>
        <source>remove page of the journal</source>
        <translation>quitar página del diario</translation>
    </message>
    <message>
        <source>remove page of the journal about %1</source>
        <translation>quitar página del diario sobre %1</translation>
    </message>
    <message>
        <source>keep pulse</source>
        <translation>guardar pulso</translation>
    </message>
    <message>
        <source>keep pulse of %1</source>
        <translation>guardar pulso de %1</translation>
    </message>
    <message>
        <source>edit pulse</source>
        <translation>editar pulso</translation>
    </message>
    <message>
        <source>edit pulse of %1</source>
        <translation>editar pulso de %1</translation>
    </message>
    <message>
        <source>add sheet to the pulse without names</source>
        <translation>añadir hoja al pulso sin nombres</translation>
    </message>
    <message>
        <source>remove pulse</source>
        <translation>quitar pulso</translation>
    </message>
    <message>
        <source>remove pulse of %1</source>
        <translation>quitar pulso de %1</translation>
    </message>
    <message>
        <source>mark move as a favourite</source>
        <translation>marcar recurso como favorito</translation>
    </message>
    <message>
        <source>take move from the favourites</source>
        <translation>quitar recurso de favoritos</translation>
    </message>
    <message>
        <source>reword move</source>
        <translation>reformular recurso</translation>
    </message>
    <message>
        <source>go back to the move&apos;s original words</source>
        <translation>volver al texto original del recurso</translation>
    </message>
    <message>
        <source>add move</source>
        <translation>añadir recurso</translation>
    </message>
    <message>
        <source>edit move</source>
        <translation>editar recurso</translation>
    </message>
    <message>
        <source>remove move</source>
        <translation>quitar recurso</translation>
    </message>
    <message>
        <source>add tool</source>
        <translation>añadir herramienta</translation>
    </message>
    <message>
        <source>edit tool</source>
        <translation>editar herramienta</translation>
    </message>
    <message>
        <source>remove tool</source>
        <translation>quitar herramienta</translation>
    </message>
    <message>
        <source>change template</source>
        <translation>cambiar plantilla</translation>
    </message>
    <message>
        <source>use the changed checklist for %1</source>
        <translation>usar la lista cambiada para %1</translation>
    </message>
    <message>
        <source>add school</source>
        <translation>añadir escuela</translation>
    </message>
    <message>
        <source>edit school</source>
        <translation>editar escuela</translation>
    </message>
    <message>
        <source>remove school</source>
        <translation>quitar escuela</translation>
    </message>
    <message>
        <source>edit my details</source>
        <translation>editar mis datos</translation>
    </message>
    <message>
        <source>change thresholds</source>
        <translation>cambiar umbrales</translation>
    </message>
    <message>
        <source>set thresholds back</source>
        <translation>restablecer umbrales</translation>
    </message>
    <message>
        <source>change calendar</source>
        <translation>cambiar calendario</translation>
    </message>
    <message>
        <source>keep everything about everybody</source>
        <translation>conservar todo sobre todas las personas</translation>
    </message>
    <message>
        <source>keep everything about %1</source>
        <translation>conservar todo sobre %1</translation>
    </message>
    <message>
        <source>lift the hold on everybody</source>
        <translation>levantar la retención general</translation>
    </message>
    <message>
        <source>lift the hold on %1</source>
        <translation>levantar la retención de %1</translation>
    </message>
    <message>
        <source>restore from the bin</source>
        <translation>restaurar de la papelera</translation>
    </message>
    <message>
        <source>restore from the bin (%1)</source>
        <translation>restaurar de la papelera (%1)</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>eliminar para siempre</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>Teacher added</source>
        <translation>Se añadió docente</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Se añadió a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) brought in</source>
        <translation>
            <numerusform>Se trajo a %Ln docente</numerusform>
            <numerusform>Se trajo a %Ln docentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster taken over</source>
        <translation>Lista de personal incorporada</translation>
    </message>
    <message>
        <source>Light touch from now on</source>
        <translation>Acompañamiento ligero desde ahora</translation>
    </message>
    <message>
        <source>Light touch for %1 from now on</source>
        <translation>Acompañamiento ligero para %1 desde ahora</translation>
    </message>
    <message>
        <source>Coaching paused</source>
        <translation>Coaching en pausa</translation>
    </message>
    <message>
        <source>Coaching %1 paused</source>
        <translation>Coaching con %1 en pausa</translation>
    </message>
    <message>
        <source>Coaching ended</source>
        <translation>Coaching terminado</translation>
    </message>
    <message>
        <source>Coaching %1 ended</source>
        <translation>Coaching con %1 terminado</translation>
    </message>
    <message>
        <source>Coaching goes on</source>
        <translation>El coaching continúa</translation>
    </message>
    <message>
        <source>Coaching %1 goes on</source>
        <translation>El coaching con %1 continúa</translation>
    </message>
    <message>
        <source>Teacher removed</source>
        <translation>Se quitó docente</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Se quitó a %1</translation>
    </message>
    <message>
        <source>Meeting logged</source>
        <translation>Reunión registrada</translation>
    </message>
    <message>
        <source>Meeting with %1 logged</source>
        <translation>Reunión con %1 registrada</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Reunión planeada</translation>
    </message>
    <message>
        <source>Meeting with %1 planned</source>
        <translation>Reunión con %1 planeada</translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation>Reunión editada</translation>
    </message>
    <message>
        <source>Meeting with %1 changed</source>
        <translation>Reunión con %1 editada</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Reunión quitada</translation>
    </message>
    <message>
        <source>Meeting with %1 removed</source>
        <translation>Reunión con %1 quitada</translation>
    </message>
    <message>
        <source>Summary marked as sent</source>
        <translation>Resumen marcado como enviado</translation>
    </message>
    <message>
        <source>Summary for %1 marked as sent</source>
        <translation>Resumen para %1 marcado como enviado</translation>
    </message>
    <message>
        <source>Next step added</source>
        <translation>Próximo paso añadido</translation>
    </message>
    <message>
        <source>Next step with %1 added</source>
        <translation>Próximo paso con %1 añadido</translation>
    </message>
    <message>
        <source>Next step changed</source>
        <translation>Próximo paso editado</translation>
    </message>
    <message>
        <source>Next step with %1 changed</source>
        <translation>Próximo paso con %1 editado</translation>
    </message>
    <message>
        <source>Marked as kept</source>
        <translation>Marcado como cumplido</translation>
    </message>
    <message>
        <source>Next step with %1 marked as kept</source>
        <translation>Próximo paso con %1 marcado como cumplido</translation>
    </message>
    <message>
        <source>Date moved</source>
        <translation>Fecha cambiada</translation>
    </message>
    <message>
        <source>Date of next step with %1 moved</source>
        <translation>Fecha de próximo paso con %1 cambiada</translation>
    </message>
    <message>
        <source>Next step released</source>
        <translation>Próximo paso liberado</translation>
    </message>
    <message>
        <source>Next step with %1 released</source>
        <translation>Próximo paso con %1 liberado</translation>
    </message>
    <message>
        <source>Marked as missed</source>
        <translation>Marcado como no cumplido</translation>
    </message>
    <message>
        <source>Next step with %1 marked as missed</source>
        <translation>Próximo paso con %1 marcado como no cumplido</translation>
    </message>
    <message>
        <source>Next step is open again</source>
        <translation>El próximo paso está abierto de nuevo</translation>
    </message>
    <message>
        <source>Next step with %1 is open again</source>
        <translation>El próximo paso con %1 está abierto de nuevo</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Mirada atrás hecha</translation>
    </message>
    <message>
        <source>Looked back at next step with %1</source>
        <translation>Mirada atrás hecha en próximo paso con %1</translation>
    </message>
    <message>
        <source>Next step removed</source>
        <translation>Próximo paso quitado</translation>
    </message>
    <message>
        <source>Next step with %1 removed</source>
        <translation>Próximo paso con %1 quitado</translation>
    </message>
    <message>
        <source>Win noted</source>
        <translation>Logro anotado</translation>
    </message>
    <message>
        <source>Win of %1 noted</source>
        <translation>Logro de %1 anotado</translation>
    </message>
    <message>
        <source>Win marked as told</source>
        <translation>Logro marcado como contado</translation>
    </message>
    <message>
        <source>Win of %1 marked as told</source>
        <translation>Logro de %1 marcado como contado</translation>
    </message>
    <message>
        <source>Win changed</source>
        <translation>Logro editado</translation>
    </message>
    <message>
        <source>Win of %1 changed</source>
        <translation>Logro de %1 editado</translation>
    </message>
    <message>
        <source>Win removed</source>
        <translation>Logro quitado</translation>
    </message>
    <message>
        <source>Win of %1 removed</source>
        <translation>Logro de %1 quitado</translation>
    </message>
    <message>
        <source>Agreement marked as discussed</source>
        <translation>Acuerdo marcado como conversado</translation>
    </message>
    <message>
        <source>Agreement with %1 marked as discussed</source>
        <translation>Acuerdo con %1 marcado como conversado</translation>
    </message>
    <message>
        <source>Agreement acknowledged</source>
        <translation>Acuerdo confirmado</translation>
    </message>
    <message>
        <source>Agreement with %1 acknowledged</source>
        <translation>Acuerdo con %1 confirmado</translation>
    </message>
    <message>
        <source>Agreement ended</source>
        <translation>Acuerdo terminado</translation>
    </message>
    <message>
        <source>Agreement with %1 ended</source>
        <translation>Acuerdo con %1 terminado</translation>
    </message>
    <message>
        <source>Agreement removed</source>
        <translation>Acuerdo quitado</translation>
    </message>
    <message>
        <source>Agreement with %1 removed</source>
        <translation>Acuerdo con %1 quitado</translation>
    </message>
    <message>
        <source>Cycle started</source>
        <translation>Ciclo iniciado</translation>
    </message>
    <message>
        <source>Cycle with %1 started</source>
        <translation>Ciclo con %1 iniciado</translation>
    </message>
    <message>
        <source>Cycle closed</source>
        <translation>Ciclo cerrado</translation>
    </message>
    <message>
        <source>Cycle with %1 closed</source>
        <translation>Ciclo con %1 cerrado</translation>
    </message>
    <message>
        <source>Cycle goes on</source>
        <translation>El ciclo continúa</translation>
    </message>
    <message>
        <source>Cycle with %1 goes on</source>
        <translation>El ciclo con %1 continúa</translation>
    </message>
    <message>
        <source>Cycle removed</source>
        <translation>Ciclo quitado</translation>
    </message>
    <message>
        <source>Cycle with %1 removed</source>
        <translation>Ciclo con %1 quitado</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>Guardado en tu diario</translation>
    </message>
    <message>
        <source>Page of your journal changed</source>
        <translation>Página de tu diario editada</translation>
    </message>
    <message>
        <source>Page of your journal removed</source>
        <translation>Página de tu diario quitada</translation>
    </message>
    <message>
        <source>Pulse kept</source>
        <translation>Pulso guardado</translation>
    </message>
    <message>
        <source>Pulse of %1 kept</source>
        <translation>Pulso de %1 guardado</translation>
    </message>
    <message>
        <source>Pulse changed</source>
        <translation>Pulso editado</translation>
    </message>
    <message>
        <source>Pulse of %1 changed</source>
        <translation>Pulso de %1 editado</translation>
    </message>
    <message>
        <source>Sheet added</source>
        <translation>Hoja añadida</translation>
    </message>
    <message>
        <source>Pulse removed</source>
        <translation>Pulso quitado</translation>
    </message>
    <message>
        <source>Pulse of %1 removed</source>
        <translation>Pulso de %1 quitado</translation>
    </message>
    <message>
        <source>A favourite: it comes first from now on</source>
        <translation>Favorito: desde ahora aparece primero</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Ya no es favorito</translation>
    </message>
    <message>
        <source>Move reworded</source>
        <translation>Recurso reformulado</translation>
    </message>
    <message>
        <source>Back to the original words</source>
        <translation>De vuelta al texto original</translation>
    </message>
    <message>
        <source>Move added</source>
        <translation>Recurso añadido</translation>
    </message>
    <message>
        <source>Move changed</source>
        <translation>Recurso editado</translation>
    </message>
    <message>
        <source>Move removed</source>
        <translation>Recurso quitado</translation>
    </message>
    <message>
        <source>Tool added</source>
        <translation>Herramienta añadida</translation>
    </message>
    <message>
        <source>Tool changed</source>
        <translation>Herramienta editada</translation>
    </message>
    <message>
        <source>Tool removed</source>
        <translation>Herramienta quitada</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Plantilla cambiada</translation>
    </message>
    <message>
        <source>This month of %1 has the changed checklist</source>
        <translation>Este mes de %1 usa la lista cambiada</translation>
    </message>
    <message>
        <source>Nothing is deleted for good while the hold is on</source>
        <translation>Nada se elimina para siempre mientras dure la retención</translation>
    </message>
    <message>
        <source>Nothing about %1 is deleted for good while the hold is on</source>
        <translation>Nada sobre %1 se elimina para siempre mientras dure la retención</translation>
    </message>
    <message>
        <source>Hold on everybody lifted</source>
        <translation>Retención general levantada</translation>
    </message>
    <message>
        <source>Hold on %1 lifted</source>
        <translation>Retención de %1 levantada</translation>
    </message>
    <message>
        <source>School removed</source>
        <translation>Escuela quitada</translation>
    </message>
    <message>
        <source>Thresholds are the usual ones again</source>
        <translation>Los umbrales vuelven a ser los usuales</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>DoneRow</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Closes and forgets what was typed</source>
        <translation>Cierra y olvida lo escrito</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done (Ctrl+Enter)</source>
        <translation>Listo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>An unfinished meeting is kept.</source>
        <translation>Se guarda una reunión sin terminar.</translation>
    </message>
    <message>
        <source>An unfinished meeting with %1 is kept.</source>
        <translation>Se guarda una reunión sin terminar con %1.</translation>
    </message>
    <message>
        <source>What you type is on the screen and not yet on the disk. %1 %2</source>
        <translation>Lo que escribes está en la pantalla y aún no en el disco. %1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>in|on|by|the|of|this</source>
        <translation>en|el|la|de|del|para|este|dentro</translation>
    </message>
    <message>
        <source>st|nd|rd|th</source>
        <translation>º|ª|o|a|er|ro|ero</translation>
    </message>
    <message>
        <source>a|an|one</source>
        <translation>un|una|uno</translation>
    </message>
    <message>
        <source>by|due|until|till</source>
        <translation>para|hasta|antes|dentro|vence</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el|este</translation>
    </message>
    <message>
        <source>about|for|from|of|since|at|to|after|before|with|and|or|between|during|than|the|last|every|each</source>
        <translation>sobre|de|del|desde|a|al|tras|después|con|sin|y|e|o|u|entre|durante|que|la|las|los|lo|un|una|cada|todo|toda|todos|todas|media|esta|último|última|según|por</translation>
    </message>
    <message>
        <source>today|now</source>
        <translation>hoy|ahora</translation>
    </message>
    <message>
        <source>tomorrow|tmr|tmrw</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo|próxima</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último|última|pasado|pasada</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>hace</translation>
    </message>
    <message>
        <source>school</source>
        <translation>día|días</translation>
    </message>
    <message>
        <source>day|days|d</source>
        <translation>día|días|d|hábil|hábiles|lectivo|lectivos|escolares</translation>
    </message>
    <message>
        <source>week|weeks|wk|wks|w</source>
        <translation>semana|semanas|sem|s</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No existe el %1.</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation>pasado mañana</translation>
    </message>
    <message>
        <source>to come|coming</source>
        <translation>que viene|que entra|siguiente</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Se dijo: %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún no contado</translation>
    </message>
    <message>
        <source>Summary sent %1</source>
        <translation>Resumen enviado: %1</translation>
    </message>
    <message>
        <source>No summary sent yet</source>
        <translation>Resumen aún sin enviar</translation>
    </message>
    <message>
        <source>Not told ahead</source>
        <translation>No se avisó antes</translation>
    </message>
    <message>
        <source>Kept %1, due %2</source>
        <translation>Cumplida: %1; era para %2</translation>
    </message>
    <message>
        <source>Moved in good time, kept %1; first due %2</source>
        <translation>Cambiada a tiempo y cumplida: %1; fecha inicial: %2</translation>
    </message>
    <message>
        <source>Kept %1, later than %2</source>
        <translation>Cumplida: %1, después de %2</translation>
    </message>
    <message>
        <source>Moved in good time to %1, still open</source>
        <translation>Cambiada a tiempo para %1, sigue abierta</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Abierta desde %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Missed, was due %1</source>
        <translation>No cumplida, era para %1</translation>
    </message>
    <message>
        <source>Neither a next step nor a clear end without one</source>
        <translation>Ni un próximo paso ni un cierre claro sin él</translation>
    </message>
    <message>
        <source>Ended with nothing to do</source>
        <translation>Terminó sin nada pendiente</translation>
    </message>
    <message>
        <source>Ended with a next step</source>
        <translation>Terminó con un próximo paso</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Repasado en voz alta</translation>
    </message>
    <message>
        <source>Not marked as read back</source>
        <translation>Sin marca de repaso en voz alta</translation>
    </message>
    <message>
        <source>Came within the rhythm</source>
        <translation>Llegó dentro del ritmo</translation>
    </message>
    <message>
        <source>Came after a longer gap, or the gap is still open</source>
        <translation>Llegó tras una pausa más larga, o la pausa sigue abierta</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>You came back to it within 5 school days</source>
        <translation>Lo retomaste en los 5 días de clases siguientes</translation>
    </message>
    <message>
        <source>No contact in the 5 school days after</source>
        <translation>Sin contacto en los 5 días de clases siguientes</translation>
    </message>
    <message>
        <source>Tied to the goal of the cycle</source>
        <translation>Ligado a la meta del ciclo</translation>
    </message>
    <message>
        <source>Not marked as tied to the goal</source>
        <translation>Sin marca de ligado a la meta</translation>
    </message>
    <message>
        <source>Fitted to this class</source>
        <translation>Ajustado a esta clase</translation>
    </message>
    <message>
        <source>Not marked as fitted to this class</source>
        <translation>Sin marca de ajustado a esta clase</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>No source noted</source>
        <translation>Sin fuente anotada</translation>
    </message>
    <message>
        <source>Looked back %1: %2</source>
        <translation>Mirada atrás (%1): %2</translation>
    </message>
    <message>
        <source>Not looked back at yet</source>
        <translation>Aún sin mirada atrás</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Free some room and try again; what you typed is still here.</source>
        <translation>Libera espacio y prueba otra vez; lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>%1 are free there; with %2 the notebook and a backup of it have room. Free some and try again: what you typed is still here.</source>
        <translation>Ahí quedan %1 libres; con %2 caben el cuaderno y una copia de seguridad. Libera espacio y prueba otra vez: lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Something in this record does not fit, so nothing was saved.</source>
        <translation>Algo en este registro no encaja, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Este registro ya no está.</translation>
    </message>
    <message>
        <source>There is no notebook at %1.</source>
        <translation>No hay ningún cuaderno en %1.</translation>
    </message>
    <message>
        <source>There is a file already: %1.</source>
        <translation>Ya hay un archivo: %1.</translation>
    </message>
    <message>
        <source>The notebook cannot be opened: %1.</source>
        <translation>No se puede abrir el cuaderno: %1.</translation>
    </message>
    <message>
        <source>This file is not a notebook of Alongside.</source>
        <translation>Este archivo no es un cuaderno de Alongside.</translation>
    </message>
    <message>
        <source>This notebook has a password.</source>
        <translation>Este cuaderno tiene contraseña.</translation>
    </message>
    <message>
        <source>That is not the password of this notebook.</source>
        <translation>Esa no es la contraseña de este cuaderno.</translation>
    </message>
    <message>
        <source>This notebook is encrypted, and this copy of Alongside was built without encryption.</source>
        <translation>Este cuaderno está cifrado y esta copia de Alongside se hizo sin cifrado.</translation>
    </message>
    <message>
        <source>This notebook was written by a newer version of Alongside (format %1).</source>
        <translation>Este cuaderno lo escribió una versión más nueva de Alongside (formato %1).</translation>
    </message>
    <message>
        <source>Damage was found in this notebook, so nothing more is written to it.</source>
        <translation>Se encontraron daños en este cuaderno, así que no se escribe nada más en él.</translation>
    </message>
    <message>
        <source>This notebook is damaged: %1.</source>
        <translation>Este cuaderno está dañado: %1.</translation>
    </message>
    <message>
        <source>This notebook can be read but not changed.</source>
        <translation>Este cuaderno se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This notebook is open in another window or program.</source>
        <translation>Este cuaderno está abierto en otra ventana o programa.</translation>
    </message>
    <message>
        <source>The notebook is at something longer.</source>
        <translation>El cuaderno está ocupado con algo más largo.</translation>
    </message>
    <message>
        <source>This cannot be done while notes are hidden.</source>
        <translation>Esto no se puede hacer mientras las notas están ocultas.</translation>
    </message>
    <message>
        <source>Another program moved or replaced the notebook&apos;s file while it was open.</source>
        <translation>Otro programa movió o reemplazó el archivo del cuaderno mientras estaba abierto.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved.</source>
        <translation>No queda espacio en el disco, así que esto no se guardó.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, so this was not saved.</source>
        <translation>No queda espacio en el disco de %1, así que esto no se guardó.</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Esto no se pudo guardar: %1.</translation>
    </message>
    <message>
        <source>The file was not imported, and nothing was changed:
%1</source>
        <translation>El archivo no se importó y no cambió nada:
%1</translation>
    </message>
    <message>
        <source>A file that belongs to Alongside itself is wrong: %1.</source>
        <translation>Un archivo propio de Alongside está mal: %1.</translation>
    </message>
    <message>
        <source>Please mend it and try again.</source>
        <translation>Corrígelo y prueba otra vez.</translation>
    </message>
    <message>
        <source>It may have been removed; Undo brings it back.</source>
        <translation>Quizá se quitó; Deshacer lo trae de vuelta.</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not connected.</source>
        <translation>Quizá se movió, o su disco no está conectado.</translation>
    </message>
    <message>
        <source>Choose another name; an existing file is never overwritten.</source>
        <translation>Elige otro nombre; nunca se escribe encima de un archivo existente.</translation>
    </message>
    <message>
        <source>Check that the folder is reachable and that the file is yours.</source>
        <translation>Comprueba que se pueda llegar a la carpeta y que el archivo sea tuyo.</translation>
    </message>
    <message>
        <source>It was left as it is. Perhaps the notebook that you look for stands beside it.</source>
        <translation>Quedó como estaba. Quizá el cuaderno que buscas está al lado.</translation>
    </message>
    <message>
        <source>Capital and small letters differ. Nobody, not even the authors, can open it without the password.</source>
        <translation>Las mayúsculas y las minúsculas cuentan. Nadie, ni siquiera quienes crearon Alongside, puede abrirlo sin la contraseña.</translation>
    </message>
    <message>
        <source>Open it with a copy that has SQLCipher built in.</source>
        <translation>Ábrelo con una copia que incluya SQLCipher.</translation>
    </message>
    <message>
        <source>Update Alongside. The file was left as it is.</source>
        <translation>Actualiza Alongside. El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>What you typed is kept as long as Alongside runs. Close what is open here: the ways out come then, and your words come back with the notebook that you go on with.</source>
        <translation>Lo que escribiste se conserva mientras Alongside esté en marcha. Cierra lo que está abierto aquí: entonces aparecen las opciones, y tus palabras vuelven con el cuaderno con el que sigas.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Use your newest backup, and keep the damaged file.</source>
        <translation>No se escribió nada en él. Usa tu copia de seguridad más reciente y conserva el archivo dañado.</translation>
    </message>
    <message>
        <source>Its file, folder or disk lets nothing be written. Where it is open, the line at the top of the window says more, and has a way on.</source>
        <translation>Su archivo, su carpeta o su disco no dejan escribir nada. Donde está abierto, la línea de arriba de la ventana dice más y ofrece cómo seguir.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérralo allí primero.</translation>
    </message>
    <message>
        <source>What you typed is still here. Wait a moment and try again.</source>
        <translation>Lo que escribiste sigue aquí. Espera un momento y prueba otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing has left. Show notes (Ctrl+Shift+H), then do it again.</source>
        <translation>No cambió nada y nada salió. Muestra las notas (Ctrl+Shift+H) y hazlo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was written over it, and what you typed is still here. Close this message and try again: it goes into a file of its own beside the other one.</source>
        <translation>No se escribió nada encima y lo que escribiste sigue aquí. Cierra este mensaje y prueba otra vez: irá a un archivo propio junto al otro.</translation>
    </message>
    <message>
        <source>What you typed is still here. Please try again.</source>
        <translation>Lo que escribiste sigue aquí. Prueba otra vez.</translation>
    </message>
    <message>
        <source>Installing Alongside again mends it.</source>
        <translation>Instalar Alongside de nuevo lo corrige.</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>You can read this notebook and not change it: the disk that it lies on can only be read.</source>
        <translation>Puedes leer este cuaderno, pero no cambiarlo: el disco en el que está solo se puede leer.</translation>
    </message>
    <message>
        <source>You can read this notebook and not change it: its file belongs to somebody else.</source>
        <translation>Puedes leer este cuaderno, pero no cambiarlo: su archivo pertenece a otra persona.</translation>
    </message>
    <message>
        <source>You can read this notebook and not change it: its file is write-protected.</source>
        <translation>Puedes leer este cuaderno, pero no cambiarlo: su archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>You can read this notebook and not change it: nothing can be written in its folder.</source>
        <translation>Puedes leer este cuaderno, pero no cambiarlo: en su carpeta no se puede escribir nada.</translation>
    </message>
    <message>
        <source>This notebook lies on another computer. When the connection fails while something is saved it may be damaged: better keep it on this computer, and a second place for backups over there (Settings, Backups).</source>
        <translation>Este cuaderno está en otra computadora. Si la conexión falla mientras se guarda algo, puede dañarse: mejor tenlo en esta computadora, y allá un segundo lugar para las copias de seguridad (Ajustes, Copias de seguridad).</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers. Open the notebook on one of them at a time, and let the copying finish first.</source>
        <translation>%1 copia esta carpeta a otras computadoras. Abre el cuaderno en una sola a la vez y deja que la copia termine primero.</translation>
    </message>
    <message>
        <source>Others with an account on this computer may read this notebook&apos;s file, and its rights cannot be changed from here: it belongs to somebody else, or its disk does not let them be changed.</source>
        <translation>Otras personas con cuenta en esta computadora podrían leer el archivo de este cuaderno, y sus permisos no se pueden cambiar desde aquí: es de otra persona, o su disco no permite cambiarlos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the notebook, which was last changed %1. Look at the clock: what is due goes by it.</source>
        <translation>El reloj de esta computadora está atrasado respecto al cuaderno, cuyo último cambio es de %1. Revisa el reloj: los vencimientos se guían por él.</translation>
    </message>
    <message numerus="yes">
        <source>As you opened this notebook it kept %Ln record(s) longer than your agreements say. Settings, Keeping and deleting shows which; nothing is deleted by itself.</source>
        <translation>
            <numerusform>Al abrir este cuaderno, conservaba %Ln registro más tiempo del que dicen tus acuerdos. Ajustes, Conservar y eliminar muestra cuál; nada se elimina solo.</numerusform>
            <numerusform>Al abrir este cuaderno, conservaba %Ln registros más tiempo del que dicen tus acuerdos. Ajustes, Conservar y eliminar muestra cuáles; nada se elimina solo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindDeeds</name>
    <message>
        <source>Log meeting with %1</source>
        <translation>Registrar reunión con %1</translation>
    </message>
    <message>
        <source>Plan a meeting with %1</source>
        <translation>Planear una reunión con %1</translation>
    </message>
    <message>
        <source>New next step with %1</source>
        <translation>Nuevo próximo paso con %1</translation>
    </message>
    <message>
        <source>Note a win of %1</source>
        <translation>Anotar un logro de %1</translation>
    </message>
    <message>
        <source>Reflect on the work with %1</source>
        <translation>Reflexionar sobre el trabajo con %1</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <comment>a teacher, and a tab of their page</comment>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a teacher</comment>
        <translation>Quitar a %1</translation>
    </message>
</context>
<context>
    <name>FindText</name>
    <message>
        <source>%1, private note</source>
        <comment>a kind of meeting</comment>
        <translation>%1, nota privada</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
</context>
<context>
    <name>HalfPage</name>
    <message>
        <source>How is the coaching for you?</source>
        <translation>¿Cómo te va con el coaching?</translation>
    </message>
    <message>
        <source>Please leave your name out.</source>
        <translation>Por favor, no pongas tu nombre.</translation>
    </message>
    <message>
        <source>From %1 for %2</source>
        <comment>a teacher, a coach</comment>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>your coach</source>
        <translation>tu coach</translation>
    </message>
    <message>
        <source>Always free to skip</source>
        <translation>Siempre puedes omitirlo</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Pulse, %1</source>
        <translation>Pulso, %1</translation>
    </message>
    <message>
        <source>Pulse without names</source>
        <translation>Pulso sin nombres</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>We left this open.</source>
        <translation>Esto lo dejamos abierto.</translation>
    </message>
    <message>
        <source>%1
Signature: %2
Date: %3</source>
        <translation>%1
Firma: %2
Fecha: %3</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%Ln beside the notebook</source>
        <translation>
            <numerusform>%Ln junto al cuaderno</numerusform>
            <numerusform>%Ln junto al cuaderno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the second place</source>
        <translation>
            <numerusform>%Ln en el segundo lugar</numerusform>
            <numerusform>%Ln en el segundo lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until the cycle ends, says version %1 of the agreement.</source>
        <translation>Se conserva hasta que termine el ciclo, según la versión %1 del acuerdo.</translation>
    </message>
    <message>
        <source>Kept until the school year ends, says version %1 of the agreement.</source>
        <translation>Se conserva hasta que termine el año escolar, según la versión %1 del acuerdo.</translation>
    </message>
    <message>
        <source>Kept one year longer than the school year, says version %1 of the agreement.</source>
        <translation>Se conserva un año más que el año escolar, según la versión %1 del acuerdo.</translation>
    </message>
    <message>
        <source>Kept as long as the district asks, says version %1 of the agreement.</source>
        <translation>Se conserva mientras lo pida el distrito, según la versión %1 del acuerdo.</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a day; why</comment>
        <translation>Desde el %1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. Lifted: %4</source>
        <comment>two days; why; why</comment>
        <translation>Del %1 al %2: %3. Levantada: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) may still hold it (%1), the newest: %2.</source>
        <translation>
            <numerusform>%Ln copia de seguridad aún puede contenerlo (%1), la más reciente: %2.</numerusform>
            <numerusform>%Ln copias de seguridad aún pueden contenerlo (%1), la más reciente: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup made now holds it too. As newer ones are made, such backups go by themselves, by %1 at the latest if one is made in each month.</source>
        <translation>La copia de seguridad que se hace ahora también lo contiene. A medida que se hacen otras más nuevas, esas copias desaparecen solas, a más tardar el %1 si se hace una cada mes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay(s) until you delete the file yourself.</source>
        <translation>
            <numerusform>%Ln de ellas se queda hasta que elimines su archivo.</numerusform>
            <numerusform>%Ln de ellas se quedan hasta que elimines su archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln registro eliminado para siempre.</numerusform>
            <numerusform>%Ln registros eliminados para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The copy made before still holds them: %2</source>
        <comment>deleted; a path</comment>
        <translation>%1 La copia hecha antes aún los contiene: %2</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Keeps the coaching relationship with each teacher, in one file on this computer.</source>
        <translation>Guarda la relación de coaching con cada docente en un solo archivo en esta computadora.</translation>
    </message>
    <message>
        <source>Say how the program is called.</source>
        <translation>Muestra cómo se inicia el programa.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Open the make-believe school to look around in.</source>
        <translation>Abre la escuela de ejemplo, inventada, para explorar.</translation>
    </message>
    <message>
        <source>Open with the panel that logs a meeting, also in the running window.</source>
        <translation>Abre con el panel que registra una reunión, también en la ventana ya abierta.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>Size of all text in percent, 90 to 200.</source>
        <translation>Tamaño de todo el texto en porcentaje, de 90 a 200.</translation>
    </message>
    <message>
        <source>The notebook to open; the last one if left out.</source>
        <translation>El cuaderno que se abre; si se omite, el último.</translation>
    </message>
    <message>
        <source>Only one notebook can be opened at a time.</source>
        <translation>Solo se puede abrir un cuaderno a la vez.</translation>
    </message>
    <message>
        <source>--appearance is system, light or dark.</source>
        <translation>--appearance es system, light o dark.</translation>
    </message>
    <message>
        <source>--text-size is a number from 90 to 200.</source>
        <translation>--text-size es un número de 90 a 200.</translation>
    </message>
    <message>
        <source>Keep in this folder what is kept in your own otherwise: notebook, backups, settings.</source>
        <translation>Guardar en esta carpeta lo que si no se guarda en las tuyas: cuaderno, copias de seguridad, ajustes.</translation>
    </message>
    <message>
        <source>--data-dir is the name of a folder.</source>
        <translation>--data-dir es el nombre de una carpeta.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another place or another name for it; nothing else has changed.</source>
        <translation>Elige otro lugar u otro nombre; no cambió nada más.</translation>
    </message>
    <message>
        <source>Summary of a meeting</source>
        <translation>Resumen de una reunión</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Principal report</source>
        <translation>Informe para la dirección</translation>
    </message>
    <message>
        <source>My month</source>
        <translation>Mi mes</translation>
    </message>
    <message>
        <source>Everything about a teacher</source>
        <translation>Todo sobre una persona</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Calendar, initials only</source>
        <translation>Calendario, solo iniciales</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo de Alongside</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Pulse sheet</source>
        <translation>Hoja de pulso</translation>
    </message>
    <message>
        <source>Words of a win</source>
        <translation>Texto de un logro</translation>
    </message>
    <message>
        <source>Calendar with names</source>
        <translation>Calendario con nombres</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Table of teachers</source>
        <translation>Tabla de docentes</translation>
    </message>
    <message>
        <source>Table of meetings</source>
        <translation>Tabla de reuniones</translation>
    </message>
    <message>
        <source>Table of next steps</source>
        <translation>Tabla de próximos pasos</translation>
    </message>
    <message>
        <source>Table of wins</source>
        <translation>Tabla de logros</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Guardado como PDF</translation>
    </message>
    <message>
        <source>Saved as web page</source>
        <translation>Guardado como página web</translation>
    </message>
    <message>
        <source>Saved as file</source>
        <translation>Guardado como archivo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Handed to mail</source>
        <translation>Pasado al correo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>No mail program took it</source>
        <translation>Ningún programa de correo lo tomó</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>At the start</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al terminar</translation>
    </message>
    <message>
        <source>In a hard moment</source>
        <translation>En un momento difícil</translation>
    </message>
    <message>
        <source>To put something right</source>
        <translation>Para reparar algo</translation>
    </message>
    <message>
        <source>Between two meetings</source>
        <translation>Entre dos reuniones</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>%1 read so far.</source>
        <comment>so many megabytes</comment>
        <translation>%1 leídos hasta ahora.</translation>
    </message>
    <message>
        <source>A copy of the notebook is made first.</source>
        <translation>Primero se hace una copia del cuaderno.</translation>
    </message>
    <message>
        <source>Checking that all of it is whole.</source>
        <translation>Comprobando que todo esté completo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <source>Nearly there. It can no longer be stopped.</source>
        <translation>Casi listo. Ya no se puede detener.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Nothing is planned from today on.</source>
        <translation>No hay nada planeado desde hoy.</translation>
    </message>
    <message>
        <source>Nothing waits to be logged.</source>
        <translation>No hay nada por registrar.</translation>
    </message>
    <message>
        <source>No meeting is logged yet.</source>
        <translation>Aún no hay reuniones registradas.</translation>
    </message>
    <message>
        <source>Nothing was moved or cancelled.</source>
        <translation>Nada se cambió ni se canceló.</translation>
    </message>
    <message>
        <source>Your meetings will stand here</source>
        <translation>Tus reuniones estarán aquí</translation>
    </message>
    <message>
        <source>Whatever you log or plan: meetings, visits, talks in the hallway. A teacher and one line are enough.</source>
        <translation>Lo que registres o planees: reuniones, visitas, charlas de pasillo. Bastan un nombre y una línea.</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No meeting fits</source>
        <translation>Ninguna reunión coincide</translation>
    </message>
    <message>
        <source>Words are looked for in both notes and in the next steps made at a meeting. A person is chosen in the field &quot;With anybody&quot;.</source>
        <translation>Las palabras se buscan en ambas notas y en los próximos pasos hechos en una reunión. A una persona se la elige en el campo &quot;Con cualquiera&quot;.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Moved or cancelled</source>
        <translation>Cambiada o cancelada</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last name</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>kind of meeting, names</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>A person is chosen in the field &quot;With anybody&quot;, by initials.</source>
        <translation>A una persona se la elige en el campo &quot;Con cualquiera&quot;, por sus iniciales.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a time, names, planned or held</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Also at this time: %1.</source>
        <translation>También a esa hora: %1.</translation>
    </message>
</context>
<context>
    <name>MyMonth</name>
    <message>
        <source>none</source>
        <comment>contacts</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln contact(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 en %Ln contacto</numerusform>
            <numerusform>%1 en %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln school day(s))</source>
        <comment>a week</comment>
        <translation>
            <numerusform>%1 (%Ln día de clases)</numerusform>
            <numerusform>%1 (%Ln días de clases)</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Lo que prometí</translation>
    </message>
    <message>
        <source>No promise came due in this time.</source>
        <translation>Ninguna promesa vencía en este tiempo.</translation>
    </message>
    <message>
        <source>Of the promises that came due, by the date first given.</source>
        <translation>De las promesas que vencían, según la primera fecha dada.</translation>
    </message>
    <message>
        <source>Kept by the date I gave</source>
        <translation>Cumplidas en la fecha que di</translation>
    </message>
    <message>
        <source>Moved, and said so in time</source>
        <translation>Cambiadas, con aviso a tiempo</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Cumplidas tarde</translation>
    </message>
    <message>
        <source>Broken: missed, or open past the day</source>
        <translation>Rotas: no cumplidas, o abiertas después de su día</translation>
    </message>
    <message>
        <source>How I am informed about building trust</source>
        <translation>Cómo me informo sobre construir confianza</translation>
    </message>
    <message>
        <source>Training in this time</source>
        <translation>Formación en este tiempo</translation>
    </message>
    <message>
        <source>%1 on trust, %2 in all</source>
        <comment>hours</comment>
        <translation>%1 sobre confianza, %2 en total</translation>
    </message>
    <message>
        <source>Training this school year</source>
        <translation>Formación este año escolar</translation>
    </message>
    <message>
        <source>Pulses that teachers answered</source>
        <translation>Pulsos que respondieron docentes</translation>
    </message>
    <message>
        <source>Notes on what leaders do for it</source>
        <translation>Notas sobre lo que hace el liderazgo por ella</translation>
    </message>
    <message>
        <source>How I am held to account for it</source>
        <translation>Cómo rindo cuentas por ella</translation>
    </message>
    <message>
        <source>Teachers with an agreement in effect</source>
        <translation>Docentes con un acuerdo vigente</translation>
    </message>
    <message>
        <source>Meetings after which a summary was sent</source>
        <translation>Reuniones tras las que se envió un resumen</translation>
    </message>
    <message>
        <source>Meetings in which I read back</source>
        <translation>Reuniones en las que repasé en voz alta</translation>
    </message>
    <message>
        <source>Checklists ticked</source>
        <translation>Listas marcadas</translation>
    </message>
    <message>
        <source>My work, %1</source>
        <comment>a stretch of time</comment>
        <translation>Mi trabajo, %1</translation>
    </message>
    <message>
        <source>What was held, short talks and messages too. One with several teachers counts once.</source>
        <translation>Lo que se realizó, también charlas breves y mensajes. Lo que fue con varias personas cuenta una vez.</translation>
    </message>
    <message>
        <source>By name. It says where your time went, and nothing about a teacher: who gets more is no better, and who gets less may have asked for less. One with several counts in full for each of them.</source>
        <translation>Por nombre. Dice en qué se fue tu tiempo, y nada sobre tus docentes: recibir más no es mejor, y quien recibe menos quizá pidió menos. Lo que fue con varias personas cuenta entero para cada una.</translation>
    </message>
    <message>
        <source>Training and notes as they stand in Settings, Me and Schools.</source>
        <translation>La formación y las notas, como están en Ajustes, Yo y Escuelas.</translation>
    </message>
    <message>
        <source>Counts of your own practice. There is no composite, and none is meant. Meetings stand here without short talks and messages; a summary counts whenever it was sent; checklists are months in which something was ticked.</source>
        <translation>Recuentos de tu propia práctica. No hay un valor global, ni se pretende. Las reuniones están aquí sin charlas breves ni mensajes; un resumen cuenta, se haya enviado cuando sea; las listas son meses en los que se marcó algo.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing to do. Every next step is closed.</source>
        <translation>Nada por hacer. Todos los próximos pasos están cerrados.</translation>
    </message>
    <message>
        <source>You owe nothing just now.</source>
        <translation>Ahora mismo no debes nada.</translation>
    </message>
    <message>
        <source>No action step of a teacher is open.</source>
        <translation>No hay abierto ningún paso de acción de tus docentes.</translation>
    </message>
    <message>
        <source>Nothing was closed yet.</source>
        <translation>Todavía no se ha cerrado nada.</translation>
    </message>
    <message>
        <source>What you two agree on will stand here</source>
        <translation>Aquí estará lo que acuerden</translation>
    </message>
    <message>
        <source>Type it in when you log a meeting, with the day it is due, or add it now. What you promise and what a teacher wants to try are kept apart.</source>
        <translation>Escríbelo al registrar una reunión, con el día en que vence, o añádelo ahora. Lo que prometes y lo que tu docente quiere probar van por separado.</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
    <message>
        <source>No next step has &quot;%1&quot; in it</source>
        <translation>Ningún próximo paso contiene &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The filter looks at words, names and kinds.</source>
        <translation>El filtro mira palabras, nombres y tipos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln school day(s) late</source>
        <translation>
            <numerusform>%Ln día de clases de atraso</numerusform>
            <numerusform>%Ln días de clases de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send a summary</source>
        <translation>Enviar un resumen</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Be there</source>
        <translation>Estar ahí</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visitar</translation>
    </message>
    <message>
        <source>Bring something</source>
        <translation>Llevar algo</translation>
    </message>
    <message>
        <source>Make something</source>
        <translation>Preparar algo</translation>
    </message>
    <message>
        <source>Model it</source>
        <translation>Modelarlo</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Introduce someone</source>
        <translation>Presentar a alguien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>The teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>prometido %1</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>acordado %1</translation>
    </message>
    <message>
        <source>, first due %1</source>
        <translation>, primera fecha %1</translation>
    </message>
    <message>
        <source>Nothing that shows has &quot;%1&quot; in it</source>
        <translation>Nada de lo que se ve tiene &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>OthersNamed</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln persona más</numerusform>
            <numerusform>%Ln personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>It seems to name %1. Would they mind? Think of it before this leaves.</source>
        <translation>Parece nombrar a %1. ¿Contarías con su permiso? Piénsalo antes de que esto salga.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PartKeys</name>
    <message>
        <source>Find in the list on screen</source>
        <translation>Buscar en la lista en pantalla</translation>
    </message>
    <message>
        <source>Next tab of a teacher</source>
        <translation>Pestaña siguiente de una persona</translation>
    </message>
    <message>
        <source>Previous tab of a teacher</source>
        <translation>Pestaña anterior de una persona</translation>
    </message>
    <message>
        <source>Next section of an agreement</source>
        <translation>Sección siguiente de un acuerdo</translation>
    </message>
    <message>
        <source>Previous section of an agreement</source>
        <translation>Sección anterior de un acuerdo</translation>
    </message>
    <message>
        <source>Next week of meetings</source>
        <translation>Semana siguiente de reuniones</translation>
    </message>
    <message>
        <source>Previous week of meetings</source>
        <translation>Semana anterior de reuniones</translation>
    </message>
    <message>
        <source>Move a template&apos;s line up</source>
        <translation>Subir una línea de una plantilla</translation>
    </message>
    <message>
        <source>Move a template&apos;s line down</source>
        <translation>Bajar una línea de una plantilla</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Quitar lo elegido</translation>
    </message>
    <message>
        <source>Done, in a panel</source>
        <translation>Listo, en un panel</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Cerrar un panel</translation>
    </message>
    <message>
        <source>Print the day, a report or a page of a teacher</source>
        <translation>Imprimir el día, un informe o una página de docente</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Too short: at least 8 letters.</source>
        <translation>Demasiado corta: al menos 8 letras.</translation>
    </message>
    <message>
        <source>Easy to guess. A few words that have nothing to do with each other are far better.</source>
        <translation>Fácil de adivinar. Unas cuantas palabras sin relación entre sí son mucho mejor.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>this cannot be read. Check that it is there and that you may open it.</source>
        <translation>esto no se puede leer. Comprueba que esté ahí y que puedas abrirlo.</translation>
    </message>
    <message>
        <source>this is larger than 200 MB. Ask for an export of your schools alone.</source>
        <translation>esto ocupa más de 200 MB. Pide una exportación solo de tus escuelas.</translation>
    </message>
    <message>
        <source>this zip is damaged. Ask for it again, or unpack it and open the folder.</source>
        <translation>este zip está dañado. Pídelo otra vez, o descomprímelo y abre la carpeta.</translation>
    </message>
    <message>
        <source>this zip has a password. Unpack it and open the folder.</source>
        <translation>este zip tiene contraseña. Descomprímelo y abre la carpeta.</translation>
    </message>
    <message>
        <source>this zip holds more than 50 files. Ask for one with the roster alone.</source>
        <translation>este zip contiene más de 50 archivos. Pide uno solo con la lista de personal.</translation>
    </message>
    <message>
        <source>more would come out of this zip than a roster ever holds. Ask for it again, or unpack it and open the folder.</source>
        <translation>de este zip saldría más de lo que cabe en una lista de personal. Pídelo otra vez, o descomprímelo y abre la carpeta.</translation>
    </message>
    <message>
        <source>this zip has a file that leads out of it. Do not trust it; ask where it comes from.</source>
        <translation>este zip tiene un archivo que apunta fuera de él. No confíes en él; pregunta de dónde viene.</translation>
    </message>
    <message>
        <source>this zip has two files of this name. Ask for one with a single roster.</source>
        <translation>este zip tiene dos archivos con este nombre. Pide uno con una sola lista de personal.</translation>
    </message>
    <message>
        <source>this is a web page. Open it, copy the rows of its table and paste them here.</source>
        <translation>esto es una página web. Ábrela, copia las filas de su tabla y pégalas aquí.</translation>
    </message>
    <message>
        <source>this is a PDF. Copy the rows in it and paste them here, or ask for the list as CSV.</source>
        <translation>esto es un PDF. Copia sus filas y pégalas aquí, o pide la lista como CSV.</translation>
    </message>
    <message>
        <source>this is a picture. Ask for the list as CSV, or write the names into the field.</source>
        <translation>esto es una imagen. Pide la lista como CSV o escribe los nombres en el campo.</translation>
    </message>
    <message>
        <source>this is called a zip and is none. Ask for it again, or open what should be in it.</source>
        <translation>esto se llama zip y no lo es. Pídelo otra vez, o abre lo que debería contener.</translation>
    </message>
    <message>
        <source>the column %1 is about students or their families, who have no place in this notebook. Open the list of your teachers, or take what is about students out of this one.</source>
        <translation>la columna %1 trata de estudiantes o de sus familias, que no tienen lugar en este cuaderno. Abre la lista de tus docentes, o quita de esta lo que trate de estudiantes.</translation>
    </message>
    <message>
        <source>the column %1 has passwords. Take it out of the list first; nothing of it was kept.</source>
        <translation>la columna %1 tiene contraseñas. Quítala primero de la lista; no se guardó nada de ella.</translation>
    </message>
    <message>
        <source>there is no list of people in it: neither users.csv (OneRoster) nor teachers.csv (Clever). Open the list itself.</source>
        <translation>no contiene ninguna lista de personas: ni users.csv (OneRoster) ni teachers.csv (Clever). Abre la lista misma.</translation>
    </message>
    <message>
        <source>there is no column %1. Ask for the whole export, or bring the list as plain CSV.</source>
        <translation>falta la columna %1. Pide la exportación completa, o trae la lista como CSV simple.</translation>
    </message>
    <message>
        <source>there are two columns %1. Remove one of them.</source>
        <translation>hay dos columnas %1. Quita una de ellas.</translation>
    </message>
    <message>
        <source>nothing here says who is staff and who is a student. Open the whole export with roles.csv.</source>
        <translation>aquí nada dice quién es personal y quién es estudiante. Abre la exportación completa con roles.csv.</translation>
    </message>
    <message>
        <source>this is version %1. Read are OneRoster 1.1 and 1.2, and vCard 2.1 to 4.0. Ask for one of these.</source>
        <translation>esto es la versión %1. Se leen OneRoster 1.1 y 1.2, y vCard 2.1 a 4.0. Pide una de estas.</translation>
    </message>
    <message>
        <source>a card begins with BEGIN:VCARD, and this line stands before one. Save the contacts again.</source>
        <translation>una tarjeta empieza con BEGIN:VCARD, y esta línea está antes de la primera. Guarda los contactos otra vez.</translation>
    </message>
    <message>
        <source>the card that begins here has no END:VCARD. Save the contacts again.</source>
        <translation>la tarjeta que empieza aquí no tiene END:VCARD. Guarda los contactos otra vez.</translation>
    </message>
    <message>
        <source>there is no colon in this line. Save the contacts again.</source>
        <translation>faltan los dos puntos en esta línea. Guarda los contactos otra vez.</translation>
    </message>
    <message>
        <source>there is a = that is not followed by two digits. Save the contacts again, in version 3 or 4.</source>
        <translation>hay un = que no va seguido de dos dígitos. Guarda los contactos otra vez, en la versión 3 o 4.</translation>
    </message>
    <message>
        <source>there are bytes that are no text. Save the contacts again, in UTF-8.</source>
        <translation>hay bytes que no son texto. Guarda los contactos otra vez, en UTF-8.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>campo %1</translation>
    </message>
    <message>
        <source>OneRoster 1.1. Lines are those of users.csv.</source>
        <translation>OneRoster 1.1. Las líneas son las de users.csv.</translation>
    </message>
    <message>
        <source>OneRoster 1.2. Lines are those of users.csv.</source>
        <translation>OneRoster 1.2. Las líneas son las de users.csv.</translation>
    </message>
    <message>
        <source>Clever. Lines are those of teachers.csv.</source>
        <translation>Clever. Las líneas son las de teachers.csv.</translation>
    </message>
    <message>
        <source>Contacts (vCard).</source>
        <translation>Contactos (vCard).</translation>
    </message>
    <message>
        <source>A table of teachers that Alongside saved.</source>
        <translation>Una tabla de docentes que guardó Alongside.</translation>
    </message>
    <message>
        <source>Names and addresses as a mail has them.</source>
        <translation>Nombres y direcciones como en un correo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s), parent(s) and others who are no staff were passed over, and nothing about them was kept.</source>
        <translation>
            <numerusform>Se pasó por alto a %Ln estudiante, familiar u otra persona que no es del personal, y no se guardó nada de eso.</numerusform>
            <numerusform>Se pasó por alto a %Ln estudiantes, familiares y otras personas que no son del personal, y no se guardó nada de eso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: not active any more.</source>
        <translation>
            <numerusform>%Ln quedó fuera: ya no está en activo.</numerusform>
            <numerusform>%Ln quedaron fuera: ya no están en activo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) of groups and places were passed over.</source>
        <translation>
            <numerusform>Se pasó por alto %Ln tarjeta de grupos y lugares.</numerusform>
            <numerusform>Se pasaron por alto %Ln tarjetas de grupos y lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role that is not known were passed over.</source>
        <translation>
            <numerusform>Se pasó por alto a %Ln persona con una función desconocida.</numerusform>
            <numerusform>Se pasó por alto a %Ln personas con una función desconocida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practices</name>
    <message>
        <source>Communicative</source>
        <translation>Comunicativa</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relacional</translation>
    </message>
    <message>
        <source>Competence-based</source>
        <translation>En la competencia</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sólidas</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>needs care</source>
        <translation>piden cuidado</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>aún con pocos datos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a status</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dimension and its practices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PrincipalReport</name>
    <message>
        <source>Time in all</source>
        <translation>Tiempo en total</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tiempo: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a goal; what it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Teachers met</source>
        <translation>Docentes con quienes hubo reunión</translation>
    </message>
    <message>
        <source>Talks in passing and messages</source>
        <translation>Charlas de paso y mensajes</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Reuniones y visitas</translation>
    </message>
    <message>
        <source>Coaching cycles closed</source>
        <translation>Ciclos de coaching cerrados</translation>
    </message>
    <message>
        <source>Coaching cycles begun</source>
        <translation>Ciclos de coaching iniciados</translation>
    </message>
    <message>
        <source>Shared focus: %1</source>
        <translation>Enfoque compartido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln docente</numerusform>
            <numerusform>%Ln docentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Training I took</source>
        <translation>Formación que tomé</translation>
    </message>
    <message>
        <source>%1, of it %2 on trust</source>
        <comment>hours</comment>
        <translation>%1, de ellas %2 sobre confianza</translation>
    </message>
    <message>
        <source>%1, current action step</source>
        <translation>%1, paso de acción actual</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>Who works on what</source>
        <translation>Quién trabaja en qué</translation>
    </message>
    <message>
        <source>What I would like to add</source>
        <translation>Lo que quiero añadir</translation>
    </message>
    <message>
        <source>so far, until %1</source>
        <comment>a day</comment>
        <translation>hasta ahora, al %1</translation>
    </message>
    <message>
        <source>A count over all: it names nobody.</source>
        <translation>Es un recuento del total: no nombra a nadie.</translation>
    </message>
    <message>
        <source>Fewer than three teachers stand behind it, so the number stays with you.</source>
        <translation>Hay menos de tres docentes detrás, así que el número se queda contigo.</translation>
    </message>
    <message>
        <source>Besides those who are named, only one or two teachers stand behind it, and could be worked out: the number stays with you. It can be told if fewer are named.</source>
        <translation>Aparte de quienes se nombran, solo hay una o dos personas detrás y se podría deducir quiénes son: el número se queda contigo. Se puede decir si se nombra a menos.</translation>
    </message>
    <message>
        <source>At least three teachers work on it, and none is named.</source>
        <translation>Al menos tres docentes trabajan en ello, y no se nombra a nadie.</translation>
    </message>
    <message>
        <source>It is about you alone.</source>
        <translation>Trata solo de ti.</translation>
    </message>
    <message>
        <source>Your agreement: the principal may hear who is coached, and what they work on.</source>
        <translation>Lo acordaron: la dirección puede saber quién recibe coaching y en qué trabaja.</translation>
    </message>
    <message>
        <source>Your agreement: the principal may hear the action step you are on.</source>
        <translation>Lo acordaron: la dirección puede saber el paso de acción actual.</translation>
    </message>
    <message>
        <source>Your agreement: teacher, coach and principal talk as three.</source>
        <translation>Lo acordaron: docente, coach y dirección hablan a tres.</translation>
    </message>
    <message>
        <source>You wrote it for this report.</source>
        <translation>Lo escribiste para este informe.</translation>
    </message>
    <message>
        <source>Your words stay here: they hold the name of somebody of whom the principal may not hear.</source>
        <translation>Tus palabras se quedan aquí: contienen el nombre de alguien de quien la dirección no debe saber.</translation>
    </message>
    <message>
        <source>%1 The words about it stay here: they hold the name of somebody of whom the principal may not hear.</source>
        <comment>why the line may leave</comment>
        <translation>%1 Las palabras sobre ello se quedan aquí: contienen el nombre de alguien de quien la dirección no debe saber.</translation>
    </message>
    <message>
        <source>Coaching report, %1</source>
        <comment>a stretch of time</comment>
        <translation>Informe de coaching, %1</translation>
    </message>
    <message>
        <source>What is said in coaching stays between teacher and coach, unless the two agreed otherwise. Numbers behind which fewer than three teachers stand, or fewer than three besides those named here, are left out.</source>
        <translation>Lo que se dice en el coaching queda entre docente y coach, salvo que ambas partes acuerden otra cosa. Se omiten los números con menos de tres docentes detrás, o con menos de tres además de quienes se nombran aquí.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Llena este campo, por favor.</translation>
    </message>
    <message>
        <source>This is too long to keep. Please shorten it.</source>
        <translation>Es demasiado largo para guardarlo. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>This holds characters that are not text.</source>
        <translation>Contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>This lies in the future. Something that has happened needs a day up to today.</source>
        <translation>Está en el futuro. Algo que ya pasó necesita un día hasta hoy.</translation>
    </message>
    <message>
        <source>This lies before the day that it must follow.</source>
        <translation>Es anterior al día al que debe seguir.</translation>
    </message>
    <message>
        <source>This is outside what makes sense here.</source>
        <translation>Está fuera de lo que tiene sentido aquí.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Aparece dos veces aquí.</translation>
    </message>
    <message>
        <source>This does not go with another field.</source>
        <translation>No concuerda con otro campo.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The name that the program says: “log meeting with …”.</source>
        <translation>El nombre que dice el programa: “registrar reunión con …”.</translation>
    </message>
    <message>
        <source>Two schools are fine. The Teachers list can be filtered by them.</source>
        <translation>Puede haber dos escuelas. La lista Docentes se puede filtrar por ellas.</translation>
    </message>
    <message>
        <source>Shown before the door.</source>
        <translation>Se muestra antes de la puerta.</translation>
    </message>
    <message>
        <source>Shown in the agreement; a first one begins with them as free times.</source>
        <translation>Se muestran en el acuerdo; el primero empieza con ellas como horas libres.</translation>
    </message>
    <message>
        <source>Shown in the agreement.</source>
        <translation>Se muestra en el acuerdo.</translation>
    </message>
    <message>
        <source>Shows a warning before a visit nobody asked for.</source>
        <translation>Muestra una advertencia antes de una visita que nadie pidió.</translation>
    </message>
    <message>
        <source>Used when a win is offered.</source>
        <translation>Se usa al proponer contar un logro.</translation>
    </message>
    <message>
        <source>Shown before the door, unless the agreement names one.</source>
        <translation>Se muestra antes de la puerta, salvo que el acuerdo nombre otra cosa.</translation>
    </message>
    <message>
        <source>Shown before the door; a first agreement begins with them.</source>
        <translation>Se muestran antes de la puerta; el primer acuerdo empieza con ellas.</translation>
    </message>
    <message>
        <source>Until your first meeting the quiet list counts from here; an agreement is asked for 15 school days later.</source>
        <translation>Hasta su primera reunión, la lista de silencio cuenta desde aquí; 15 días de clases después se pide un acuerdo.</translation>
    </message>
    <message>
        <source>A first agreement begins with it, in section 1.</source>
        <translation>El primer acuerdo empieza con esto, en la sección 1.</translation>
    </message>
    <message>
        <source>The agreement says: %1. That holds.</source>
        <translation>El acuerdo dice: %1. Eso es lo que vale.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Esto no parece una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>Pulses</name>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) up</source>
        <translation>
            <numerusform>%Ln paso más arriba</numerusform>
            <numerusform>%Ln pasos más arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) down</source>
        <translation>
            <numerusform>%Ln paso más abajo</numerusform>
            <numerusform>%Ln pasos más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an answer; steps since the one before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many; an answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more sheet(s) needed before anything is shown.</source>
        <translation>
            <numerusform>Falta %Ln hoja para que se muestre algo.</numerusform>
            <numerusform>Faltan %Ln hojas para que se muestre algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>on your screen</source>
        <translation>en tu pantalla</translation>
    </message>
    <message>
        <source>without a name, together with others</source>
        <translation>sin nombre, junto con otras personas</translation>
    </message>
    <message>
        <source>You agreed on a pulse %1.</source>
        <comment>on paper, on your screen</comment>
        <translation>Acordaron un pulso %1.</translation>
    </message>
    <message>
        <source>Look back: %1.</source>
        <translation>Mirada atrás: %1.</translation>
    </message>
    <message>
        <source>Review: %1.</source>
        <translation>Revisión: %1.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>min|mins|minute|minutes|m</source>
        <translation>min|mins|minuto|minutos|m</translation>
    </message>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>h|hr|hrs|hora|horas</translation>
    </message>
    <message>
        <source>and|with|+|&amp;</source>
        <translation>y|e|con|+|&amp;</translation>
    </message>
    <message>
        <source>at|@</source>
        <translation>a|las|@</translation>
    </message>
    <message>
        <source>today|yesterday</source>
        <translation>hoy|ayer</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registrar|registra|registro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>you promise “%1” by %2</source>
        <translation>prometes “%1” para %2</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Alongside recovery sheet</source>
        <translation>Hoja de recuperación de Alongside</translation>
    </message>
    <message>
        <source>Made on %1 for the notebook %2</source>
        <comment>a date, the name of a file</comment>
        <translation>Hecha el %1 para el cuaderno %2</translation>
    </message>
    <message>
        <source>This code opens the notebook without its password. Whoever has this sheet and the file can read everything in it.</source>
        <translation>Este código abre el cuaderno sin su contraseña. Quien tenga esta hoja y el archivo puede leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarla</translation>
    </message>
    <message>
        <source>Open the notebook. On the page that asks for the password choose “Use the recovery sheet” and type the 13 groups, from left to right. Small letters and spaces do not matter; there is no letter I, L, O or U in the code. Then choose a new password in Settings, Security.
The sheet goes with the password that the notebook had on that day, and with the backups of that time. When you change the password, make a new sheet.</source>
        <translation>Abre el cuaderno. En la página que pide la contraseña elige “Usar la hoja de recuperación” y escribe los 13 grupos, de izquierda a derecha. Las minúsculas y los espacios no importan; en el código no hay letras I, L, O ni U. Luego elige una contraseña nueva en Ajustes, Seguridad.
La hoja va con la contraseña que el cuaderno tenía ese día, y con las copias de seguridad de ese tiempo. Cuando cambies la contraseña, haz una hoja nueva.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarla</translation>
    </message>
    <message>
        <source>On paper, at home or in a locked drawer, where only you look. Not in the bag of the computer, not as a photo, not as a file.</source>
        <translation>En papel, en casa o en un cajón con llave, donde solo mires tú. No en la bolsa de la computadora, ni como foto, ni como archivo.</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>After a meeting</source>
        <translation>Después de una reunión</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>El mes</translation>
    </message>
    <message>
        <source>When log and teacher differ</source>
        <translation>Cuando difieren el registro y tu docente</translation>
    </message>
    <message>
        <source>After a broken promise</source>
        <translation>Después de una promesa rota</translation>
    </message>
    <message>
        <source>The end of a cycle</source>
        <translation>El fin de un ciclo</translation>
    </message>
    <message>
        <source>Leaders and trust</source>
        <translation>Liderazgo y confianza</translation>
    </message>
    <message>
        <source>You met several people %1.</source>
        <comment>today, yesterday, 12 Nov</comment>
        <translation>Te reuniste con varias personas (%1).</translation>
    </message>
    <message>
        <source>You met %1 %2.</source>
        <comment>a name; today, yesterday, 12 Nov</comment>
        <translation>Te reuniste con %1 (%2).</translation>
    </message>
    <message>
        <source>The school week is ending.</source>
        <translation>Termina la semana escolar.</translation>
    </message>
    <message>
        <source>The month is ending: %1.</source>
        <translation>Termina el mes: %1.</translation>
    </message>
    <message>
        <source>The month is ending.</source>
        <translation>Termina el mes.</translation>
    </message>
    <message>
        <source>Your log and what %1 says differ: %2.</source>
        <comment>a name; a kind of trust</comment>
        <translation>Tu registro y lo que dice %1 difieren: %2.</translation>
    </message>
    <message>
        <source>Your log and what %1 says differ.</source>
        <translation>Tu registro y lo que dice %1 difieren.</translation>
    </message>
    <message>
        <source>What you promised %1 for %2 did not come in time: “%3”</source>
        <comment>a name; a day; what</comment>
        <translation>Lo que prometiste a %1 para %2 no llegó a tiempo: “%3”</translation>
    </message>
    <message>
        <source>The cycle with %1 has ended: “%2”</source>
        <comment>a name; the goal</comment>
        <translation>El ciclo con %1 terminó: “%2”</translation>
    </message>
    <message>
        <source>What are leaders doing for trust?</source>
        <translation>¿Qué hace el liderazgo por la confianza?</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%1: %2</source>
        <comment>what, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 al %2</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1: %2 more</source>
        <comment>a kind of record, and how many</comment>
        <translation>%1: %2 más</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <comment>a kind of record, and how many</comment>
        <translation>%1: %2 a salvo</translation>
    </message>
    <message>
        <source>, about %1 lost</source>
        <translation>, se perdieron cerca de %1</translation>
    </message>
    <message>
        <source>, %1 without their end</source>
        <translation>, %1 sin su final</translation>
    </message>
    <message>
        <source>It was made %1 and is whole.</source>
        <comment>a day and a time of day</comment>
        <translation>Está completa. Se hizo: %1.</translation>
    </message>
    <message>
        <source>A newer one is damaged, or has another password.</source>
        <translation>Una más reciente está dañada o tiene otra contraseña.</translation>
    </message>
    <message>
        <source>What was written since then would be missing. It cannot be told how much that is.</source>
        <translation>Faltaría lo que se escribió desde entonces. No se puede saber cuánto es.</translation>
    </message>
    <message>
        <source>Nothing in the damaged notebook is newer.</source>
        <translation>Nada en el cuaderno dañado es más reciente.</translation>
    </message>
    <message>
        <source>The damaged notebook was written to after that, last %1.</source>
        <translation>En el cuaderno dañado se escribió después; la última vez: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Everything that was looked for was there: records saved: %1.</source>
        <translation>Estaba todo lo que se buscaba. Registros a salvo: %1.</translation>
    </message>
    <message>
        <source>Records saved: %1. Lost: about %2.</source>
        <translation>Registros a salvo: %1. Perdidos: cerca de %2.</translation>
    </message>
    <message>
        <source>What was saved of the damaged notebook on %1</source>
        <translation>Lo que se salvó del cuaderno dañado el %1</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Pages that could be read in part only: %1.</source>
        <translation>Páginas que solo se pudieron leer en parte: %1.</translation>
    </message>
    <message>
        <source>Teachers, schools and meetings that were lost, and have one called &quot;%1&quot; in their place: %2.</source>
        <translation>Docentes, escuelas y reuniones que se perdieron y llevan en su lugar el nombre &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Records of which nobody can tell what they belong to: %1.</source>
        <translation>Registros que nadie puede decir a qué pertenecen: %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>Calendario escolar</translation>
    </message>
    <message>
        <source>Days of the school calendar</source>
        <translation>Días del calendario escolar</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Schools where I taught</source>
        <translation>Escuelas donde enseñé</translation>
    </message>
    <message>
        <source>My trainings</source>
        <translation>Mi formación</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Notes on a school&apos;s culture</source>
        <translation>Notas sobre la cultura de una escuela</translation>
    </message>
    <message>
        <source>Subjects of teachers</source>
        <translation>Materias de docentes</translation>
    </message>
    <message>
        <source>Grades of teachers</source>
        <translation>Grados de docentes</translation>
    </message>
    <message>
        <source>Schools of teachers</source>
        <translation>Escuelas de docentes</translation>
    </message>
    <message>
        <source>Answers of agreements</source>
        <translation>Respuestas de acuerdos</translation>
    </message>
    <message>
        <source>Acknowledgements of agreements</source>
        <translation>Confirmaciones de acuerdos</translation>
    </message>
    <message>
        <source>Phases of cycles</source>
        <translation>Fases de ciclos</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Notes of meetings</source>
        <translation>Notas de reuniones</translation>
    </message>
    <message>
        <source>Teachers at meetings</source>
        <translation>Docentes en reuniones</translation>
    </message>
    <message>
        <source>Moves used at meetings</source>
        <translation>Recursos usados en reuniones</translation>
    </message>
    <message>
        <source>Changed dates of next steps</source>
        <translation>Fechas cambiadas de próximos pasos</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Items of checklists</source>
        <translation>Puntos de listas</translation>
    </message>
    <message>
        <source>Pulses</source>
        <translation>Pulsos</translation>
    </message>
    <message>
        <source>Answers of pulses</source>
        <translation>Respuestas de pulsos</translation>
    </message>
    <message>
        <source>Pages of the journal</source>
        <translation>Páginas del diario</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Kinds of trust of tools</source>
        <translation>Tipos de confianza de herramientas</translation>
    </message>
    <message>
        <source>Uses of tools</source>
        <translation>Usos de herramientas</translation>
    </message>
    <message>
        <source>Words begun and not yet done</source>
        <translation>Textos empezados y sin terminar</translation>
    </message>
    <message>
        <source>Hints put away</source>
        <translation>Consejos ocultados</translation>
    </message>
    <message>
        <source>Own lines of checklists and goals</source>
        <translation>Líneas propias de listas y metas</translation>
    </message>
    <message>
        <source>Lines of what left</source>
        <translation>Líneas de lo que salió</translation>
    </message>
    <message>
        <source>Teachers of what left</source>
        <translation>Docentes de lo que salió</translation>
    </message>
    <message>
        <source>Marks of rosters</source>
        <translation>Marcas de listas de personal</translation>
    </message>
    <message>
        <source>Columns of lists</source>
        <translation>Columnas de listas</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>Unknown (recovered)</source>
        <translation>Sin nombre (recuperado)</translation>
    </message>
    <message>
        <source>Pages of the file: %1. Of those by which records are reached, could not be read: %2.</source>
        <translation>Páginas del archivo: %1. De las que llevan a los registros, no se pudieron leer: %2.</translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, column %2, field %3</source>
        <translation>Línea %1, columna %2, campo %3</translation>
    </message>
    <message>
        <source>there is no name. Write it into the list, or choose another column for names.</source>
        <translation>falta el nombre. Escríbelo en la lista o elige otra columna para los nombres.</translation>
    </message>
    <message>
        <source>this is a student or a parent. They have no place in this notebook; leave them out of the list.</source>
        <translation>esta persona es estudiante o familiar. No tiene lugar en este cuaderno; quítala de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>this row has %Ln field(s), more than the first row, so fields may stand in the wrong column. Mend the separators of this row.</source>
        <translation>
            <numerusform>esta fila tiene %Ln campo, más que la primera, así que puede haber campos en la columna equivocada. Corrige los separadores de esta fila.</numerusform>
            <numerusform>esta fila tiene %Ln campos, más que la primera, así que puede haber campos en la columna equivocada. Corrige los separadores de esta fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no e-mail address. Mend it, leave it empty, or choose another column for e-mails.</source>
        <translation>esto no es una dirección de correo. Corrígela, déjala vacía o elige otra columna para los correos.</translation>
    </message>
    <message>
        <source>line %1 is about the same teacher. Remove one of the two, or give each an e-mail of their own.</source>
        <translation>la línea %1 trata de la misma persona. Quita una de las dos, o da a cada una su propio correo.</translation>
    </message>
    <message>
        <source>several teachers fit. Tell them apart by e-mail or roster ID.</source>
        <translation>coinciden varias personas. Distínguelas por correo o por ID de la lista.</translation>
    </message>
    <message>
        <source>the roster ID is one teacher&apos;s and the e-mail another&apos;s. Mend one of them.</source>
        <translation>el ID de la lista es de una persona y el correo es de otra. Corrige uno de los dos.</translation>
    </message>
    <message>
        <source>this teacher is in the bin. Take them back there, with all that you wrote, or delete them for good first.</source>
        <translation>esta persona está en la papelera. Recupérala allí, con todo lo que escribiste, o elimínala antes para siempre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own file. Copy the rows in it and paste them here, or save it there as CSV UTF-8 and open that.</source>
        <translation>Este es el archivo propio de una hoja de cálculo. Copia sus filas y pégalas aquí, o guárdalo allá como CSV UTF-8 y abre ese.</translation>
    </message>
    <message>
        <source>This list is larger than 64 MB. Split it, or leave out columns that hold no teachers.</source>
        <translation>Esta lista ocupa más de 64 MB. Divídela, o quita columnas que no tengan docentes.</translation>
    </message>
    <message>
        <source>a list has 200,000 rows at most. Split it into several.</source>
        <translation>una lista tiene 200 000 filas como máximo. Divídela en varias.</translation>
    </message>
    <message>
        <source>a row has 200 fields at most, a list 4 million. Leave out columns that hold nothing about teachers.</source>
        <translation>una fila tiene 200 campos como máximo; una lista, 4 millones. Quita columnas que no digan nada de docentes.</translation>
    </message>
    <message>
        <source>this field is longer than 64 KB. Shorten it, or look for a quotation mark that is never closed.</source>
        <translation>este campo ocupa más de 64 KB. Acórtalo, o busca unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>there is a NUL character, which no text has. Save the list again as CSV UTF-8.</source>
        <translation>hay un carácter NUL, que ningún texto tiene. Guarda la lista otra vez como CSV UTF-8.</translation>
    </message>
    <message>
        <source>there are bytes that are no text. Save the list again as CSV UTF-8.</source>
        <translation>hay bytes que no son texto. Guarda la lista otra vez como CSV UTF-8.</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed. Close it, or remove it.</source>
        <translation>aquí se abren unas comillas que nunca se cierran. Ciérralas o quítalas.</translation>
    </message>
    <message>
        <source>there is text after a closing quotation mark. Double the marks that belong to the text, or remove them.</source>
        <translation>hay texto después de las comillas de cierre. Duplica las comillas que son parte del texto, o quítalas.</translation>
    </message>
    <message>
        <source>there are blanks before a quotation mark. Remove the blanks, or the marks.</source>
        <translation>hay espacios antes de unas comillas. Quita los espacios o las comillas.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Planning periods</source>
        <translation>Horas de planificación</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Roster ID</source>
        <translation>ID de la lista</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>Gets what is missing</source>
        <translation>Recibe lo que falta</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refused, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no staff</source>
        <translation>no es del personal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>no es un correo</translation>
    </message>
    <message>
        <source>as in line %1</source>
        <translation>como en la línea %1</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>coinciden varias</translation>
    </message>
    <message>
        <source>two teachers</source>
        <translation>dos docentes</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>Your notebook keeps its own: %1.</source>
        <comment>fields</comment>
        <translation>Tu cuaderno conserva lo suyo: %1.</translation>
    </message>
    <message>
        <source>The name is kept as it is written. Names with a comma are turned only where every row has one.</source>
        <translation>El nombre se deja como está escrito. Los nombres con coma solo se invierten cuando todas las filas tienen una.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln field(s) are missing in this row and left empty.</source>
        <translation>
            <numerusform>En esta fila falta %Ln campo al final; queda vacío.</numerusform>
            <numerusform>En esta fila faltan %Ln campos al final; quedan vacíos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) will be added</source>
        <translation>
            <numerusform>%Ln docente se añadirá</numerusform>
            <numerusform>%Ln docentes se añadirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) get what is missing</source>
        <translation>
            <numerusform>%Ln docente recibe lo que falta</numerusform>
            <numerusform>%Ln docentes reciben lo que falta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already there</source>
        <translation>
            <numerusform>%Ln ya está</numerusform>
            <numerusform>%Ln ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are refused</source>
        <translation>
            <numerusform>%Ln fila se rechaza</numerusform>
            <numerusform>%Ln filas se rechazan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) stood in the last roster and not in this one: %1. Their profile will say so; they and all that you wrote stay.</source>
        <translation>
            <numerusform>%Ln docente estaba en la lista anterior y no está en esta: %1. Su perfil lo dirá; se queda, con todo lo que escribiste.</numerusform>
            <numerusform>%Ln docentes estaban en la lista anterior y no están en esta: %1. Sus perfiles lo dirán; se quedan, con todo lo que escribiste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the roster</source>
        <translation>Incorporar la lista</translation>
    </message>
    <message>
        <source>Add teachers</source>
        <translation>Añadir docentes</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln teacher(s)</source>
        <translation>
            <numerusform>Añadir %Ln docente</numerusform>
            <numerusform>Añadir %Ln docentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %Ln teacher(s)</source>
        <translation>
            <numerusform>Completar %Ln docente</numerusform>
            <numerusform>Completar %Ln docentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln teacher(s)</source>
        <translation>
            <numerusform>Traer %Ln docente</numerusform>
            <numerusform>Traer %Ln docentes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row with a teacher in this list.</source>
        <translation>No hay ninguna fila con docentes en esta lista.</translation>
    </message>
    <message>
        <source>Choose which column has the names.</source>
        <translation>Elige qué columna tiene los nombres.</translation>
    </message>
    <message>
        <source>Everybody on this list is in your notebook already.</source>
        <translation>Todas las personas de esta lista ya están en tu cuaderno.</translation>
    </message>
    <message>
        <source>No row can be brought in. The first column says why.</source>
        <translation>No se puede traer ninguna fila. La primera columna dice por qué.</translation>
    </message>
    <message>
        <source>This file is in an older encoding, read as Windows-1252. Please look at the names with accents.</source>
        <translation>Este archivo tiene una codificación más antigua, leída como Windows-1252. Revisa los nombres con acentos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer columns than the first; the missing ones are left empty.</source>
        <translation>
            <numerusform>%Ln fila tiene menos columnas que la primera; las que faltan quedan vacías.</numerusform>
            <numerusform>%Ln filas tienen menos columnas que la primera; las que faltan quedan vacías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster id: %1 (from the import, not changed here)</source>
        <translation>ID de la lista: %1 (de la importación, no se cambia aquí)</translation>
    </message>
    <message>
        <source>Not in the last roster, brought on %1; last seen in one on %2.</source>
        <translation>No está en la última lista, traída el %1; la última vez que apareció fue el %2.</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>--data-dir: this folder cannot be made: %1</source>
        <translation>--data-dir: no se puede crear esta carpeta: %1</translation>
    </message>
</context>
<context>
    <name>StepKinds</name>
    <message>
        <source>summar|minutes of</source>
        <translation>resum|minuta</translation>
    </message>
    <message>
        <source>reply|answer|respond|get back|write back|call back|e-mail|email</source>
        <translation>respond|respuesta|contest|devolver la llamada|correo|e-mail|email</translation>
    </message>
    <message>
        <source>come back|follow up|check back|check in|ask again|return</source>
        <translation>volver a|vuelvo a|retom|dar seguimiento|seguimiento|preguntar de nuevo|preguntar otra vez|regres</translation>
    </message>
    <message>
        <source>tell|let|warn|remind|give notice|announce|say when</source>
        <translation>avis|decir|digo|contar|cuento|record|recuerd|inform|anunci|notific</translation>
    </message>
    <message>
        <source>be there|be at|be in|attend|join|stand by|sit in|come to</source>
        <translation>estar |estare|asist|acompan|acudir|particip|ir a|unirme</translation>
    </message>
    <message>
        <source>visit|observe|watch|drop in|drop by|look in</source>
        <translation>visit|observ|pasar por|paso por|ver la clase|ver su clase|ver una clase</translation>
    </message>
    <message>
        <source>model|demonstrate|show|co-teach|teach</source>
        <translation>model|demostr|mostrar|muestro|ensen|coensen</translation>
    </message>
    <message>
        <source>find|look up|look into|look for|ask|check|research|search</source>
        <translation>busc|averigu|pregunt|consult|investig|revis|verific|comprob</translation>
    </message>
    <message>
        <source>introduc|connect|put in touch</source>
        <translation>presentar a|presento a|presentarl|poner en contacto|pongo en contacto|conect</translation>
    </message>
    <message>
        <source>make|write|draft|prepare|create|build|design|adapt|shorten|plan|put together</source>
        <translation>hacer|hago|prepar|escrib|redact|crear|creo|disen|constru|adapt|acort|elabor|armar|armo|planear|planeo|planific</translation>
    </message>
    <message>
        <source>send|bring|share|print|give|lend|copy|order|get</source>
        <translation>envi|mand|llev|traer|traigo|compart|imprim|dar|doy|entreg|prest|copi|pedir|pido|consegu|consigo</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>You agreed to send it by %1.</source>
        <translation>Acordaron que lo enviarías para %1.</translation>
    </message>
    <message>
        <source>You agreed that you send it, by %1.</source>
        <translation>Acordaron que lo envías tú, para %1.</translation>
    </message>
    <message>
        <source>You agreed that the teacher sends the summary.</source>
        <translation>Acordaron que el resumen lo envía tu docente.</translation>
    </message>
    <message>
        <source>You agreed to do without summaries.</source>
        <translation>Acordaron prescindir de los resúmenes.</translation>
    </message>
    <message>
        <source>There is nothing in it yet: a summary has the shared note and the next steps, never the private note. Edit the meeting to write down what you talked about.</source>
        <translation>Todavía no contiene nada: un resumen lleva la nota compartida y los próximos pasos, nunca la nota privada. Edita la reunión para anotar de qué hablaron.</translation>
    </message>
    <message>
        <source>You marked it as sent to all %1 on %2.</source>
        <comment>how many; a day</comment>
        <translation>Lo marcaste como enviado a las %1 personas el %2.</translation>
    </message>
    <message>
        <source>You marked it as sent on %1.</source>
        <translation>Lo marcaste como enviado el %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who met, and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (para el %2)</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Lo que prometí</translation>
    </message>
    <message>
        <source>What you take on</source>
        <translation>Lo que queda a tu cargo</translation>
    </message>
    <message>
        <source>Tell me if something is missing, or is not how you heard it.</source>
        <translation>Dime si falta algo, o si no es como lo entendiste.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the kind of a meeting, and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Summary, %1, %2</source>
        <translation>Resumen, %1, %2</translation>
    </message>
    <message>
        <source>Your agreement leaves open by when it is sent. Usual is one school day: by %1.</source>
        <translation>Su acuerdo deja abierto para cuándo se envía. Lo usual es un día de clases: a más tardar %1.</translation>
    </message>
</context>
<context>
    <name>Teachers</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>Grades %1</source>
        <translation>Grados %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Light touch</source>
        <translation>Acompañamiento ligero</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>We have just met</source>
        <translation>Nos acabamos de conocer</translation>
    </message>
    <message>
        <source>As colleagues</source>
        <translation>Como colegas</translation>
    </message>
    <message>
        <source>We were on the same team</source>
        <translation>Estuvimos en el mismo equipo</translation>
    </message>
    <message>
        <source>I once reported to them</source>
        <translation>Estuve a su cargo</translation>
    </message>
    <message>
        <source>They once reported to me</source>
        <translation>Estuvo a mi cargo</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De otra manera</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>In certain periods</source>
        <translation>En ciertas horas de clase</translation>
    </message>
    <message>
        <source>Only when invited</source>
        <translation>Solo con invitación</translation>
    </message>
    <message>
        <source>No visits for now</source>
        <translation>Sin visitas por ahora</translation>
    </message>
    <message>
        <source>Privately, spoken</source>
        <translation>En privado, de palabra</translation>
    </message>
    <message>
        <source>Privately, in writing</source>
        <translation>En privado, por escrito</translation>
    </message>
    <message>
        <source>In a small group</source>
        <translation>En grupo pequeño</translation>
    </message>
    <message>
        <source>In front of the staff</source>
        <translation>Ante todo el personal</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a grade and a subject</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>Confirmado: %1</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>Por revisar: %1</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Conversado</translation>
    </message>
    <message>
        <source>Discussed %1</source>
        <translation>Conversado: %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 likes to hear it privately, face to face.</source>
        <translation>%1 prefiere oírlo en privado, cara a cara.</translation>
    </message>
    <message>
        <source>%1 likes to hear it privately, in writing.</source>
        <translation>%1 prefiere oírlo en privado, por escrito.</translation>
    </message>
    <message>
        <source>%1 likes to hear it in a small group.</source>
        <translation>%1 prefiere oírlo en un grupo pequeño.</translation>
    </message>
    <message>
        <source>%1 likes to hear it in front of the staff.</source>
        <translation>%1 prefiere oírlo ante todo el personal.</translation>
    </message>
    <message>
        <source>%1 would rather not be praised. Keep the win for yourself, and let your questions show that you saw it.</source>
        <translation>%1 prefiere no recibir elogios. Guarda el logro para ti, y deja que tus preguntas muestren que lo viste.</translation>
    </message>
    <message>
        <source>You do not know yet how %1 likes to hear what went well. Ask, and until then tell it privately.</source>
        <translation>Aún no sabes cómo le gusta a %1 oír lo que salió bien. Pregunta y, hasta entonces, cuéntalo en privado.</translation>
    </message>
    <message>
        <source>The two of you agreed on this.</source>
        <translation>Lo acordaron entre ustedes.</translation>
    </message>
    <message>
        <source>%1 asked not to be praised. You can keep the win without telling it.</source>
        <translation>%1 pidió no recibir elogios. Puedes guardar el logro sin contarlo.</translation>
    </message>
    <message>
        <source>More people would hear of it than %1 likes. Ask first.</source>
        <translation>Se enteraría más gente de la que %1 prefiere. Pregunta primero.</translation>
    </message>
    <message>
        <source>Ask %1 first before others hear of it.</source>
        <translation>Pregunta a %1 antes de que se enteren otras personas.</translation>
    </message>
    <message>
        <source>How %1 likes to hear what went well is hidden.</source>
        <translation>Cómo prefiere %1 oír lo que salió bien está oculto.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, planned for %2</source>
        <translation>%1, en agenda: %2</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, en agenda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Summary sent %1</source>
        <translation>Resumen enviado: %1</translation>
    </message>
    <message>
        <source>No summary yet</source>
        <translation>Aún sin resumen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún no contado</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln item(s) done</source>
        <translation>
            <numerusform>%1: %Ln punto hecho</numerusform>
            <numerusform>%1: %Ln puntos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Cambiado para %1</translation>
    </message>
    <message>
        <source>Looked back: %1</source>
        <translation>Mirada atrás: %1</translation>
    </message>
    <message>
        <source>Win told</source>
        <translation>Logro contado</translation>
    </message>
    <message>
        <source>Win told: %1</source>
        <translation>Logro contado: %1</translation>
    </message>
    <message>
        <source>Cycle ended</source>
        <translation>Ciclo terminado</translation>
    </message>
    <message>
        <source>Cycle begun</source>
        <translation>Ciclo iniciado</translation>
    </message>
    <message>
        <source>Agreement begun</source>
        <translation>Acuerdo iniciado</translation>
    </message>
    <message>
        <source>Agreement talked through</source>
        <translation>Acuerdo conversado</translation>
    </message>
    <message>
        <source>Agreement acknowledged</source>
        <translation>Acuerdo confirmado</translation>
    </message>
    <message>
        <source>Agreement ended</source>
        <translation>Acuerdo terminado</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier meeting(s) to log</source>
        <translation>
            <numerusform>%Ln reunión anterior por registrar</numerusform>
            <numerusform>%Ln reuniones anteriores por registrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) due</source>
        <translation>
            <numerusform>%Ln promesa por cumplir</numerusform>
            <numerusform>%Ln promesas por cumplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) you have not met in a while</source>
        <translation>
            <numerusform>%Ln colega sin reunión desde hace tiempo</numerusform>
            <numerusform>%Ln colegas sin reunión desde hace tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s) to tell</source>
        <translation>
            <numerusform>%Ln logro por contar</numerusform>
            <numerusform>%Ln logros por contar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s) to see to</source>
        <translation>
            <numerusform>%Ln acuerdo por atender</numerusform>
            <numerusform>%Ln acuerdos por atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s) to ask for</source>
        <translation>
            <numerusform>%Ln pulso por pedir</numerusform>
            <numerusform>%Ln pulsos por pedir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you today. A good day to look in on someone.</source>
        <translation>Hoy no te espera nada. Buen día para pasar a saludar a alguien.</translation>
    </message>
    <message>
        <source>No school today, and nothing is waiting for you.</source>
        <translation>Hoy no hay clases, y no te espera nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No school today. For later: %1.</source>
        <translation>Hoy no hay clases. Para después: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: %1, %2 with %3.</source>
        <comment>a day, what kind of meeting, and with whom</comment>
        <translation>Lo próximo: %1, %2 con %3.</translation>
    </message>
    <message>
        <source>You wanted to look at it again by %1.</source>
        <translation>Querían volver a verlo para %1.</translation>
    </message>
    <message>
        <source>To be looked at again by %1.</source>
        <translation>Toca volver a verlo: %1.</translation>
    </message>
    <message>
        <source>Half way was %1: how is it going for the two of you?</source>
        <translation>Mitad del camino: %1. ¿Cómo les va?</translation>
    </message>
    <message>
        <source>Half way is %1: how is it going for the two of you?</source>
        <translation>Mitad del camino: %1. ¿Cómo les va?</translation>
    </message>
    <message>
        <source>Talked through %1, not acknowledged yet.</source>
        <translation>Conversado: %1. Aún sin confirmar.</translation>
    </message>
    <message>
        <source>A draft since %1.</source>
        <translation>Borrador desde %1.</translation>
    </message>
    <message>
        <source>You have worked together for some weeks without one.</source>
        <translation>Llevan algunas semanas de trabajo sin acuerdo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>%1, for the look back of %2.</source>
        <comment>how a pulse is given; a day</comment>
        <translation>%1, para la mirada atrás de %2.</translation>
    </message>
    <message>
        <source>%1 you promised: “%2”. It is still open.</source>
        <translation>%1 prometiste: “%2”. Sigue abierta.</translation>
    </message>
    <message>
        <source>%1 you promised %2: “%3”. It is still open.</source>
        <translation>%1 le prometiste a %2: “%3”. Sigue abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln school day(s), %1 past</source>
        <translation>
            <numerusform>%Ln día de clases, %1 de más</numerusform>
            <numerusform>%Ln días de clases, %1 de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln school day(s), %1 at the most</source>
        <translation>
            <numerusform>Cada %Ln día de clases, %1 como máximo</numerusform>
            <numerusform>Cada %Ln días de clases, %1 como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: last met %Ln school day(s) ago. %2</source>
        <translation>
            <numerusform>%1: última reunión hace %Ln día de clases. %2</numerusform>
            <numerusform>%1: última reunión hace %Ln días de clases. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged this month yet</source>
        <translation>Nada registrado aún este mes</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>14 contacts with 9 teachers</comment>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln docente</numerusform>
            <numerusform>%Ln docentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln promise(s) kept by the date first given</source>
        <translation>
            <numerusform>%1 de %Ln promesa cumplida en la primera fecha dada</numerusform>
            <numerusform>%1 de %Ln promesas cumplidas en la primera fecha dada</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise came due this month before today</source>
        <translation>Ninguna promesa venció este mes antes de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%1: no meeting logged in %Ln school day(s). %2</source>
        <translation>
            <numerusform>%1: ninguna reunión registrada en %Ln día de clases. %2</numerusform>
            <numerusform>%1: ninguna reunión registrada en %Ln días de clases. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>%1 of %2 summaries sent on the day itself</source>
        <translation>%1 de %2 resúmenes enviados el mismo día</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 summaries sent within %Ln school day(s)</source>
        <translation>
            <numerusform>%1 de %2 resúmenes enviados en un plazo de %Ln día de clases</numerusform>
            <numerusform>%1 de %2 resúmenes enviados en un plazo de %Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 meetings ended with a next step, or clearly without one</source>
        <translation>%1 de %2 reuniones terminaron con un próximo paso, o claramente sin él</translation>
    </message>
    <message>
        <source>%1 of %2 changes you made were told in good time</source>
        <translation>%1 de %2 cambios tuyos se avisaron a tiempo</translation>
    </message>
    <message>
        <source>%1 of %2 meetings ended with what was heard read back, by your own account</source>
        <translation>%1 de %2 reuniones terminaron con un repaso en voz alta de lo oído, según tú</translation>
    </message>
    <message>
        <source>%1 of %2 promises to answer or send kept by the date you gave</source>
        <translation>%1 de %2 promesas de responder o enviar se cumplieron en la fecha que diste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 times you met again within the rhythm of %Ln school day(s)</source>
        <translation>
            <numerusform>%1 de %2 veces se reunieron otra vez dentro del ritmo de %Ln día de clases</numerusform>
            <numerusform>%1 de %2 veces se reunieron otra vez dentro del ritmo de %Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 appointments kept</source>
        <translation>%1 de %2 citas cumplidas</translation>
    </message>
    <message>
        <source>%1 of %2 wins told</source>
        <translation>%1 de %2 logros contados</translation>
    </message>
    <message>
        <source>%1 of %2 hard moments returned to within 5 school days</source>
        <translation>%1 de %2 momentos difíciles retomados en 5 días de clases</translation>
    </message>
    <message>
        <source>%1 of %2 promises to be there kept by the date you gave</source>
        <translation>%1 de %2 promesas de estar ahí se cumplieron en la fecha que diste</translation>
    </message>
    <message>
        <source>%1 of %2 promises to bring or make kept by the date you gave</source>
        <translation>%1 de %2 promesas de llevar o preparar se cumplieron en la fecha que diste</translation>
    </message>
    <message>
        <source>%1 of %2 things you brought were fitted to this class</source>
        <translation>%1 de %2 cosas que llevaste estaban ajustadas a esta clase</translation>
    </message>
    <message>
        <source>%1 of %2 meetings in the cycle were tied to its goal</source>
        <translation>%1 de %2 reuniones del ciclo estaban ligadas a su meta</translation>
    </message>
    <message>
        <source>%1 of %2 steps that were tried have been looked back at</source>
        <translation>%1 de %2 pasos que se probaron ya tienen su mirada atrás</translation>
    </message>
    <message>
        <source>%1 of %2 things you brought came with their source</source>
        <translation>%1 de %2 cosas que llevaste venían con su fuente</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Summaries sent</source>
        <translation>Resúmenes enviados</translation>
    </message>
    <message>
        <source>Clear endings</source>
        <translation>Cierres claros</translation>
    </message>
    <message>
        <source>Changes told in good time</source>
        <translation>Cambios avisados a tiempo</translation>
    </message>
    <message>
        <source>What was heard read back</source>
        <translation>Repaso en voz alta de lo oído</translation>
    </message>
    <message>
        <source>Promises to answer or send</source>
        <translation>Promesas de responder o enviar</translation>
    </message>
    <message>
        <source>Rhythm of meetings</source>
        <translation>Ritmo de reuniones</translation>
    </message>
    <message>
        <source>Appointments kept</source>
        <translation>Citas cumplidas</translation>
    </message>
    <message>
        <source>Wins told</source>
        <translation>Logros contados</translation>
    </message>
    <message>
        <source>Around when welcome</source>
        <translation>Presencia bienvenida</translation>
    </message>
    <message>
        <source>Hard moments returned to</source>
        <translation>Momentos difíciles retomados</translation>
    </message>
    <message>
        <source>Promises to be there</source>
        <translation>Promesas de estar ahí</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>At the teacher&apos;s wish</source>
        <translation>A pedido de tu docente</translation>
    </message>
    <message>
        <source>Promises to bring or make</source>
        <translation>Promesas de llevar o preparar</translation>
    </message>
    <message>
        <source>Promises past their day</source>
        <translation>Promesas pasadas de fecha</translation>
    </message>
    <message>
        <source>Fitted to this class</source>
        <translation>Ajustado a esta clase</translation>
    </message>
    <message>
        <source>Tied to the goal</source>
        <translation>Ligado a la meta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Codo a codo</translation>
    </message>
    <message>
        <source>Looked back at what was tried</source>
        <translation>Mirada atrás a lo que se probó</translation>
    </message>
    <message>
        <source>Brought with its source</source>
        <translation>Con su fuente</translation>
    </message>
    <message>
        <source>Offered before it was asked for</source>
        <translation>Ofrecido antes de que se pidiera</translation>
    </message>
    <message>
        <source>%1: nothing to count yet</source>
        <translation>%1: aún sin datos</translation>
    </message>
    <message>
        <source>%1: not enough yet (%2 of %3)</source>
        <translation>%1: aún con pocos datos (%2 de %3)</translation>
    </message>
    <message>
        <source>start the agreement together.</source>
        <translation>empieza el acuerdo con tu docente.</translation>
    </message>
    <message>
        <source>send the summary on the day itself.</source>
        <translation>envía el resumen el mismo día.</translation>
    </message>
    <message>
        <source>end with who owes what, or say that nothing is owed.</source>
        <translation>termina con quién debe qué, o di que nadie debe nada.</translation>
    </message>
    <message>
        <source>tell changes before the day, as agreed.</source>
        <translation>avisa de los cambios antes del día, como acordaron.</translation>
    </message>
    <message>
        <source>read back what you heard before you part.</source>
        <translation>repasa en voz alta lo que oíste antes de despedirte.</translation>
    </message>
    <message>
        <source>give a later date that you can keep, and answer by it.</source>
        <translation>da una fecha más lejana que puedas cumplir, y responde para entonces.</translation>
    </message>
    <message>
        <source>put the next meeting into both calendars before you part.</source>
        <translation>pon la próxima reunión en ambos calendarios antes de despedirte.</translation>
    </message>
    <message>
        <source>plan fewer appointments, and keep those.</source>
        <translation>planea menos citas, y cumple esas.</translation>
    </message>
    <message>
        <source>tell a win in the week in which you saw it.</source>
        <translation>cuenta un logro en la misma semana en que lo viste.</translation>
    </message>
    <message>
        <source>come back to a hard moment within the week.</source>
        <translation>retoma un momento difícil en la misma semana.</translation>
    </message>
    <message>
        <source>promise to be there only where you surely can.</source>
        <translation>promete estar ahí solo donde seguro puedas.</translation>
    </message>
    <message>
        <source>promise one thing at a time, with a date that holds.</source>
        <translation>promete una cosa a la vez, con una fecha firme.</translation>
    </message>
    <message>
        <source>fit what you bring to this class before you bring it.</source>
        <translation>ajusta a esta clase lo que llevas, antes de llevarlo.</translation>
    </message>
    <message>
        <source>open the next meeting with the goal of the cycle.</source>
        <translation>abre la próxima reunión con la meta del ciclo.</translation>
    </message>
    <message>
        <source>ask what became of the step they tried.</source>
        <translation>pregunta qué fue del paso que se probó.</translation>
    </message>
    <message>
        <source>say where it comes from when you bring something.</source>
        <translation>cuando lleves algo, di de dónde viene.</translation>
    </message>
    <message>
        <source>Communicative trust</source>
        <translation>Confianza comunicativa</translation>
    </message>
    <message>
        <source>Relational trust</source>
        <translation>Confianza relacional</translation>
    </message>
    <message>
        <source>Competence-based trust</source>
        <translation>Confianza en la competencia</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sólida</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>en crecimiento</translation>
    </message>
    <message>
        <source>needs your care</source>
        <translation>pide tu cuidado</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>aún con pocos datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept on time</source>
        <translation>
            <numerusform>%Ln cumplida a tiempo</numerusform>
            <numerusform>%Ln cumplidas a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved in good time and kept</source>
        <translation>
            <numerusform>%Ln cambiada a tiempo y cumplida</numerusform>
            <numerusform>%Ln cambiadas a tiempo y cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept late</source>
        <translation>
            <numerusform>%Ln cumplida tarde</numerusform>
            <numerusform>%Ln cumplidas tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved in good time, still open</source>
        <translation>
            <numerusform>%Ln cambiada a tiempo, sigue abierta</numerusform>
            <numerusform>%Ln cambiadas a tiempo, siguen abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open since %1</source>
        <translation>
            <numerusform>%Ln abierta desde %1</numerusform>
            <numerusform>%Ln abiertas desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln para hoy</numerusform>
            <numerusform>%Ln para hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln no cumplida</numerusform>
            <numerusform>%Ln no cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1 of %2</source>
        <translation>Antes: %1 de %2</translation>
    </message>
    <message>
        <source>%1 more than before (%2 of %3)</source>
        <translation>%1 más que antes (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 fewer than before (%2 of %3)</source>
        <translation>%1 menos que antes (%2 de %3)</translation>
    </message>
    <message>
        <source>put it right: “%1”</source>
        <translation>repáralo: “%1”</translation>
    </message>
    <message>
        <source>“%1” was due %2 and is still open. Telling early keeps more trust than a late surprise.</source>
        <translation>“%1” era para %2 y sigue abierta. Avisar pronto cuida más la confianza que una sorpresa tardía.</translation>
    </message>
    <message>
        <source>tell the win of %1.</source>
        <translation>cuenta el logro de %1.</translation>
    </message>
    <message>
        <source>You saw “%1” and have not told it yet.</source>
        <translation>Viste “%1” y aún no lo has contado.</translation>
    </message>
    <message>
        <source>own up to the visit nobody asked for.</source>
        <translation>reconoce la visita que nadie pidió.</translation>
    </message>
    <message>
        <source>You agreed on visits by invitation, and one came without.</source>
        <translation>Acordaron visitas con invitación, y una llegó sin ella.</translation>
    </message>
    <message>
        <source>ask how it looks from their side.</source>
        <translation>pregunta cómo se ve desde su lado.</translation>
    </message>
    <message>
        <source>Your log shows kept words; what they say sounds different. Neither is wrong.</source>
        <translation>Tu registro muestra palabra cumplida; lo que te dicen suena distinto. Nadie se equivoca.</translation>
    </message>
    <message>
        <source>You have worked together for a while without an agreement.</source>
        <translation>Llevan un tiempo de trabajo sin un acuerdo.</translation>
    </message>
    <message>
        <source>check in.</source>
        <translation>busca un momento para ponerse al día.</translation>
    </message>
    <message numerus="yes">
        <source>You last met %Ln school day(s) ago; the rhythm is %1.</source>
        <translation>
            <numerusform>Se reunieron por última vez hace %Ln día de clases; el ritmo es %1.</numerusform>
            <numerusform>Se reunieron por última vez hace %Ln días de clases; el ritmo es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came later</source>
        <translation>
            <numerusform>%Ln llegó después</numerusform>
            <numerusform>%Ln llegaron después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln aún sin enviar</numerusform>
            <numerusform>%Ln aún sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>last met today</source>
        <translation>última reunión: hoy</translation>
    </message>
    <message numerus="yes">
        <source>last met %Ln school day(s) ago</source>
        <translation>
            <numerusform>última reunión: hace %Ln día de clases</numerusform>
            <numerusform>última reunión: hace %Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen today</source>
        <translation>última vez que se vieron: hoy</translation>
    </message>
    <message numerus="yes">
        <source>last seen %Ln school day(s) ago</source>
        <translation>
            <numerusform>última vez que se vieron: hace %Ln día de clases</numerusform>
            <numerusform>última vez que se vieron: hace %Ln días de clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest gap %Ln school day(s)</source>
        <translation>
            <numerusform>pausa más larga: %Ln día de clases</numerusform>
            <numerusform>pausa más larga: %Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>as a rule on the day itself</source>
        <translation>por lo general el mismo día</translation>
    </message>
    <message numerus="yes">
        <source>as a rule after %Ln school day(s)</source>
        <translation>
            <numerusform>por lo general después de %Ln día de clases</numerusform>
            <numerusform>por lo general después de %Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement is in force</source>
        <translation>El acuerdo está vigente</translation>
    </message>
    <message>
        <source>The agreement is due for review</source>
        <translation>Toca revisar el acuerdo</translation>
    </message>
    <message>
        <source>The agreement is talked through, not yet acknowledged</source>
        <translation>El acuerdo está conversado, aún sin confirmar</translation>
    </message>
    <message>
        <source>The agreement is a draft</source>
        <translation>El acuerdo es un borrador</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Todavía no hay acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>Around %Ln time(s) when welcome</source>
        <translation>
            <numerusform>Presencia bienvenida: %Ln vez</numerusform>
            <numerusform>Presencia bienvenida: %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>never unasked</source>
        <translation>nunca sin invitación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) unasked</source>
        <translation>
            <numerusform>%Ln vez sin invitación</numerusform>
            <numerusform>%Ln veces sin invitación</numerusform>
        </translation>
    </message>
    <message>
        <source>The checklist of this month is not begun</source>
        <translation>La lista de este mes no se ha empezado</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>Checklist this month: %1</source>
        <translation>Lista de este mes: %1</translation>
    </message>
    <message>
        <source>; last on %1</source>
        <translation>; último cambio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not logged yet</source>
        <translation>
            <numerusform>%Ln sin registrar</numerusform>
            <numerusform>%Ln sin registrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) at the teacher&apos;s wish</source>
        <translation>
            <numerusform>%Ln contacto a pedido de tu docente</numerusform>
            <numerusform>%Ln contactos a pedido de tu docente</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise of any kind is past its day</source>
        <translation>Ninguna promesa, de ningún tipo, está pasada de fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of any kind past their day</source>
        <translation>
            <numerusform>%Ln promesa de cualquier tipo pasada de fecha</numerusform>
            <numerusform>%Ln promesas de cualquier tipo pasadas de fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the oldest by %Ln school day(s)</source>
        <translation>
            <numerusform>, la más antigua por %Ln día de clases</numerusform>
            <numerusform>, la más antigua por %Ln días de clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) side by side: planning, teaching, modelling or looking at student work</source>
        <translation>
            <numerusform>%Ln vez codo a codo: planificar, enseñar, modelar o mirar trabajos de estudiantes</numerusform>
            <numerusform>%Ln veces codo a codo: planificar, enseñar, modelar o mirar trabajos de estudiantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) offered before being asked</source>
        <translation>
            <numerusform>%Ln cosa ofrecida antes de que se pidiera</numerusform>
            <numerusform>%Ln cosas ofrecidas antes de que se pidieran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) open since %1</source>
        <translation>
            <numerusform>%Ln promesa abierta desde %1</numerusform>
            <numerusform>%Ln promesas abiertas desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) due today</source>
        <translation>
            <numerusform>%Ln promesa para hoy</numerusform>
            <numerusform>%Ln promesas para hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit nobody asked for, though you agreed on invitation</source>
        <translation>Una visita que nadie pidió, aunque acordaron visitas con invitación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) told later than you agreed</source>
        <translation>
            <numerusform>%Ln cambio avisado más tarde de lo acordado</numerusform>
            <numerusform>%Ln cambios avisados más tarde de lo acordado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed summary(ies) not sent yet</source>
        <translation>
            <numerusform>%Ln resumen acordado aún sin enviar</numerusform>
            <numerusform>%Ln resúmenes acordados aún sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all %2</source>
        <translation>%1: siempre (%2)</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nada registrado aún</translation>
    </message>
    <message>
        <source>Nothing logged since %1</source>
        <translation>Nada registrado desde %1</translation>
    </message>
    <message>
        <source>Your log and what they say differ. Worth asking</source>
        <translation>Tu registro y lo que te dicen difieren. Vale la pena preguntar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>No hallway talk, message or visit yet; a check-in counts as a meeting</source>
        <translation>Aún sin charla de pasillo, mensaje ni visita; una puesta al día cuenta como reunión</translation>
    </message>
    <message>
        <source>No meeting is logged.</source>
        <translation>No hay ninguna reunión registrada.</translation>
    </message>
</context>
<context>
    <name>VisitRule</name>
    <message>
        <source>%1 wants visits by invitation only.</source>
        <translation>%1 quiere visitas solo con invitación.</translation>
    </message>
    <message>
        <source>%1 wants no visits for now.</source>
        <translation>%1 no quiere visitas por ahora.</translation>
    </message>
    <message>
        <source>%1 wants visits in the periods you agreed on.</source>
        <translation>%1 quiere visitas en las horas que acordaron.</translation>
    </message>
    <message>
        <source>Ask first, or choose &quot;invited&quot;.</source>
        <translation>Pregunta primero, o elige &quot;con invitación&quot;.</translation>
    </message>
    <message>
        <source>If you were invited, say so.</source>
        <translation>Si hubo invitación, indícalo.</translation>
    </message>
</context>
<context>
    <name>WindowAction</name>
    <message>
        <source>To do</source>
        <translation>Para hacer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>alongside::AboutPanel</name>
    <message>
        <source>About Alongside</source>
        <translation>Acerca de Alongside</translation>
    </message>
    <message>
        <source>Notebooks can be encrypted: %1.</source>
        <translation>Los cuadernos se pueden cifrar: %1.</translation>
    </message>
    <message>
        <source>This copy was built without encryption: %1.</source>
        <translation>Esta copia se hizo sin cifrado: %1.</translation>
    </message>
    <message>
        <source>Version %1, built on Qt %2. %3</source>
        <translation>Versión %1, hecha con Qt %2. %3</translation>
    </message>
    <message>
        <source>Everything you write stays in one file on this computer. The program opens no network connection.</source>
        <translation>Todo lo que escribes se queda en un archivo en esta computadora. El programa no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>&amp;Licence of</source>
        <translation>&amp;Licencia de</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>alongside::AboutPart</name>
    <message>
        <source>My private notes and journal too</source>
        <translation>También mis notas privadas y mi diario</translation>
    </message>
    <message>
        <source>Only if you want to give them away</source>
        <translation>Solo si quieres entregarlos</translation>
    </message>
    <message>
        <source>What you give away is private no longer. A memory aid that others have read may count as a record, which the law can ask for. Read every note first.</source>
        <translation>Lo que entregas deja de ser privado. Un apunte para la memoria que otras personas han leído puede contar como documento, y la ley puede pedirlo. Lee antes cada nota.</translation>
    </message>
    <message>
        <source>Whoever asks gets to see it</source>
        <translation>Quien pregunta, lo puede ver</translation>
    </message>
    <message>
        <source>Choose a teacher. You get one document with all that this notebook holds about them, in plain words.</source>
        <translation>Elige a una persona. Recibes un documento con todo lo que este cuaderno guarda sobre ella, en palabras sencillas.</translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation>Elige docente</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>A teacher may ask what you keep about them. Private notes and your journal stay here unless you tick that they go along; colleagues are not named.</source>
        <translation>Tus docentes pueden preguntar qué guardas sobre cada quien. Las notas privadas y tu diario se quedan aquí, salvo que marques que también van; no se nombra a colegas.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>alguien del equipo</translation>
    </message>
</context>
<context>
    <name>alongside::AcknowledgePanel</name>
    <message>
        <source>Acknowledge the agreement</source>
        <translation>Confirmar el acuerdo</translation>
    </message>
    <message>
        <source>The coach&apos;s name</source>
        <translation>Nombre de coach</translation>
    </message>
    <message>
        <source>The coach&apos;s day</source>
        <translation>Fecha de coach</translation>
    </message>
    <message>
        <source>The teacher&apos;s name</source>
        <translation>Nombre de docente</translation>
    </message>
    <message>
        <source>The teacher&apos;s day</source>
        <translation>Fecha de docente</translation>
    </message>
    <message>
        <source>Each of you says: we talked it through. From the later day on, this version holds and the one before it ends. It is a shared understanding, not a contract.</source>
        <translation>Cada quien dice: lo conversamos. Desde el más tardío de los dos días vale esta versión y termina la anterior. Es un entendimiento compartido, no un contrato.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>No question is answered yet: you would acknowledge an empty form.</source>
        <translation>Aún no hay ninguna pregunta contestada: se confirmaría un formulario vacío.</translation>
    </message>
</context>
<context>
    <name>alongside::AddressHint</name>
    <message>
        <source>This does not look like an e-mail address. It is kept all the same.</source>
        <translation>Esto no parece una dirección de correo. Se guarda de todos modos.</translation>
    </message>
</context>
<context>
    <name>alongside::AgreementHeader</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Conversado</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>End agreement</source>
        <translation>Terminar acuerdo</translation>
    </message>
    <message>
        <source>Remove this draft</source>
        <translation>Quitar este borrador</translation>
    </message>
    <message>
        <source>More about the agreement</source>
        <translation>Más sobre el acuerdo</translation>
    </message>
</context>
<context>
    <name>alongside::AgreementSheet</name>
    <message>
        <source>Previous section</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page Down</translation>
    </message>
</context>
<context>
    <name>alongside::AgreementTab</name>
    <message>
        <source>No agreement yet</source>
        <translation>Todavía no hay acuerdo</translation>
    </message>
    <message>
        <source>The two of you talk through twelve short sections: what coaching is here, what you each promise, how often you meet, who may hear what. Any question may stay open. The program then goes by what you agreed.</source>
        <translation>Conversan doce secciones cortas: qué es aquí el coaching, qué promete cada quien, cada cuánto se reúnen, quién puede saber qué. Cualquier pregunta puede quedar abierta. Después el programa se guía por lo que acordaron.</translation>
    </message>
    <message>
        <source>Start agreement</source>
        <translation>Empezar acuerdo</translation>
    </message>
    <message>
        <source>Blank form as PDF</source>
        <translation>Formulario en blanco en PDF</translation>
    </message>
    <message>
        <source>This is an older version, as it was. The newest one is version %1.</source>
        <translation>Esta es una versión anterior, como estaba. La más reciente es la versión %1.</translation>
    </message>
    <message>
        <source>This agreement has ended. A new version starts as a copy of it.</source>
        <translation>Este acuerdo ha terminado. Una versión nueva empieza como copia suya.</translation>
    </message>
    <message>
        <source>Both of you acknowledged this version, so it stays as it is. To change something, start a new version: it begins as a copy.</source>
        <translation>Ambas partes confirmaron esta versión, así que queda como está. Para cambiar algo, empieza una versión nueva: comienza como copia.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>alongside::AgreementsCard</name>
    <message>
        <source>%1: agreement with %2</source>
        <comment>a button, and a teacher</comment>
        <translation>%1: acuerdo con %2</translation>
    </message>
</context>
<context>
    <name>alongside::AnonymousPage</name>
    <message>
        <source>Nobody has answered without a name yet</source>
        <translation>Aún nadie ha respondido sin nombre</translation>
    </message>
    <message>
        <source>Print the half page, hand it to at least five teachers, and type in what comes back. From five answers on the counts show, here and on each teacher&apos;s dashboard.</source>
        <translation>Imprime la media página, entrégala al menos a cinco docentes y transcribe lo que vuelva. Desde cinco respuestas se muestran los recuentos, aquí y en el tablero de cada docente.</translation>
    </message>
    <message>
        <source>Type in sheets</source>
        <translation>Transcribir hojas</translation>
    </message>
    <message>
        <source>Sheets of another day</source>
        <translation>Hojas de otro día</translation>
    </message>
    <message>
        <source>Half pages as PDF</source>
        <translation>Medias páginas en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Type in more of today</source>
        <translation>Transcribir más de hoy</translation>
    </message>
    <message>
        <source>A sentence with fewer than five answers is left out.</source>
        <translation>Se omite una frase con menos de cinco respuestas.</translation>
    </message>
    <message>
        <source>%1: sheets of %2</source>
        <comment>an action, and a day</comment>
        <translation>%1: hojas de %2</translation>
    </message>
    <message>
        <source>Type in more sheets</source>
        <translation>Transcribir más hojas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>alongside::AnswerField</name>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Leave open: %1</source>
        <translation>Dejar abierto: %1</translation>
    </message>
</context>
<context>
    <name>alongside::AnswerSaving</name>
    <message>
        <source>Not all of it is saved yet</source>
        <translation>Aún no se ha guardado todo</translation>
    </message>
</context>
<context>
    <name>alongside::AppearancePart</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>As the desktop follows your computer between light and dark.</source>
        <translation>“Como el escritorio” sigue a tu computadora entre claro y oscuro.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent of the text size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>From %1 to %2 %. Ctrl and plus or minus do the same anywhere, Ctrl and 0 goes back.</source>
        <translation>De %1 a %2 %. Ctrl con más o menos hace lo mismo en cualquier lugar; Ctrl con 0 vuelve al tamaño normal.</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>Idioma y fechas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>It decides how dates are written, just now as %1, on which day a week begins, and the size of paper. A change counts from the next start. It is kept on this computer, not in the notebook.</source>
        <translation>Decide cómo se escriben las fechas (ahora mismo, %1), en qué día empieza la semana y el tamaño del papel. Un cambio vale desde el próximo inicio. Se guarda en esta computadora, no en el cuaderno.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High contrast is black on white, or white on black, with a strong edge around every part. If your computer asks for less motion, nothing here moves by itself.</source>
        <translation>El alto contraste es negro sobre blanco, o blanco sobre negro, con un borde marcado alrededor de cada parte. Si tu computadora pide menos movimiento, aquí nada se mueve por sí solo.</translation>
    </message>
</context>
<context>
    <name>alongside::ArchiveCard</name>
    <message>
        <source>Everything in one file</source>
        <translation>Todo en un archivo</translation>
    </message>
    <message>
        <source>My private notes and journal too</source>
        <translation>También mis notas privadas y mi diario</translation>
    </message>
    <message>
        <source>A file without them cannot bring them back</source>
        <translation>Un archivo sin ellos no puede devolverlos</translation>
    </message>
    <message>
        <source>Whoever holds the file can read them: it has no password. It may have to be produced where the law asks for it. Keep it where nobody else looks.</source>
        <translation>Quien tenga el archivo puede leerlos: no tiene contraseña. Quizá haya que presentarlo si la ley lo pide. Guárdalo donde nadie más mire.</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>All that this notebook holds, with what rests in the bin, as one archive: to keep apart, or to go on with on another computer. It is text (JSON) that other programs can read, so nothing ties you to this one.</source>
        <translation>Todo lo que contiene este cuaderno, con lo que está en la papelera, en un archivo de Alongside: para tenerlo aparte o para seguir en otra computadora. Es texto (JSON) que otros programas pueden leer, así que nada te ata a este.</translation>
    </message>
    <message>
        <source>Bring in an archive…</source>
        <translation>Traer un archivo de Alongside…</translation>
    </message>
    <message>
        <source>Bring in an archive</source>
        <translation>Traer un archivo de Alongside</translation>
    </message>
    <message>
        <source>An archive from another computer, or one that you kept, comes in beside what is here: of each record the newer one stands. You see what comes of it before anything is stored.</source>
        <translation>Un archivo de Alongside de otra computadora, o uno que guardaste, se suma a lo que hay aquí: de cada registro queda el más reciente. Ves el resultado antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Alongside archive %1</source>
        <comment>a day</comment>
        <translation>Archivo de Alongside %1</translation>
    </message>
    <message>
        <source>Archive (*.json)</source>
        <translation>Archivo de Alongside (*.json)</translation>
    </message>
    <message>
        <source>Saving everything</source>
        <translation>Guardando todo</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Archives (*.json)</source>
        <translation>Archivos de Alongside (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alongside::ArchivePanel</name>
    <message>
        <source>Bring in an archive</source>
        <translation>Traer un archivo de Alongside</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: what they name is not deleted for good</source>
        <translation>
            <numerusform>%Ln nueva: lo que nombra no se elimina para siempre</numerusform>
            <numerusform>%Ln nuevas: lo que nombran no se elimina para siempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Rhythm and thresholds</source>
        <translation>Ritmo y umbrales</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>Calendario escolar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>As in the archive from then on</source>
        <translation>Desde entonces, como en el archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what it is</comment>
        <translation>%1: %2</translation>
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
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>Qué está mal, y dónde</translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation>Trayendo %1</translation>
    </message>
</context>
<context>
    <name>alongside::Autosave</name>
    <message>
        <source>Not all of it is saved yet</source>
        <translation>Aún no se ha guardado todo</translation>
    </message>
</context>
<context>
    <name>alongside::BackupsModel</name>
    <message>
        <source>%1, %2, %3, checked: %4</source>
        <comment>when a backup was made, why, its size, when it was checked</comment>
        <translation>%1, %2, %3, revisión: %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>alongside::BackupsPart</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>Alongside makes one by itself when something has changed, and when you close it.</source>
        <translation>Alongside hace una por sí solo cuando algo ha cambiado, y cuando lo cierras.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation>No usar segundo lugar</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Restaurar la copia elegida</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un segundo lugar</translation>
    </message>
    <message>
        <source>A folder on another disk, such as a memory stick or your school&apos;s drive, gets a copy of every backup. A backup has the notebook&apos;s password; of a notebook without one it can be read by whoever has the folder.</source>
        <translation>Una carpeta en otro disco, como una memoria USB o la unidad de tu escuela, recibe también cada copia de seguridad. La copia tiene la contraseña del cuaderno; si el cuaderno no tiene, puede leerla quien tenga la carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder as second place</source>
        <translation>Elegir una carpeta como segundo lugar</translation>
    </message>
    <message>
        <source>A notebook that is in no file has no backups.</source>
        <translation>Un cuaderno que no está en un archivo no tiene copias de seguridad.</translation>
    </message>
    <message>
        <source>Each is opened again and checked before it counts. They lie in %1.</source>
        <translation>Cada una se abre de nuevo y se revisa antes de que cuente. Están en %1.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>No hay ninguno elegido.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La copia de seguridad está hecha y revisada.</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Elegir un segundo lugar</translation>
    </message>
    <message>
        <source>Every backup from now on goes there as well.</source>
        <translation>Desde ahora, cada copia de seguridad va también ahí.</translation>
    </message>
    <message>
        <source>This folder holds the notebook or its backups already. Choose one on another disk.</source>
        <translation>Esta carpeta ya contiene el cuaderno o sus copias de seguridad. Elige una en otro disco.</translation>
    </message>
    <message>
        <source>This folder cannot be used: %1</source>
        <translation>Esta carpeta no se puede usar: %1</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restaurando una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is restored. The notebook as it was before is among the backups.</source>
        <translation>La copia de seguridad está restaurada. El cuaderno como estaba antes queda entre las copias.</translation>
    </message>
</context>
<context>
    <name>alongside::BinModel</name>
    <message>
        <source>%1, with %2, removed %3</source>
        <translation>%1, con %2, en la papelera: %3</translation>
    </message>
    <message>
        <source>%1, removed %2</source>
        <translation>%1, en la papelera: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>alongside::BinPart</name>
    <message>
        <source>Filter the bin</source>
        <translation>Filtrar la papelera</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you remove rests here until you empty the bin, and can come back.</source>
        <translation>Lo que quitas queda aquí hasta que vacíes la papelera, y puede volver.</translation>
    </message>
    <message>
        <source>Nothing in the bin fits these words</source>
        <translation>Nada en la papelera coincide con estas palabras</translation>
    </message>
    <message>
        <source>The filter looks at names and words.</source>
        <translation>El filtro mira nombres y palabras.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Everything in the bin</source>
        <translation>Todo lo de la papelera</translation>
    </message>
    <message>
        <source>A hold keeps this: it is not deleted for good until the hold is lifted.</source>
        <translation>Una retención lo conserva: no se elimina para siempre hasta que se levante.</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Eliminando para siempre</translation>
    </message>
    <message>
        <source>A hold keeps all that is in the bin.</source>
        <translation>Una retención conserva todo lo que hay en la papelera.</translation>
    </message>
</context>
<context>
    <name>alongside::BringListPanel</name>
    <message>
        <source>Bring your list</source>
        <translation>Trae tu lista</translation>
    </message>
    <message>
        <source>Your list is not brought in yet. Press Esc again to close without it.</source>
        <translation>Tu lista aún no se ha traído. Presiona Esc otra vez para cerrar sin ella.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Add teachers</source>
        <translation>Añadir docentes</translation>
    </message>
    <message>
        <source>You stopped it. Open it again when you wish.</source>
        <translation>La detuviste. Ábrela otra vez cuando quieras.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Tu lista</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>a file</comment>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation>No se puede leer %1. Comprueba que sea un archivo y que puedas abrirlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bringing in your list</source>
        <translation>Trayendo tu lista</translation>
    </message>
</context>
<context>
    <name>alongside::CalendarFilesCard</name>
    <message numerus="yes">
        <source>%Ln entry(ies) saved in %1.</source>
        <translation>
            <numerusform>%Ln entrada guardada en %1.</numerusform>
            <numerusform>%Ln entradas guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier file withdrawn.</source>
        <translation>
            <numerusform>%Ln de un archivo anterior se retiró.</numerusform>
            <numerusform>%Ln de un archivo anterior se retiraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>Open a calendar file…</source>
        <translation>Abrir un archivo de calendario…</translation>
    </message>
    <message>
        <source>Open a calendar file</source>
        <translation>Abrir un archivo de calendario</translation>
    </message>
    <message>
        <source>Holidays and terms can come from the .ics file of your school or district. You see what comes of it before anything is stored.</source>
        <translation>Los feriados y los períodos pueden venir del archivo .ics de tu escuela o distrito. Ves el resultado antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Of all teachers</source>
        <translation>De todas las personas</translation>
    </message>
    <message>
        <source>With names, places and what is promised</source>
        <translation>Con nombres, lugares y lo prometido</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Guardar archivo de calendario…</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Guardar archivo de calendario</translation>
    </message>
    <message>
        <source>Your planned meetings and the days on which something is due can go to your calendar program. People stand there by their initials, each entry is marked private, and notes never go along. A later file replaces the entries of an earlier one and withdraws what was cancelled, moved, settled or removed since.</source>
        <translation>Las reuniones que planeaste y los días en que algo vence pueden pasar a tu programa de calendario. Las personas aparecen con sus iniciales, cada entrada va marcada como privada y las notas nunca van con ella. Un archivo posterior reemplaza las entradas de uno anterior y retira lo que desde entonces se canceló, se cambió, se resolvió o se quitó.</translation>
    </message>
    <message>
        <source>Whose meetings and due dates</source>
        <translation>De quién son las reuniones y fechas</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this cannot be read. Check that it is a file and that you may open it.</source>
        <translation>esto no se puede leer. Comprueba que sea un archivo y que puedas abrirlo.</translation>
    </message>
    <message>
        <source>Nothing is planned or due, so there is nothing to save.</source>
        <translation>No hay nada planeado ni por vencer, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Alongside calendar</source>
        <translation>Calendario de Alongside</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>alongside::CalendarPanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Holidays and terms from a calendar</source>
        <translation>Feriados y períodos de un calendario</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Choose what each of these is. Only holidays and terms come into your school calendar; a workday without students can still be a day on which you coach.</source>
        <translation>Elige qué es cada uno. Solo los feriados y los períodos entran en tu calendario escolar; un día laboral sin estudiantes puede seguir siendo un día en que haces coaching.</translation>
    </message>
    <message>
        <source>There is no event of whole days in this file, from a year ago to three years ahead.</source>
        <translation>En este archivo no hay ningún evento de día completo, desde hace un año hasta dentro de tres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, taken for</source>
        <translation>%1, se toma como</translation>
    </message>
    <message>
        <source>Bringing in the calendar</source>
        <translation>Trayendo el calendario</translation>
    </message>
</context>
<context>
    <name>alongside::CalendarPart</name>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Saved. It shares days with %1 (%2 to %3); is that meant?</source>
        <translation>Guardado. Comparte días con %1 (%2 al %3); ¿es así como lo quieres?</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>Quitar este período</translation>
    </message>
    <message>
        <source>Holiday or break</source>
        <translation>Feriado o receso</translation>
    </message>
    <message>
        <source>Remove this holiday</source>
        <translation>Quitar este feriado</translation>
    </message>
    <message>
        <source>The school year</source>
        <translation>El año escolar</translation>
    </message>
    <message>
        <source>School days are the unit of time here. On all other days promises do not age, nobody gets overdue for a meeting, and no answer is late.</source>
        <translation>Aquí el tiempo se mide en días de clases. En los demás días las promesas no envejecen, ninguna reunión se atrasa y ninguna respuesta llega tarde.</translation>
    </message>
    <message>
        <source>Holidays and breaks</source>
        <translation>Feriados y recesos</translation>
    </message>
    <message>
        <source>For a single day put it into both fields.</source>
        <translation>Para un solo día, ponlo en los dos campos.</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Añadir feriado</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>With terms, only days within them are school days. Without any, every weekday in use outside the holidays is one.</source>
        <translation>Con períodos, solo los días que caen dentro de ellos son días de clases. Sin períodos, lo es todo día de la semana en uso que no sea feriado.</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Añadir período</translation>
    </message>
    <message>
        <source>Weekdays with school</source>
        <translation>Días de la semana con clases</translation>
    </message>
    <message>
        <source>At least one weekday has school.</source>
        <translation>Al menos un día de la semana debe tener clases.</translation>
    </message>
</context>
<context>
    <name>alongside::CalmPage</name>
    <message>
        <source>Open another notebook</source>
        <translation>Abrir otro cuaderno</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>alongside::CautionsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Strong: at least %1</source>
        <translation>Sólida: al menos %1</translation>
    </message>
    <message>
        <source>Steady: at least %1</source>
        <translation>Constante: al menos %1</translation>
    </message>
    <message>
        <source>Needs your care: fewer</source>
        <translation>Pide tu cuidado: menos</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: fewer than %Ln event(s)</source>
        <translation>
            <numerusform>Aún con pocos datos: menos de %Ln evento</numerusform>
            <numerusform>Aún con pocos datos: menos de %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>What this counts, and what it does not</source>
        <translation>Qué cuenta esto, y qué no</translation>
    </message>
    <message numerus="yes">
        <source>Each sentence counts something you did, over the last %Ln school day(s). These limits are conventions, not science:</source>
        <translation>
            <numerusform>Cada frase cuenta algo que hiciste en %Ln día de clases, el último. Estos límites son convenciones, no ciencia:</numerusform>
            <numerusform>Cada frase cuenta algo que hiciste en los últimos %Ln días de clases. Estos límites son convenciones, no ciencia:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>alongside::ChancePicture</name>
    <message>
        <source>%1: about %2 in %3</source>
        <comment>schools, and their chance</comment>
        <translation>%1: cerca de %2 de cada %3</translation>
    </message>
</context>
<context>
    <name>alongside::ChecklistTab</name>
    <message>
        <source>Previous period</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Your checklist has changed since this month began. What you ticked or noted stays.</source>
        <translation>Tu lista cambió desde que empezó este mes. Lo que marcaste o anotaste se queda.</translation>
    </message>
    <message>
        <source>Use it this month</source>
        <translation>Usarla este mes</translation>
    </message>
    <message>
        <source>Only the teacher can say</source>
        <translation>Solo tu docente puede decirlo</translation>
    </message>
    <message>
        <source>No coach can tick these. They stand here so that they are not forgotten.</source>
        <translation>Estos puntos no te toca marcarlos. Están aquí para que no se olviden.</translation>
    </message>
    <message>
        <source>Ticks belong to their month and do not carry over.</source>
        <translation>Las marcas son de su mes y no pasan al siguiente.</translation>
    </message>
    <message>
        <source>Ticks belong to their month and do not carry over. This month is over; you can still change it, and what you change in your list does not touch it.</source>
        <translation>Las marcas son de su mes y no pasan al siguiente. Este mes ya terminó; aún puedes cambiarlo, y lo que cambies en tu lista no lo toca.</translation>
    </message>
    <message>
        <source>Not all of it is saved yet</source>
        <translation>Aún no se ha guardado todo</translation>
    </message>
</context>
<context>
    <name>alongside::ChosenPill</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>alongside::CloseCyclePanel</name>
    <message>
        <source>Close with a look back</source>
        <translation>Cerrar con una mirada atrás</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>What the teacher tried: keep it, change it or drop it? Leave open what the two of you have not talked about.</source>
        <translation>Lo que tu docente probó: ¿mantener, cambiar o dejar? Deja abierto lo que todavía no hayan conversado.</translation>
    </message>
    <message>
        <source>Look back on: %1</source>
        <translation>Mirar atrás: %1</translation>
    </message>
    <message>
        <source>For yourself. What you write goes into your private journal.</source>
        <translation>Para ti. Lo que escribas va a tu diario privado.</translation>
    </message>
    <message>
        <source>On which day did it end?</source>
        <translation>¿Qué día terminó?</translation>
    </message>
    <message>
        <source>This lies before the cycle began.</source>
        <translation>Esto es anterior al comienzo del ciclo.</translation>
    </message>
    <message>
        <source>This day is still to come. Close the cycle when it has ended.</source>
        <translation>Este día todavía no llega. Cierra el ciclo cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>alongside::CoachingCard</name>
    <message>
        <source>You and %1 work together.</source>
        <translation>Tú y %1 trabajan en coaching.</translation>
    </message>
    <message>
        <source>Light touch: you and %1 keep in touch, without a cycle.</source>
        <translation>Acompañamiento ligero: tú y %1 mantienen el contacto, sin un ciclo.</translation>
    </message>
    <message>
        <source>The coaching of %1 is paused.</source>
        <translation>El coaching con %1 está en pausa.</translation>
    </message>
    <message>
        <source>The coaching of %1 has ended.</source>
        <translation>El coaching con %1 terminó.</translation>
    </message>
    <message>
        <source>Past your rhythm, the quiet list on Today names the two of you.</source>
        <translation>Pasado su ritmo, ustedes dos aparecen en la lista de silencio de Hoy.</translation>
    </message>
    <message>
        <source>The quiet list leaves the two of you out, and nothing asks for a check-in. What you promised stays due, the agreement holds, and the time counts against nobody.</source>
        <translation>Ustedes dos no aparecen en la lista de silencio, y nada pide una puesta al día. Lo que prometiste sigue pendiente, el acuerdo vale y el tiempo no cuenta en contra de nadie.</translation>
    </message>
    <message>
        <source>The quiet list leaves the two of you out, and lists of names put this one last. Everything stays to be read, and what you promised stays due.</source>
        <translation>Ustedes dos no aparecen en la lista de silencio, y las listas de nombres ponen este al final. Todo se puede seguir leyendo, y lo que prometiste sigue pendiente.</translation>
    </message>
    <message>
        <source>Full coaching again</source>
        <translation>Volver al coaching completo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Make it a light touch</source>
        <translation>Pasar a acompañamiento ligero</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>End coaching</source>
        <translation>Terminar el coaching</translation>
    </message>
    <message>
        <source>Pausing and ending hold from today. No day is kept for them: the timeline shows when you last met, and “working together since” stays %1.</source>
        <translation>Pausar y terminar valen desde hoy. No se guarda un día para eso: la cronología muestra cuándo se reunieron por última vez, y “en coaching desde” queda como está (%1).</translation>
    </message>
    <message>
        <source>Returning holds from today. “Working together since” stays %1 unless you change it, and the quiet list counts from your last meeting, so it may name you at once.</source>
        <translation>Retomar vale desde hoy. “En coaching desde” queda como está (%1) si no lo cambias, y la lista de silencio cuenta desde la última reunión, así que ustedes pueden aparecer en ella enseguida.</translation>
    </message>
    <message>
        <source>A cycle or an agreement is still open; you can close it on its own tab.</source>
        <translation>Sigue abierto un ciclo o un acuerdo; puedes cerrarlo en su propia pestaña.</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
</context>
<context>
    <name>alongside::ComparePanel</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>alongside::CompletionField</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing in the list begins with &quot;%1&quot;.</source>
        <translation>Nada de la lista empieza con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Pick &quot;%1&quot; from the list, or take it away.</source>
        <translation>Elige &quot;%1&quot; de la lista, o quítalo.</translation>
    </message>
</context>
<context>
    <name>alongside::ConfirmPasswordPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Password as it is now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>&amp;Password as it is now</source>
        <translation>&amp;Contraseña actual</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Type the 13 groups of your recovery sheet, from left to right.</source>
        <translation>Escribe los 13 grupos de tu hoja de recuperación, de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Type the password that this notebook has now.</source>
        <translation>Escribe la contraseña que este cuaderno tiene ahora.</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>Comprobando la contraseña</translation>
    </message>
    <message>
        <source>That is not the password of this notebook. Capital and small letters differ, and spaces count.</source>
        <translation>Esa no es la contraseña de este cuaderno. Las mayúsculas y minúsculas se distinguen, y los espacios cuentan.</translation>
    </message>
    <message>
        <source>This sheet is not for the password that the notebook has now. Look for the one with the latest date.</source>
        <translation>Esta hoja no es de la contraseña que el cuaderno tiene ahora. Busca la de fecha más reciente.</translation>
    </message>
    <message>
        <source>Type all 13 groups of the sheet.</source>
        <translation>Escribe los 13 grupos de la hoja.</translation>
    </message>
</context>
<context>
    <name>alongside::ContactsCard</name>
    <message>
        <source>Twelve months of contacts</source>
        <translation>Doce meses de contactos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short contact(s)</source>
        <translation>
            <numerusform>%Ln contacto breve</numerusform>
            <numerusform>%Ln contactos breves</numerusform>
        </translation>
    </message>
    <message>
        <source>Twelve months of contacts: %1</source>
        <translation>Doce meses de contactos: %1</translation>
    </message>
</context>
<context>
    <name>alongside::CultureRow</name>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Liderazgo</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>What did leaders do, or what did you ask them for, so that people here trust each other?</source>
        <translation>¿Qué hizo el liderazgo, o qué le pediste, para que aquí la gente confíe entre sí?</translation>
    </message>
    <message>
        <source>How do leaders make time for coaching, keep it apart from evaluation, and speak of it to the staff?</source>
        <translation>¿Cómo da el liderazgo tiempo al coaching, lo mantiene aparte de la evaluación y habla de él al personal?</translation>
    </message>
    <message>
        <source>What do leaders show of their own learning, and what have you two agreed to keep between coach and teacher?</source>
        <translation>¿Qué muestra el liderazgo de su propio aprendizaje, y qué acordaste con él que quede entre coach y docente?</translation>
    </message>
    <message>
        <source>How do leaders bring families in, and what could coaching add to it?</source>
        <translation>¿Cómo incluye el liderazgo a las familias, y qué podría sumar el coaching?</translation>
    </message>
    <message>
        <source>What do students notice of it: are they asked, and do they see adults learn?</source>
        <translation>¿Qué notan los estudiantes: les preguntan, y ven aprender a los adultos?</translation>
    </message>
    <message>
        <source>Day of the note</source>
        <translation>Día de la nota</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Note on the culture of trust</source>
        <translation>Nota sobre la cultura de confianza</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
</context>
<context>
    <name>alongside::CycleCard</name>
    <message>
        <source>Our cycle</source>
        <translation>Nuestro ciclo</translation>
    </message>
    <message>
        <source>Edit cycle</source>
        <translation>Editar ciclo</translation>
    </message>
    <message>
        <source>Remove cycle</source>
        <translation>Quitar ciclo</translation>
    </message>
    <message>
        <source>More about this cycle</source>
        <translation>Más sobre este ciclo</translation>
    </message>
    <message>
        <source>Log a meeting for it</source>
        <translation>Registrar una reunión del ciclo</translation>
    </message>
    <message>
        <source>Plan a meeting for it</source>
        <translation>Planear una reunión del ciclo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Close with a look back</source>
        <translation>Cerrar con una mirada atrás</translation>
    </message>
    <message>
        <source>Students will: %1</source>
        <translation>Qué harán los estudiantes: %1</translation>
    </message>
</context>
<context>
    <name>alongside::CycleForm</name>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>What students will do</source>
        <translation>Qué harán los estudiantes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Spread the phases anew</source>
        <translation>Repartir las fases de nuevo</translation>
    </message>
    <message>
        <source>Start a cycle</source>
        <translation>Empezar un ciclo</translation>
    </message>
    <message>
        <source>Edit cycle</source>
        <translation>Editar ciclo</translation>
    </message>
    <message>
        <source>In the teacher&apos;s words</source>
        <translation>En palabras de tu docente</translation>
    </message>
    <message>
        <source>What you will both see or hear</source>
        <translation>Lo que ustedes dos verán u oirán</translation>
    </message>
    <message>
        <source>School weeks</source>
        <translation>Semanas de clases</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Meta</translation>
    </message>
    <message>
        <source>&amp;Students will</source>
        <translation>Qué &amp;harán los estudiantes</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>&amp;Empieza el</translation>
    </message>
    <message>
        <source>School &amp;weeks</source>
        <translation>&amp;Semanas de clases</translation>
    </message>
    <message>
        <source>Four to eight are usual. The phases follow your school calendar and can be changed by hand.</source>
        <translation>Lo usual es de cuatro a ocho. Las fases siguen tu calendario escolar y se pueden cambiar a mano.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>A cycle needs a goal.</source>
        <translation>Un ciclo necesita una meta.</translation>
    </message>
    <message>
        <source>On which day does it begin?</source>
        <translation>¿Qué día empieza?</translation>
    </message>
    <message>
        <source>The cycle was closed before this beginning.</source>
        <translation>El ciclo se cerró antes de este comienzo.</translation>
    </message>
</context>
<context>
    <name>alongside::CycleTab</name>
    <message>
        <source>No cycle runs just now; the next one begins %1.</source>
        <translation>Ahora no hay ningún ciclo en curso; el próximo empieza: %1.</translation>
    </message>
    <message>
        <source>No cycle runs just now.</source>
        <translation>Ahora no hay ningún ciclo en curso.</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Todavía no hay ciclo</translation>
    </message>
    <message>
        <source>A cycle is one goal that the two of you work on for four to eight weeks: find it, learn what might help, try it and look back. Without one, every meeting starts from scratch.</source>
        <translation>Un ciclo es una meta en la que ustedes dos trabajan de cuatro a ocho semanas: encontrarla, aprender qué puede ayudar, probarlo y mirar atrás. Sin una meta, cada reunión empieza de cero.</translation>
    </message>
    <message>
        <source>Start a cycle</source>
        <translation>Empezar un ciclo</translation>
    </message>
    <message>
        <source>Meetings of this cycle</source>
        <translation>Reuniones de este ciclo</translation>
    </message>
    <message>
        <source>None yet. A meeting that you log while the cycle runs stands here.</source>
        <translation>Todavía ninguna. Aquí aparece cada reunión que registres mientras el ciclo está en curso.</translation>
    </message>
    <message>
        <source>Next steps towards the goal</source>
        <translation>Próximos pasos hacia la meta</translation>
    </message>
    <message>
        <source>None yet. What you agree on at its meetings stands here.</source>
        <translation>Todavía ninguno. Aquí aparece lo que acuerden en sus reuniones.</translation>
    </message>
    <message>
        <source>Running as well</source>
        <translation>También en curso</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Por empezar</translation>
    </message>
    <message>
        <source>Earlier cycles</source>
        <translation>Ciclos anteriores</translation>
    </message>
</context>
<context>
    <name>alongside::DashboardTab</name>
    <message>
        <source>What this counts, and what it does not</source>
        <translation>Qué cuenta esto, y qué no</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show fewer practices</source>
        <translation>Mostrar menos prácticas</translation>
    </message>
    <message>
        <source>Show all practices</source>
        <translation>Mostrar todas las prácticas</translation>
    </message>
</context>
<context>
    <name>alongside::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Which day is that? Try 12 nov or 12 nov %1.</source>
        <translation>¿Qué día es? Prueba con 12 nov o 12 nov %1.</translation>
    </message>
</context>
<context>
    <name>alongside::DeletePanel</name>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bin stay(s): a hold keeps what is in there.</source>
        <translation>
            <numerusform>Queda %Ln línea de la papelera: una retención conserva lo que hay ahí.</numerusform>
            <numerusform>Quedan %Ln líneas de la papelera: una retención conserva lo que hay ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and the history of undo ends with it. A backup is made first.</source>
        <translation>Esto no se puede deshacer, y con ello termina el historial de deshacer. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>Dejar en la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s) for good</source>
        <translation>
            <numerusform>Eliminar %Ln registro para siempre</numerusform>
            <numerusform>Eliminar %Ln registros para siempre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DemoRibbon</name>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>A make-believe school. Nobody here is real; change whatever you like.</source>
        <translation>Una escuela inventada. Nadie aquí es real; cambia lo que quieras.</translation>
    </message>
    <message>
        <source>A make-believe school. Nobody here is real.</source>
        <translation>Una escuela inventada. Nadie aquí es real.</translation>
    </message>
    <message>
        <source>A make-believe school</source>
        <translation>Una escuela inventada</translation>
    </message>
    <message>
        <source>Make-believe</source>
        <translation>Inventada</translation>
    </message>
</context>
<context>
    <name>alongside::DesktopLocks</name>
    <message>
        <source>Locks the notebook first</source>
        <translation>Bloquea antes el cuaderno</translation>
    </message>
</context>
<context>
    <name>alongside::DimensionCard</name>
    <message>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>alongside::DocumentView</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar los %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DoorCard</name>
    <message>
        <source>Before the door</source>
        <translation>Antes de la puerta</translation>
    </message>
    <message>
        <source>Unfold before the door</source>
        <translation>Desplegar antes de la puerta</translation>
    </message>
    <message>
        <source>Fold before the door</source>
        <translation>Plegar antes de la puerta</translation>
    </message>
</context>
<context>
    <name>alongside::DoorView</name>
    <message>
        <source>%1: %2</source>
        <comment>what a line is about, and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what a notice is about</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Hide what is private</source>
        <translation>Ocultar lo privado</translation>
    </message>
    <message>
        <source>Show what is private</source>
        <translation>Mostrar lo privado</translation>
    </message>
</context>
<context>
    <name>alongside::DueByWords</name>
    <message>
        <source>Due %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Type the day that is meant, or take it out of the words.</source>
        <translation>Escribe el día que quieres decir, o quítalo de las palabras.</translation>
    </message>
</context>
<context>
    <name>alongside::DuePanel</name>
    <message>
        <source>Delete what is due?</source>
        <translation>¿Eliminar lo que toca?</translation>
    </message>
    <message>
        <source>By section 10 of the agreements, as of %1. What is open stays: promises, planned meetings, cycles. A meeting of several goes when it is due with each of them. The teacher and their details stay.</source>
        <translation>Según la sección 10 de los acuerdos, al %1. Lo abierto se queda: promesas, reuniones planeadas, ciclos. Una reunión de varias personas se elimina cuando toca con cada una. La persona y sus datos se quedan.</translation>
    </message>
    <message>
        <source>This cannot be undone, and the history of undo ends with it. A backup is made first.</source>
        <translation>Esto no se puede deshacer, y con ello termina el historial de deshacer. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is due</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay(s): a hold keeps them.</source>
        <translation>
            <numerusform>Queda %Ln registro: lo conserva una retención.</numerusform>
            <numerusform>Quedan %Ln registros: los conserva una retención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Conservar por ahora</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s) for good</source>
        <translation>
            <numerusform>Eliminar %Ln registro para siempre</numerusform>
            <numerusform>Eliminar %Ln registros para siempre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::EntriesPanel</name>
    <message>
        <source>What stands behind it</source>
        <translation>Lo que hay detrás</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrar entradas</translation>
    </message>
    <message>
        <source>Words, day</source>
        <translation>Palabras, día</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>Enter o un doble clic abre el registro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cuentan</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuentan</translation>
    </message>
    <message>
        <source>Beside them, not to be counted yet</source>
        <translation>Aparte, aún sin contar</translation>
    </message>
    <message>
        <source>Nothing has been logged for this yet.</source>
        <translation>Todavía no hay nada registrado para esto.</translation>
    </message>
    <message>
        <source>No entry fits these words.</source>
        <translation>Ninguna entrada coincide con estas palabras.</translation>
    </message>
</context>
<context>
    <name>alongside::FilesPart</name>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tablas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>One table as CSV, with a row for each record that is not in the bin. Private notes are in none of them. What a spreadsheet would run as a formula gets an apostrophe before it. The table of teachers comes back by Bring your list.</source>
        <translation>Una tabla en CSV, con una fila por cada registro que no está en la papelera. Ninguna lleva notas privadas. Lo que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante. La tabla de docentes vuelve a entrar con Trae tu lista.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
</context>
<context>
    <name>alongside::FilterField</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>alongside::FindPanel</name>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Qué buscar o hacer</translation>
    </message>
    <message>
        <source>A name, something to do, words from your notes</source>
        <translation>Un nombre, algo que hacer, palabras de tus notas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Seen last, and today</source>
        <translation>Lo último que viste, y hoy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Con personas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Para hacer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>In the notebook</source>
        <translation>En el cuaderno</translation>
    </message>
    <message>
        <source>Notes are not looked through while they are hidden.</source>
        <translation>En las notas no se busca mientras están ocultas.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <comment>what is chosen, and its place in the list</comment>
        <translation>%1. %2 de %3</translation>
    </message>
    <message>
        <source>Initials, or something to do</source>
        <translation>Iniciales o algo que hacer</translation>
    </message>
    <message>
        <source>Search the guide for “%1”</source>
        <translation>Buscar «%1» en la guía</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimir esta página…</translation>
    </message>
</context>
<context>
    <name>alongside::FoldedCycleCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not looked back on: %1</source>
        <translation>Sin mirada atrás: %1</translation>
    </message>
    <message>
        <source>Promise, %1: %2</source>
        <translation>Lo prometido, %1: %2</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Students will: %1</source>
        <translation>Qué harán los estudiantes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>From your journal</source>
        <translation>De tu diario</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Close with a look back</source>
        <translation>Cerrar con una mirada atrás</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con él</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>alongside::FormDraft</name>
    <message>
        <source>Your draft is back (%1). Discard forgets it.</source>
        <translation>Tu borrador volvió (%1). Con Descartar se olvida.</translation>
    </message>
    <message>
        <source>Your draft is back (%1). Discard forgets it. Another one waits and comes after it.</source>
        <translation>Tu borrador volvió (%1). Con Descartar se olvida. Hay otro que espera y viene después.</translation>
    </message>
</context>
<context>
    <name>alongside::GoalCard</name>
    <message>
        <source>Goal in the agreement</source>
        <translation>Meta del acuerdo</translation>
    </message>
    <message>
        <source>Open agreement</source>
        <translation>Abrir acuerdo</translation>
    </message>
    <message>
        <source>Goal of the cycle</source>
        <translation>Meta del ciclo</translation>
    </message>
    <message>
        <source>Open cycle</source>
        <translation>Abrir ciclo</translation>
    </message>
    <message>
        <source>Students will: %1</source>
        <translation>Qué harán los estudiantes: %1</translation>
    </message>
    <message>
        <source>To be looked at again on %1</source>
        <translation>Para volver a verlo: %1</translation>
    </message>
</context>
<context>
    <name>alongside::HandOverPanel</name>
    <message>
        <source>Hand over to %1</source>
        <translation>Pasar la pantalla a %1</translation>
    </message>
    <message>
        <source>The screen will show eight sentences and nothing else: no page, no name but %1, no way back without you. Leave the room if you can. Nothing is kept until %1 presses Done.</source>
        <translation>La pantalla mostrará ocho frases y nada más: ninguna página, ningún nombre salvo %1, ninguna salida sin ti. Si puedes, sal del salón. Nada se guarda hasta que %1 presione Listo.</translation>
    </message>
    <message>
        <source>&amp;Code to come back</source>
        <translation>&amp;Código para volver</translation>
    </message>
    <message>
        <source>Anything you can remember for ten minutes. Without a code the screen only asks whether it is you.</source>
        <translation>Algo que puedas recordar diez minutos. Sin código, la pantalla solo pregunta si eres tú.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pasar la pantalla</translation>
    </message>
</context>
<context>
    <name>alongside::HandOverView</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>I would rather not</source>
        <translation>Prefiero no responder</translation>
    </message>
    <message>
        <source>For the coach</source>
        <translation>Para tu coach</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>That is fine. Nothing was kept. Please give the screen back to your coach.</source>
        <translation>Está bien. No se guardó nada. Por favor, devuelve la pantalla a tu coach.</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Gracias, %1</translation>
    </message>
    <message>
        <source>Code to come back</source>
        <translation>Código para volver</translation>
    </message>
    <message>
        <source>&amp;Code to come back</source>
        <translation>&amp;Código para volver</translation>
    </message>
    <message>
        <source>Not the coach</source>
        <translation>No soy coach</translation>
    </message>
    <message>
        <source>You skipped everything, and that is fine. Nothing was kept. Please give the screen back to your coach.</source>
        <translation>Saltaste todo, y está bien. No se guardó nada. Por favor, devuelve la pantalla a tu coach.</translation>
    </message>
    <message>
        <source>Your answers are with your coach. Please give the screen back now.</source>
        <translation>Tus respuestas ya están con tu coach. Por favor, devuelve ahora la pantalla.</translation>
    </message>
    <message>
        <source>The notebook comes back on the screen.</source>
        <translation>El cuaderno vuelve a la pantalla.</translation>
    </message>
    <message>
        <source>The program closes.</source>
        <translation>El programa se cierra.</translation>
    </message>
    <message>
        <source>What was answered so far is not kept.</source>
        <translation>Lo respondido hasta ahora no se guarda.</translation>
    </message>
    <message>
        <source>Go on as the coach</source>
        <translation>Continuar como coach</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Este no es el código.</translation>
    </message>
</context>
<context>
    <name>alongside::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Hallado en la guía</translation>
    </message>
    <message>
        <source>Nothing in the guide has “%1”. Try another word, or look at the contents.</source>
        <translation>Nada en la guía tiene «%1». Prueba otra palabra, o mira el contenido.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alongside::HiddenPanel</name>
    <message>
        <source>Hidden while notes are hidden</source>
        <translation>Oculto mientras las notas están ocultas</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Names and notes are not looked through while they are hidden.</source>
        <translation>No se busca en nombres ni notas mientras están ocultos.</translation>
    </message>
    <message>
        <source>What stands here is about people. Nothing of it is lost or changed.</source>
        <translation>Lo que está aquí trata de personas. Nada se pierde ni se cambia.</translation>
    </message>
</context>
<context>
    <name>alongside::HoldCard</name>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Hold on everybody</source>
        <translation>Retención general</translation>
    </message>
    <message>
        <source>A hold is on everybody. It is lifted in Settings, Keeping and deleting.</source>
        <translation>Hay una retención general. Se levanta en Ajustes, Conservar y eliminar.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>En retención.</translation>
    </message>
    <message>
        <source>Nothing about %1 is deleted for good until you lift it: the bin keeps it, and what is due by the agreement stays. It can be read and changed as ever.</source>
        <translation>Nada sobre %1 se elimina para siempre hasta que la levantes: la papelera lo conserva, y lo que según el acuerdo tocaría eliminar se queda. Se puede leer y cambiar como siempre.</translation>
    </message>
    <message>
        <source>Nothing at all is deleted for good until you lift it: the bin stays full, and what is due by the agreements stays. All of it can be read and changed as ever.</source>
        <translation>Nada en absoluto se elimina para siempre hasta que la levantes: la papelera sigue llena, y lo que según los acuerdos tocaría eliminar se queda. Todo se puede leer y cambiar como siempre.</translation>
    </message>
    <message>
        <source>Where a court, a lawyer or your district tells you to keep everything about %1, set a hold: nothing of it is deleted for good until you lift it.</source>
        <translation>Si un tribunal, quien te asesora legalmente o tu distrito te dice que conserves todo sobre %1, pon una retención: nada de ello se elimina para siempre hasta que la levantes.</translation>
    </message>
    <message>
        <source>Where a court, a lawyer or your district tells you to keep everything, set a hold. For one teacher alone, set it on their profile.</source>
        <translation>Si un tribunal, quien te asesora legalmente o tu distrito te dice que conserves todo, pon una retención. Si es por una sola persona, ponla en su perfil.</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Levantar la retención…</translation>
    </message>
    <message>
        <source>Set a hold…</source>
        <translation>Poner una retención…</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar la retención</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Poner una retención</translation>
    </message>
</context>
<context>
    <name>alongside::HoldPanel</name>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar la retención</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Poner una retención</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levantada el</translation>
    </message>
    <message>
        <source>On from</source>
        <translation>Desde el</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Por qué termina</translation>
    </message>
    <message>
        <source>Why it is set</source>
        <translation>Por qué se pone</translation>
    </message>
    <message>
        <source>&amp;Lifted on</source>
        <translation>&amp;Levantada el</translation>
    </message>
    <message>
        <source>&amp;On from</source>
        <translation>&amp;Desde el</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Such as who asked for it, and on which paper. It is in the archive too.</source>
        <translation>Por ejemplo, quién la pidió y en qué documento. También va en el archivo de Alongside.</translation>
    </message>
    <message>
        <source>From then on what is about everybody can be deleted for good again.</source>
        <translation>A partir de entonces, lo que trata de todas las personas se puede volver a eliminar para siempre.</translation>
    </message>
    <message>
        <source>From then on what is about %1 can be deleted for good again.</source>
        <translation>A partir de entonces, lo que trata de %1 se puede volver a eliminar para siempre.</translation>
    </message>
    <message>
        <source>While the hold is on nothing at all is deleted for good.</source>
        <translation>Mientras dure la retención, no se elimina nada para siempre.</translation>
    </message>
    <message>
        <source>While the hold is on nothing about %1 is deleted for good.</source>
        <translation>Mientras dure la retención, no se elimina para siempre nada sobre %1.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día todavía no llega.</translation>
    </message>
    <message>
        <source>This lies before the hold was set.</source>
        <translation>Esto es anterior al día en que se puso la retención.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Di en pocas palabras por qué.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Esto es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>alongside::HowTold</name>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>Cómo se contó</translation>
    </message>
    <message>
        <source>In person, in a note, before the team</source>
        <translation>En persona, en una nota, ante el equipo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>alongside::ItemRow</name>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Una nota para ti</translation>
    </message>
    <message>
        <source>Space: done. N: not fitting.</source>
        <translation>Espacio: hecho. N: no aplica.</translation>
    </message>
    <message>
        <source>Your log says so</source>
        <translation>Lo dice tu registro</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not fitting</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Your log says so: %1</source>
        <translation>Lo dice tu registro: %1</translation>
    </message>
    <message>
        <source>Show the entries behind this</source>
        <translation>Mostrar las entradas que hay detrás</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Not fitting: %1</source>
        <translation>No aplica: %1</translation>
    </message>
    <message>
        <source>Add a note: %1</source>
        <translation>Añadir una nota: %1</translation>
    </message>
</context>
<context>
    <name>alongside::JournalPage</name>
    <message>
        <source>Filter pages</source>
        <translation>Filtrar páginas</translation>
    </message>
    <message>
        <source>Words, question, teacher</source>
        <translation>Palabras, pregunta, docente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Anybody and anything</source>
        <translation>Cualquier persona o tema</translation>
    </message>
    <message>
        <source>Your journal is empty</source>
        <translation>Tu diario está vacío</translation>
    </message>
    <message>
        <source>Two honest sentences after a meeting are enough. A question helps where the page is too white.</source>
        <translation>Dos frases sinceras después de una reunión bastan. Una pregunta ayuda cuando la página está demasiado en blanco.</translation>
    </message>
    <message>
        <source>Write the first page</source>
        <translation>Escribir la primera página</translation>
    </message>
    <message>
        <source>No page fits</source>
        <translation>Ninguna página coincide</translation>
    </message>
    <message>
        <source>Try fewer words, another teacher, or another kind of trust.</source>
        <translation>Prueba con menos palabras, otra persona u otro tipo de confianza.</translation>
    </message>
    <message>
        <source>Show older pages</source>
        <translation>Mostrar páginas anteriores</translation>
    </message>
    <message>
        <source>You began a page (%1).</source>
        <translation>Empezaste una página (%1).</translation>
    </message>
    <message>
        <source>You began a page about %1 (%2).</source>
        <comment>a name; when</comment>
        <translation>Empezaste una página sobre %1 (%2).</translation>
    </message>
    <message>
        <source>You began to change the page of %1 (%2). It shows its old words until you are done.</source>
        <comment>a day; when</comment>
        <translation>Empezaste a cambiar la página “%1” (%2). Muestra sus palabras de antes hasta que termines.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
</context>
<context>
    <name>alongside::JournalRow</name>
    <message>
        <source>%1, about %2</source>
        <comment>a day, a name</comment>
        <translation>%1, sobre %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and the page</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>alongside::KeepingPart</name>
    <message>
        <source>See what is due…</source>
        <translation>Ver lo que toca eliminar…</translation>
    </message>
    <message>
        <source>Holds on teachers</source>
        <translation>Retenciones de docentes</translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>Ver lo que toca eliminar</translation>
    </message>
    <message>
        <source>What the agreements say</source>
        <translation>Lo que dicen los acuerdos</translation>
    </message>
    <message>
        <source>Section 10 of an agreement says how long your notes about a teacher are kept. What is kept longer than that is due to be deleted. Alongside deletes nothing by itself.</source>
        <translation>La sección 10 de un acuerdo dice cuánto tiempo se conservan tus notas sobre una persona. Lo que lleva más tiempo guardado toca eliminarlo. Alongside no elimina nada por su cuenta.</translation>
    </message>
    <message>
        <source>Looking through so many meetings takes a moment. The button does it.</source>
        <translation>Revisar tantas reuniones toma un momento. El botón lo hace.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are due to be deleted.</source>
        <translation>
            <numerusform>Toca eliminar %Ln registro.</numerusform>
            <numerusform>Toca eliminar %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hoy no toca eliminar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be due, but a hold keeps them.</source>
        <translation>
            <numerusform>Tocaría eliminar %Ln registro, pero una retención lo conserva.</numerusform>
            <numerusform>Tocaría eliminar %Ln registros, pero una retención los conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Levantar la retención…</translation>
    </message>
    <message>
        <source>Lift the hold on %1</source>
        <translation>Levantar la retención sobre %1</translation>
    </message>
    <message>
        <source>%1, in the bin</source>
        <translation>%1, en la papelera</translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>Buscando lo que toca eliminar</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Eliminando para siempre</translation>
    </message>
</context>
<context>
    <name>alongside::KeptDamagedCard</name>
    <message>
        <source>Damaged files that are kept</source>
        <translation>Archivos dañados que se conservan</translation>
    </message>
    <message>
        <source>They lie beside the notebook, as they were when the damage was found. Delete them there once you miss nothing: what you delete for good in the notebook is still in them.</source>
        <translation>Están junto al cuaderno, tal como estaban cuando se encontró el daño. Elimínalos ahí cuando ya no te falte nada: lo que eliminas para siempre en el cuaderno sigue en ellos.</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Lo que se salvó</translation>
    </message>
    <message>
        <source>What was saved of %1</source>
        <translation>Lo que se salvó de %1</translation>
    </message>
</context>
<context>
    <name>alongside::KeptStrip</name>
    <message>
        <source>Fitted to this class</source>
        <translation>Ajustado a esta clase</translation>
    </message>
    <message>
        <source>Note the source</source>
        <translation>Anotar la fuente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Cumplido: %1</translation>
    </message>
</context>
<context>
    <name>alongside::KindChoice</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Usual kinds</source>
        <translation>Tipos usuales</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>alongside::LanesPart</name>
    <message>
        <source>“%1” %2</source>
        <comment>a sentence of the pulse, and the answer</comment>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>They said, %1</source>
        <translation>Lo que dijo, %1</translation>
    </message>
    <message>
        <source>In their words: “%1”</source>
        <translation>En sus palabras: “%1”</translation>
    </message>
    <message>
        <source>Without names, %1</source>
        <translation>Sin nombres, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link, and a kind of trust</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They: no pulse on this yet</source>
        <translation>Docente: aún sin pulso sobre esto</translation>
    </message>
    <message>
        <source>You reflected on this %1</source>
        <comment>today, yesterday, 12 Nov</comment>
        <translation>Tu última reflexión sobre esto: %1</translation>
    </message>
    <message>
        <source>You: nothing written yet</source>
        <translation>Tú: aún nada escrito</translation>
    </message>
    <message>
        <source>Your log shows kept words, and they say otherwise. Neither is wrong. How does it look from their side?</source>
        <translation>Tu registro muestra promesas cumplidas, y de su lado se dice otra cosa. Ninguna de las dos miradas se equivoca. ¿Cómo se ve desde su lado?</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Reflexionar sobre ello</translation>
    </message>
    <message>
        <source>Your pages</source>
        <translation>Tus páginas</translation>
    </message>
</context>
<context>
    <name>alongside::LedgerTable</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
</context>
<context>
    <name>alongside::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>Parte de la biblioteca</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Why trust matters</source>
        <translation>Por qué importa la confianza</translation>
    </message>
</context>
<context>
    <name>alongside::LinkedCard</name>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Unlink: %1</source>
        <translation>Desvincular: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Vincular: %1</translation>
    </message>
    <message>
        <source>Link others (%1)</source>
        <translation>Vincular más (%1)</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Ocultar el resto</translation>
    </message>
</context>
<context>
    <name>alongside::ListCheck</name>
    <message>
        <source>The first row has headings</source>
        <translation>La primera fila tiene encabezados</translation>
    </message>
    <message>
        <source>Show refused rows only</source>
        <translation>Mostrar solo filas rechazadas</translation>
    </message>
    <message>
        <source>Fields end with</source>
        <translation>Los campos terminan con</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <comment>a list</comment>
        <translation>Revisando %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list, and what comes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The columns are matched as you matched them in the last list with these headings.</source>
        <translation>Las columnas se asignan como las asignaste en la última lista con estos encabezados.</translation>
    </message>
    <message>
        <source>One moment: the list is looked through.</source>
        <translation>Un momento: se está revisando la lista.</translation>
    </message>
    <message>
        <source>With this separator the list cannot be read.</source>
        <translation>Con este separador no se puede leer la lista.</translation>
    </message>
</context>
<context>
    <name>alongside::ListSource</name>
    <message>
        <source>Copy the rows in Excel, Google Sheets or LibreOffice and paste them here, or open a file: CSV, contacts (vCard), or the roster of your district (OneRoster or Clever, as a zip or a folder). You will see what comes of it before anything is stored.</source>
        <translation>Copia las filas en Excel, Google Sheets o LibreOffice y pégalas aquí, o abre un archivo: CSV, contactos (vCard) o la lista de personal de tu distrito (OneRoster o Clever, en zip o en carpeta). Verás qué resulta antes de que se guarde algo.</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Tu lista</translation>
    </message>
    <message>
        <source>Name	Email	Room</source>
        <translation>Nombre	Correo	Salón</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Or drop a file or a folder here.</source>
        <translation>O suelta aquí un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.zip *.vcf)</source>
        <translation>Listas (*.csv *.tsv *.txt *.zip *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open the folder of a roster</source>
        <translation>Abrir la carpeta de una lista de personal</translation>
    </message>
</context>
<context>
    <name>alongside::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Open without asking on this computer</source>
        <translation>Abrir sin preguntar en esta computadora</translation>
    </message>
    <message>
        <source>Lock the notebook when nobody has touched the computer for a while.</source>
        <translation>Bloquea el cuaderno cuando nadie ha tocado la computadora por un rato.</translation>
    </message>
    <message>
        <source>It also locks when the desktop locks its screen, and before the computer sleeps. Ctrl+Shift+L locks at once. What you are typing is kept and comes back.</source>
        <translation>También se bloquea cuando el escritorio bloquea su pantalla y antes de que la computadora se suspenda. Ctrl+Shift+L bloquea al instante. Lo que estás escribiendo se guarda y vuelve.</translation>
    </message>
    <message>
        <source>The key is then kept in the keychain of your desktop, and whoever uses this computer as you can start Alongside and read. After a lock the password is asked for all the same.</source>
        <translation>La clave queda entonces en el llavero de tu escritorio, y quien use esta computadora con tu cuenta puede abrir Alongside y leer. Después de un bloqueo se pide la contraseña de todos modos.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>This desktop has no keychain that Alongside knows.</source>
        <translation>Este escritorio no tiene un llavero que Alongside conozca.</translation>
    </message>
    <message>
        <source>The keychain did not take the key.</source>
        <translation>El llavero no aceptó la clave.</translation>
    </message>
    <message>
        <source>The keychain still holds the key. Alongside does not use it any more; in the keychain it is called Alongside.</source>
        <translation>El llavero todavía tiene la clave. Alongside ya no la usa; en el llavero se llama Alongside.</translation>
    </message>
</context>
<context>
    <name>alongside::LogLine</name>
    <message>
        <source>Log in one line</source>
        <translation>Registrar en una línea</translation>
    </message>
    <message>
        <source>ana</source>
        <comment>a teacher in the example of the line to log from</comment>
        <translation>ana</translation>
    </message>
    <message>
        <source>Log: %1 planning 20 min what you talked about &gt; what you promise by fri</source>
        <translation>Registrar: %1 planificación 20 min de qué hablaron &gt; lo que prometes para el vie</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was understood, and what was not</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter opens the panel, Ctrl+Enter logs it.</source>
        <translation>Enter abre el panel, Ctrl+Enter lo registra.</translation>
    </message>
    <message>
        <source>It begins with no teacher&apos;s name, so all of it is the note. Enter opens the panel to add who it was.</source>
        <translation>No empieza con el nombre de una persona, así que todo es la nota. Enter abre el panel para añadir con quién fue.</translation>
    </message>
    <message>
        <source>Enter opens the panel to add who it was.</source>
        <translation>Enter abre el panel para añadir con quién fue.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what was understood, and how to go on</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Which one do you mean: %1?</source>
        <translation>¿A quién te refieres: %1?</translation>
    </message>
    <message>
        <source>Begin with a teacher&apos;s name, or press Enter for the panel.</source>
        <translation>Empieza con el nombre de una persona o presiona Enter para abrir el panel.</translation>
    </message>
    <message>
        <source>%1 Say another day, or press Enter for the panel.</source>
        <translation>%1 Di otro día, o presiona Enter para abrir el panel.</translation>
    </message>
</context>
<context>
    <name>alongside::LongWorkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be changed.</source>
        <translation>Deteniendo. No se cambiará nada.</translation>
    </message>
</context>
<context>
    <name>alongside::MainWindow</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <source>Notebooks (*.alongside)</source>
        <translation>Cuadernos (*.alongside)</translation>
    </message>
    <message>
        <source>It may be damaged…</source>
        <translation>Puede que esté dañado…</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is restored. The damaged file is kept as %1.</source>
        <translation>La copia de seguridad está restaurada. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Salvando lo que se puede leer</translation>
    </message>
    <message>
        <source>Not even its first page can be read.</source>
        <translation>No se puede leer ni siquiera su primera página.</translation>
    </message>
    <message>
        <source>Choose one of the other ways.</source>
        <translation>Elige otra de las opciones.</translation>
    </message>
    <message>
        <source>Part of what belongs here is damaged and cannot be shown.</source>
        <translation>Una parte de lo que va aquí está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>Here it is damaged: it can be read no further.</source>
        <translation>Aquí está dañado: no se puede leer más allá.</translation>
    </message>
    <message>
        <source>Start the demo afresh?</source>
        <translation>¿Empezar la demo de nuevo?</translation>
    </message>
    <message>
        <source>What you changed in the demo goes. Your own notebook stays as it is.</source>
        <translation>Lo que cambiaste en la demo se pierde. Tu propio cuaderno queda como está.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Conservar mis cambios</translation>
    </message>
    <message>
        <source>You look at a damaged notebook. Nothing can be changed.</source>
        <translation>Estás viendo un cuaderno dañado. No se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Ver opciones</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Another program put another file in the notebook&apos;s place while it was open. Nothing is lost: what you have here goes on as %1, and the other one is untouched.</source>
        <translation>Otro programa puso otro archivo en el lugar del cuaderno mientras estaba abierto. No se pierde nada: lo que tienes aquí continúa como %1, y el otro queda intacto.</translation>
    </message>
    <message>
        <source>Another program moved or removed the notebook&apos;s file while it was open. Nothing is lost: what you have here goes on as %1.</source>
        <translation>Otro programa movió o quitó el archivo del cuaderno mientras estaba abierto. No se pierde nada: lo que tienes aquí continúa como %1.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Abrir el otro</translation>
    </message>
    <message>
        <source>What you had before is kept as %1.</source>
        <translation>Lo que tenías antes se conserva como %1.</translation>
    </message>
    <message>
        <source>Notes are hidden. Names show as initials.</source>
        <translation>Las notas están ocultas. Los nombres aparecen como iniciales.</translation>
    </message>
    <message>
        <source>Notes and names show again.</source>
        <translation>Las notas y los nombres se ven de nuevo.</translation>
    </message>
    <message>
        <source>Notes are hidden: names show as initials, words about people not at all.</source>
        <translation>Las notas están ocultas: los nombres aparecen como iniciales, y lo escrito sobre personas no aparece.</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Protect your notebook</source>
        <translation>Protege tu cuaderno</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Making your notebook</source>
        <translation>Creando tu cuaderno</translation>
    </message>
    <message>
        <source>Only a notebook with a password can be locked. Here it gets one.</source>
        <translation>Solo un cuaderno con contraseña se puede bloquear. Aquí se le pone una.</translation>
    </message>
    <message>
        <source>Something that you typed is not on the disk.</source>
        <translation>Algo que escribiste no está en el disco.</translation>
    </message>
    <message>
        <source>The notebook&apos;s file did not take it, and it is kept only as long as Alongside runs. It stands where you typed it.</source>
        <translation>El archivo del cuaderno no lo aceptó, y se guarda solo mientras Alongside esté abierto. Está donde lo escribiste.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin eso</translation>
    </message>
    <message>
        <source>Close it there and try again, or read it here meanwhile.</source>
        <translation>Ciérralo allí y vuelve a intentarlo, o léelo aquí mientras tanto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <source>You can read this notebook and not change it: another window or program has it open.</source>
        <translation>Puedes leer este cuaderno, pero no cambiarlo: otra ventana u otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>You go on in the copy, %1. The notebook that cannot be changed stays as it is.</source>
        <translation>Sigues en la copia, %1. El cuaderno que no se puede cambiar queda como está.</translation>
    </message>
    <message>
        <source>Notes are hidden as soon as this has ended.</source>
        <translation>Las notas se ocultan en cuanto esto termine.</translation>
    </message>
    <message>
        <source>Notes show as soon as this has ended.</source>
        <translation>Las notas se muestran en cuanto esto termine.</translation>
    </message>
    <message>
        <source>What you did not finish waits until notes show.</source>
        <translation>Lo que no terminaste espera hasta que las notas se muestren.</translation>
    </message>
</context>
<context>
    <name>alongside::MePart</name>
    <message>
        <source>1 hour on trust of %1 in all</source>
        <translation>1 hora sobre confianza, de %1 en total</translation>
    </message>
    <message>
        <source>%1 hours on trust of %2 in all</source>
        <translation>%1 horas sobre confianza, de %2 en total</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Remove this building</source>
        <translation>Quitar esta escuela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Horario habitual</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Where I taught</source>
        <translation>Donde di clases</translation>
    </message>
    <message>
        <source>Buildings in which you were a teacher yourself. Coaching former colleagues is another role than teaching beside them: where you begin with a teacher there, the program offers a conversation about it.</source>
        <translation>Escuelas en las que tú diste clases. Hacer coaching con quienes fueron tus colegas es otro papel que dar clases a su lado: cuando empiezas con alguien de ahí, el programa propone una conversación sobre ello.</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Añadir escuela</translation>
    </message>
    <message>
        <source>My training</source>
        <translation>Mi formación</translation>
    </message>
    <message>
        <source>Coaches are asked to build trust; this shows how much of their own training was about it.</source>
        <translation>A quienes hacen coaching se les pide construir confianza; esto muestra cuánto de su propia formación trató de ella.</translation>
    </message>
    <message>
        <source>Add training</source>
        <translation>Añadir formación</translation>
    </message>
    <message>
        <source>This school year: %1.</source>
        <translation>Este año escolar: %1.</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingActions</name>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a teacher</comment>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Open the teacher&apos;s page</source>
        <translation>Abrir la página de docente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>More about the meeting with %1</source>
        <translation>Más sobre la reunión con %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation>Antes de la puerta</translation>
    </message>
    <message>
        <source>Fold before the door: %1</source>
        <translation>Plegar antes de la puerta: %1</translation>
    </message>
    <message>
        <source>Unfold before the door: %1</source>
        <translation>Desplegar antes de la puerta: %1</translation>
    </message>
    <message>
        <source>Nothing is open between the two of you.</source>
        <translation>No hay nada abierto entre ustedes dos.</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingFields</name>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Moves used</source>
        <translation>Recursos usados</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Docente</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ne&amp;xt steps</source>
        <translation>Próximos &amp;pasos</translation>
    </message>
    <message>
        <source>W&amp;in</source>
        <translation>&amp;Logro</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>No teacher&apos;s name begins with &quot;%1&quot;.</source>
        <translation>Ningún nombre de docente empieza con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Pick &quot;%1&quot; from the list, or take it away.</source>
        <translation>Elige &quot;%1&quot; de la lista, o quítalo.</translation>
    </message>
    <message>
        <source>Who was it with? Type the beginning of a name.</source>
        <translation>¿Con quién fue? Escribe el comienzo de un nombre.</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingFilterBar</name>
    <message>
        <source>To log</source>
        <translation>Por registrar</translation>
    </message>
    <message>
        <source>Not held</source>
        <comment>moved or cancelled meetings</comment>
        <translation>No realizadas</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrar reuniones</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Palabras de las notas</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Con cualquiera</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Este período</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Este año escolar</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fold the other filters</source>
        <translation>Plegar los otros filtros</translation>
    </message>
    <message>
        <source>Unfold the other filters</source>
        <translation>Desplegar los otros filtros</translation>
    </message>
    <message>
        <source>Notes are hidden</source>
        <translation>Notas ocultas</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingForm</name>
    <message>
        <source>Planned meeting</source>
        <translation>Reunión planeada</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear una reunión</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Editar reunión</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Quitar reunión</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con ella</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Closes and forgets what was typed</source>
        <translation>Cierra y olvida lo escrito</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Done, then the summary</source>
        <translation>Listo y luego el resumen</translation>
    </message>
    <message>
        <source>Done, then the summary to the teacher</source>
        <translation>Listo y luego el resumen para tu docente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done (Ctrl+Enter)</source>
        <translation>Listo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>You planned this for %1: %2.</source>
        <translation>Planeaste esto (%1): %2.</translation>
    </message>
    <message>
        <source>Log another one</source>
        <translation>Registrar otra</translation>
    </message>
    <message>
        <source>Your draft is back (%1).</source>
        <translation>Tu borrador volvió (%1).</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingNotes</name>
    <message>
        <source>Shared note</source>
        <translation>Nota compartida</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>What you talked about. It may go to the teacher. A line that begins with &gt; is a next step: &gt; send the exit slips by fri</source>
        <translation>De qué hablaron. Puede llegar a tu docente. Una línea que empieza con &gt; es un próximo paso: &gt; enviar los boletos de salida para el vie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>Pri&amp;vada</translation>
    </message>
    <message>
        <source>Copy marked words to the shared note</source>
        <translation>Copiar lo seleccionado a la nota compartida</translation>
    </message>
    <message>
        <source>What is shared may be shown to the teacher and copied, and may have to be produced.</source>
        <translation>Lo compartido se puede mostrar a tu docente y copiar, y quizá haya que entregarlo.</translation>
    </message>
    <message>
        <source>The shared note has these words already.</source>
        <translation>La nota compartida ya tiene estas palabras.</translation>
    </message>
    <message>
        <source>What you want to talk about. It may go to the teacher. A line that begins with &gt; is a next step: &gt; send the exit slips by fri</source>
        <translation>De qué quieren hablar. Puede llegar a tu docente. Una línea que empieza con &gt; es un próximo paso: &gt; enviar los boletos de salida para el vie</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingTicks</name>
    <message>
        <source>Opened with a win</source>
        <translation>Empezó con un logro</translation>
    </message>
    <message>
        <source>The meeting began with something that goes well</source>
        <translation>La reunión comenzó con algo que va bien</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Repasado en voz alta</translation>
    </message>
    <message>
        <source>At the end I said in my words what we agreed</source>
        <translation>Al final dije con mis palabras lo que acordamos</translation>
    </message>
    <message>
        <source>Hard moment</source>
        <translation>Momento difícil</translation>
    </message>
    <message>
        <source>Something was hard for them; come back to it within the week</source>
        <translation>Algo le resultó difícil; vuelve a ello durante la semana</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada por hacer</translation>
    </message>
    <message>
        <source>We ended clearly, with nothing for either of us to do</source>
        <translation>Terminamos con claridad, sin nada que hacer para nadie</translation>
    </message>
    <message>
        <source>About the goal</source>
        <translation>Sobre la meta</translation>
    </message>
    <message>
        <source>It was tied to the goal of the coaching cycle</source>
        <translation>Estuvo ligada a la meta del ciclo de coaching</translation>
    </message>
    <message>
        <source>Summary sent</source>
        <translation>Resumen enviado</translation>
    </message>
    <message>
        <source>The teacher has the summary of this meeting</source>
        <translation>Tu docente tiene el resumen de esta reunión</translation>
    </message>
    <message>
        <source>Summary sent on</source>
        <translation>Resumen enviado el</translation>
    </message>
    <message>
        <source>The summary cannot come before the meeting.</source>
        <translation>El resumen no puede ser anterior a la reunión.</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsList</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Words are looked for from two letters on</source>
        <translation>Las palabras se buscan desde dos letras</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsModel</name>
    <message>
        <source>In the private note</source>
        <translation>En la nota privada</translation>
    </message>
    <message>
        <source>In a next step</source>
        <translation>En un próximo paso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Nota privada: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo paso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln próximo paso</numerusform>
            <numerusform>%Ln próximos pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsPage</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation>Planear reunión</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsTable</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
</context>
<context>
    <name>alongside::MomentsCard</name>
    <message>
        <source>Worth a thought now</source>
        <translation>Vale la pena pensarlo</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <comment>a button, and why</comment>
        <translation>Escribir: %1</translation>
    </message>
</context>
<context>
    <name>alongside::MonthPart</name>
    <message>
        <source>Nothing was logged in this time</source>
        <translation>No se registró nada en este tiempo</translation>
    </message>
    <message>
        <source>Time by kind, promises and weeks add up from the meetings that you log.</source>
        <translation>El tiempo por tipo, las promesas y las semanas se suman de las reuniones que registras.</translation>
    </message>
    <message>
        <source>It is for you: where the time went, what became of your promises, and how you are informed of and held to account for building trust. It names teachers, so think before you hand it on.</source>
        <translation>Es para ti: en qué se fue el tiempo, qué pasó con tus promesas, y cómo te informas y rindes cuentas de construir confianza. Nombra a docentes, así que piénsalo antes de pasarlo a alguien.</translation>
    </message>
</context>
<context>
    <name>alongside::MonthView</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of a month</comment>
        <translation>%1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln school day(s)</source>
        <translation>
            <numerusform>%Ln día de clases</numerusform>
            <numerusform>%Ln días de clases</numerusform>
        </translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>feriado</translation>
    </message>
    <message>
        <source>term</source>
        <translation>período</translation>
    </message>
    <message>
        <source>%1 begins on %2</source>
        <comment>a term; a day of the month</comment>
        <translation>%1 empieza el %2</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <comment>a term; a day of the month</comment>
        <translation>%1 termina el %2</translation>
    </message>
    <message>
        <source>school day, %1</source>
        <translation>día de clases, %1</translation>
    </message>
    <message>
        <source>school day</source>
        <translation>día de clases</translation>
    </message>
    <message>
        <source>no school on this weekday</source>
        <translation>este día de la semana no hay clases</translation>
    </message>
    <message>
        <source>outside the terms</source>
        <translation>fuera de los períodos</translation>
    </message>
</context>
<context>
    <name>alongside::MorePart</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Quién la pidió</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>It was an appointment</source>
        <translation>Fue una cita</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Room, corridor, staff room</source>
        <translation>Salón, pasillo, sala de docentes</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>How, where, who asked, how welcome</source>
        <translation>Cómo, dónde, quién la pidió, si hubo invitación</translation>
    </message>
</context>
<context>
    <name>alongside::MoveDateForm</name>
    <message>
        <source>It has no date yet.</source>
        <translation>Todavía no tiene fecha.</translation>
    </message>
    <message>
        <source>Due %1. That day stays and shows as the first.</source>
        <translation>Vence: %1. Ese día se queda y aparece como el primero.</translation>
    </message>
    <message>
        <source>First due %1, now %2.</source>
        <translation>Primera fecha: %1; ahora: %2.</translation>
    </message>
    <message>
        <source>Move date</source>
        <translation>Cambiar fecha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>&amp;New day</source>
        <translation>&amp;Nuevo día</translation>
    </message>
    <message>
        <source>fri, in 3 days, 12 nov</source>
        <translation>vie, en 3 días, 12 nov</translation>
    </message>
    <message>
        <source>A new day lies today or later.</source>
        <translation>El nuevo día debe ser hoy o después.</translation>
    </message>
</context>
<context>
    <name>alongside::MoveForm</name>
    <message>
        <source>Reword a move</source>
        <translation>Reformular un recurso</translation>
    </message>
    <message>
        <source>Edit your move</source>
        <translation>Editar tu recurso</translation>
    </message>
    <message>
        <source>Add a move of your own</source>
        <translation>Añadir un recurso propio</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>When not</source>
        <translation>Cuándo no</translation>
    </message>
    <message>
        <source>What you would say, with … for what you fill in</source>
        <translation>Lo que dirías, con … donde vas a completar</translation>
    </message>
    <message>
        <source>When it would be better left unsaid</source>
        <translation>Cuándo sería mejor no decirlo</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>When &amp;not</source>
        <translation>Cuándo &amp;no</translation>
    </message>
    <message>
        <source>It came as: “%1”</source>
        <translation>Venía así: “%1”</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Palabras originales</translation>
    </message>
    <message>
        <source>Go back to the words that it came with</source>
        <translation>Volver a las palabras con que venía</translation>
    </message>
    <message>
        <source>Remove move</source>
        <translation>Quitar recurso</translation>
    </message>
</context>
<context>
    <name>alongside::MoveRow</name>
    <message>
        <source>Favourite: %1</source>
        <translation>Favorito: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>When not: %1</source>
        <translation>Cuándo no: %1</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and the move</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put into a note</source>
        <translation>Poner en una nota</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>alongside::MovesPage</name>
    <message>
        <source>Filter moves</source>
        <translation>Filtrar recursos</translation>
    </message>
    <message>
        <source>Words, moment</source>
        <translation>Palabras, momento</translation>
    </message>
    <message>
        <source>No move fits</source>
        <translation>Ningún recurso coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or another dimension or moment.</source>
        <translation>Prueba con menos palabras, u otra dimensión u otro momento.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Add own move</source>
        <translation>Añadir recurso propio</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Copied: “%1”</source>
        <translation>Copiado: “%1”</translation>
    </message>
</context>
<context>
    <name>alongside::MovesUsed</name>
    <message>
        <source>Moves used</source>
        <translation>Recursos usados</translation>
    </message>
    <message>
        <source>What did you say? Type a few of its words</source>
        <translation>¿Qué dijiste? Escribe algunas de sus palabras</translation>
    </message>
    <message>
        <source>Pick &quot;%1&quot; from the list, or take it away.</source>
        <translation>Elige &quot;%1&quot; de la lista, o quítalo.</translation>
    </message>
</context>
<context>
    <name>alongside::NavigationItem</name>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it leads to, and the keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>alongside::NewPasswordPanel</name>
    <message>
        <source>A password encrypts the notebook. Without it nobody can read a word, not even the authors of Alongside. Write it on paper, and keep that where only you look.</source>
        <translation>Una contraseña cifra el cuaderno. Sin ella nadie puede leer una palabra, ni siquiera quienes crearon Alongside. Escríbela en papel, y guárdala donde solo tú mires.</translation>
    </message>
    <message>
        <source>Which password</source>
        <translation>Qué contraseña</translation>
    </message>
    <message>
        <source>Four words for you</source>
        <translation>Cuatro palabras para ti</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Palabras tuyas</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbela otra vez</translation>
    </message>
    <message>
        <source>&amp;Type it once more</source>
        <translation>Escríbela &amp;otra vez</translation>
    </message>
    <message>
        <source>This copy of Alongside was built without encryption, so the notebook cannot have a password: whoever uses this computer as you can read it.</source>
        <translation>Esta copia de Alongside se hizo sin cifrado, así que el cuaderno no puede tener contraseña: quien use esta computadora con tu cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Without a password, whoever uses this computer as you, or finds it, can read the notebook.</source>
        <translation>Sin contraseña, quien use esta computadora con tu cuenta, o la encuentre, puede leer el cuaderno.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>At least 8 letters; better four words or more.</source>
        <translation>Al menos 8 letras; mejor cuatro palabras o más.</translation>
    </message>
    <message>
        <source>Type it here, so that you know it.</source>
        <translation>Escríbela aquí, para que la sepas.</translation>
    </message>
    <message>
        <source>This is not the same. Capital and small letters differ.</source>
        <translation>No es igual. Distingue mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>You began to type a password. Empty this field to go on without one.</source>
        <translation>Empezaste a escribir una contraseña. Vacía este campo para seguir sin ella.</translation>
    </message>
</context>
<context>
    <name>alongside::NewTeacherOffer</name>
    <message>
        <source>Add %1 as a teacher</source>
        <translation>Añadir a %1 como docente</translation>
    </message>
</context>
<context>
    <name>alongside::NextStepForm</name>
    <message>
        <source>Add next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
    <message>
        <source>My promise</source>
        <translation>Mi promesa</translation>
    </message>
    <message>
        <source>Action step</source>
        <translation>Paso de acción</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Offered before asked</source>
        <translation>Ofrecido sin que lo pidieran</translation>
    </message>
    <message>
        <source>I offered it before the teacher asked</source>
        <translation>Lo ofrecí antes de que mi docente lo pidiera</translation>
    </message>
    <message>
        <source>Fitted to this class</source>
        <translation>Ajustado a esta clase</translation>
    </message>
    <message>
        <source>I changed it so that it suits these students</source>
        <translation>Lo cambié para que sirva a estos estudiantes</translation>
    </message>
    <message>
        <source>About the goal</source>
        <translation>Sobre la meta</translation>
    </message>
    <message>
        <source>It is tied to the goal of the coaching cycle</source>
        <translation>Está ligado a la meta del ciclo de coaching</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>A day at the end is when it is due: send the exit slips by fri</source>
        <translation>Un día al final es cuando vence: enviar los boletos de salida para el vie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where it comes from: a book, a colleague, your own lesson</source>
        <translation>De dónde viene: un libro, tu equipo, una clase tuya</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Docente</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo paso</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation>&amp;Cerrado el</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>%1, first due %2</source>
        <translation>%1, primera fecha: %2</translation>
    </message>
    <message>
        <source>By when? A promise needs a day.</source>
        <translation>¿Para cuándo? Una promesa necesita un día.</translation>
    </message>
    <message>
        <source>With whom? Type the beginning of a name.</source>
        <translation>¿Con quién? Escribe el comienzo de un nombre.</translation>
    </message>
</context>
<context>
    <name>alongside::NextStepsModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Acordado el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Lo prometí</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Action step</source>
        <translation>Paso de acción</translation>
    </message>
    <message>
        <source>looked back: %1</source>
        <translation>mirada atrás: %1</translation>
    </message>
    <message>
        <source>fitted to this class</source>
        <translation>ajustado a esta clase</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>alongside::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
</context>
<context>
    <name>alongside::NextStepsView</name>
    <message>
        <source>Filter next steps</source>
        <translation>Filtrar próximos pasos</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter by words or name</source>
        <translation>Filtrar por palabras o nombre</translation>
    </message>
    <message>
        <source>Which next steps</source>
        <translation>Cuáles próximos pasos</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Mis promesas</translation>
    </message>
    <message>
        <source>Their action steps</source>
        <translation>Sus pasos de acción</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln cerrado</numerusform>
            <numerusform>%Ln cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierto</numerusform>
            <numerusform>%Ln abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::NoteEdit</name>
    <message>
        <source>Private: stays out of exports unless you ask</source>
        <translation>Privada: no sale en ninguna exportación si no lo pides</translation>
    </message>
</context>
<context>
    <name>alongside::NotebookFrame</name>
    <message>
        <source>“%1” was open when the notebook was locked. What you typed there is kept.</source>
        <translation>“%1” estaba abierto cuando se bloqueó el cuaderno. Lo que escribiste ahí está guardado.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Seguir ahí</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>What you typed is thrown away</source>
        <translation>Lo que escribiste se descarta</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>a teacher removed, and what went along</comment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Your words are back. They stand in the panel when you open it again.</source>
        <translation>Tus palabras volvieron. Las verás en el panel cuando lo abras de nuevo.</translation>
    </message>
    <message>
        <source>%1 Log meeting (Ctrl+L) leads to it.</source>
        <translation>%1 Registrar reunión (Ctrl+L) lleva ahí.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This notebook can be read and not changed. The line at the top has a way on.</source>
        <translation>Este cuaderno se puede leer, pero no cambiar. La línea de arriba ofrece cómo seguir.</translation>
    </message>
    <message>
        <source>%1. The notebook as it was before is kept among its backups: %2</source>
        <comment>done; a file</comment>
        <translation>%1. El cuaderno como estaba antes se conserva entre sus copias de seguridad: %2</translation>
    </message>
    <message>
        <source>%1 It waits until this notebook can be changed.</source>
        <translation>%1 Espera hasta que este cuaderno se pueda cambiar.</translation>
    </message>
    <message>
        <source>What you typed is kept and waits until notes show.</source>
        <translation>Lo que escribiste está guardado y espera hasta que las notas se muestren.</translation>
    </message>
    <message>
        <source>%1. A hold is on: none of it is deleted for good until you lift it.</source>
        <translation>%1. Hay una retención: nada de ello se elimina para siempre hasta que la levantes.</translation>
    </message>
    <message>
        <source>The notebook&apos;s file did not take what you typed. It stands where you typed it.</source>
        <translation>El archivo del cuaderno no aceptó lo que escribiste. Está donde lo escribiste.</translation>
    </message>
    <message>
        <source>A teacher whom you began to add is kept. Add teacher (Ctrl+N) leads to it.</source>
        <translation>Se guarda lo que empezaste a escribir de alguien nuevo. Añadir docente (Ctrl+N) lleva ahí.</translation>
    </message>
    <message>
        <source>This page has nothing to print. What does: Today, the reports, and of a teacher the dashboard, the agreement, the checklist and the pulse.</source>
        <translation>Esta página no tiene nada que imprimir. Sí lo tienen: Hoy, los informes y, de cada docente, el tablero, el acuerdo, la lista y el pulso.</translation>
    </message>
</context>
<context>
    <name>alongside::NotebookLink</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>alongside::OlderCopiesCard</name>
    <message>
        <source>Backups of before</source>
        <translation>Copias de seguridad anteriores</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Eliminarlas…</translation>
    </message>
    <message>
        <source>Delete what anyone can read</source>
        <translation>Eliminar lo que cualquiera puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) can be read by anyone who has the file: made without a password.</source>
        <translation>
            <numerusform>%Ln copia de seguridad la puede leer quien tenga el archivo: se hizo sin contraseña.</numerusform>
            <numerusform>%Ln copias de seguridad las puede leer quien tenga el archivo: se hicieron sin contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s) kept beside the notebook can be read by anyone, too: %1</source>
        <translation>
            <numerusform>También cualquiera puede leer %Ln archivo dañado que se guardó junto al cuaderno: %1</numerusform>
            <numerusform>También cualquiera puede leer %Ln archivos dañados que se guardaron junto al cuaderno: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notebook(s) beside this one went on under a name of their own, without a password: %1. Open each and give it a password, or delete it in its folder if nothing in it is missing here.</source>
        <translation>
            <numerusform>%Ln cuaderno junto a este siguió con un nombre propio y sin contraseña: %1. Ábrelo y ponle una contraseña, o elimínalo en su carpeta si no tiene nada que falte aquí.</numerusform>
            <numerusform>%Ln cuadernos junto a este siguieron con nombres propios y sin contraseña: %1. Abre cada uno y ponle una contraseña, o elimínalo en su carpeta si no tiene nada que falte aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) open only with the password of their time, or with its recovery sheet. Keep these as long as you may want such a backup.</source>
        <translation>
            <numerusform>%Ln copia de seguridad solo se abre con la contraseña de su momento, o con su hoja de recuperación. Guarda las dos mientras puedas querer esa copia.</numerusform>
            <numerusform>%Ln copias de seguridad solo se abren con la contraseña de su momento, o con su hoja de recuperación. Guarda las dos mientras puedas querer una de esas copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what anyone can read?</source>
        <translation>¿Eliminar lo que cualquiera puede leer?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go for good. Before, a new backup of the notebook as it is now is made, with the password.</source>
        <translation>
            <numerusform>Se va para siempre %Ln archivo. Antes se hace una copia de seguridad nueva del cuaderno como está ahora, con la contraseña.</numerusform>
            <numerusform>Se van para siempre %Ln archivos. Antes se hace una copia de seguridad nueva del cuaderno como está ahora, con la contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not saved of a damaged file is gone with it.</source>
        <translation>Lo que no se rescató de un archivo dañado se va con él.</translation>
    </message>
</context>
<context>
    <name>alongside::OwedCard</name>
    <message>
        <source>What I owe</source>
        <translation>Lo que debo</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise next stands here until it is kept.</source>
        <translation>No hay nada abierto. Lo próximo que prometas aparecerá aquí hasta que lo cumplas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1&apos;s own steps</source>
        <translation>Pasos a cargo de %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
</context>
<context>
    <name>alongside::OwedRow</name>
    <message>
        <source>Kept: %1</source>
        <translation>Cumplido: %1</translation>
    </message>
    <message>
        <source>You %1</source>
        <translation>Tú: %1</translation>
    </message>
</context>
<context>
    <name>alongside::OwnWordsCard</name>
    <message>
        <source>In your own words</source>
        <translation>En tus propias palabras</translation>
    </message>
    <message>
        <source>What you need, what comes next</source>
        <translation>Lo que necesitas, lo que viene</translation>
    </message>
    <message>
        <source>It becomes a line of the report, and stands here until you clear it; the next time without its tick. Where it names somebody who may not be named, it does not leave.</source>
        <translation>Se vuelve una línea del informe, y se queda aquí hasta que la borres; la próxima vez, sin su marca. Si nombra a alguien a quien no se puede nombrar, no sale.</translation>
    </message>
</context>
<context>
    <name>alongside::Panel</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
    <message>
        <source>Find or do opens once this is closed (Esc).</source>
        <translation>Buscar o hacer se abre cuando esto se cierre (Esc).</translation>
    </message>
</context>
<context>
    <name>alongside::PasswordField</name>
    <message>
        <source>Show what is typed in “%1”</source>
        <translation>Mostrar lo escrito en “%1”</translation>
    </message>
    <message>
        <source>Caps Lock is on, it seems.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>alongside::PastPulseCard</name>
    <message>
        <source>“%1”</source>
        <comment>a teacher&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: pulse of %2</source>
        <comment>an action, and a day</comment>
        <translation>%1: pulso, %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>alongside::PeriodChoice</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Días propios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a term; its first day</comment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>Say from which day until which day.</source>
        <translation>Di desde qué día hasta qué día.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>alongside::PhaseRows</name>
    <message>
        <source>Add phase</source>
        <translation>Añadir fase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Take this phase away</source>
        <translation>Quitar esta fase</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>Phase %1 from</source>
        <translation>Fase %1, desde</translation>
    </message>
    <message>
        <source>Phase %1 until</source>
        <translation>Fase %1, hasta</translation>
    </message>
    <message>
        <source>A phase needs a name.</source>
        <translation>Una fase necesita un nombre.</translation>
    </message>
    <message>
        <source>On which day does it begin?</source>
        <translation>¿Qué día empieza?</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>alongside::PhaseStrip</name>
    <message>
        <source>%1, %2, now</source>
        <translation>%1, %2, ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phases: %1.</source>
        <translation>Fases: %1.</translation>
    </message>
</context>
<context>
    <name>alongside::PlacementCard</name>
    <message>
        <source>You taught at %1 from %2 to %3.</source>
        <translation>Diste clases en %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>You taught at %1 until %2.</source>
        <translation>Diste clases en %1 hasta %2.</translation>
    </message>
    <message>
        <source>You taught at %1 from %2 on.</source>
        <translation>Diste clases en %1 desde %2.</translation>
    </message>
    <message>
        <source>You once taught at %1.</source>
        <translation>Alguna vez diste clases en %1.</translation>
    </message>
    <message>
        <source>Where you once taught</source>
        <translation>Donde alguna vez diste clases</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Empezar la conversación</translation>
    </message>
    <message>
        <source>We have talked about it</source>
        <translation>Ya lo conversamos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Coaches are often advised not to coach in a building where they taught: old friendships, old quarrels and the old role come along. Others answer that most coaches come from the same school or district, and that shared history helps one who is open about what they do not know. It is advice, not research, and people disagree about it.</source>
        <translation>A menudo se aconseja no hacer coaching en una escuela donde se dieron clases: vienen con ello viejas amistades, viejas diferencias y el papel de antes. Hay quienes responden que la mayoría de coaches viene de la misma escuela o distrito, y que una historia compartida ayuda a quien habla abiertamente de lo que no sabe. Es un consejo, no investigación, y hay opiniones distintas.</translation>
    </message>
    <message>
        <source>What helps either way is to say it aloud once:</source>
        <translation>Lo que ayuda en todo caso es decirlo una vez en voz alta:</translation>
    </message>
    <message>
        <source>Start the conversation opens section 1 of your agreement, where you keep what the two of you decide; an acknowledged agreement goes on as a new version. Sources: Thinking Collaborative on trust and coaching; Education Week on Reading First coaches; TeachBoost on going from teacher to coach.</source>
        <translation>Empezar la conversación abre la sección 1 de su acuerdo, donde guardas lo que decidan ustedes dos; un acuerdo confirmado sigue como una nueva versión. Fuentes: Thinking Collaborative sobre confianza y coaching; Education Week sobre coaches de Reading First; TeachBoost sobre pasar de docente a coach.</translation>
    </message>
    <message>
        <source>“We know each other from before, %1. I am here in another role now. What should stay, and what should be different?”</source>
        <translation>“Ya nos conocemos de antes, %1. Ahora estoy aquí en otro papel. ¿Qué debería seguir igual y qué debería ser distinto?”</translation>
    </message>
    <message>
        <source>“What you told me back then stays there. I bring none of it into coaching unless you do.”</source>
        <translation>“Lo que me contaste entonces se queda ahí. No traigo nada de eso al coaching si no lo traes tú.”</translation>
    </message>
    <message>
        <source>“What have you heard about what I do now? What of it worries you?”</source>
        <translation>“¿Qué has oído sobre lo que hago ahora? ¿Qué de eso te preocupa?”</translation>
    </message>
    <message>
        <source>“If I slip back into the old role, how will you let me know?”</source>
        <translation>“Si vuelvo sin querer al papel de antes, ¿cómo me lo harás saber?”</translation>
    </message>
</context>
<context>
    <name>alongside::PrincipalPart</name>
    <message>
        <source>Two reports whose days overlap, as those of a term and of its months do, can be compared, and the difference may be about one teacher. Keep to one of them.</source>
        <translation>Dos informes cuyos días se cruzan, como los de un período y los de sus meses, se pueden comparar, y la diferencia puede tratar de una sola persona. Quédate con uno de ellos.</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Línea por línea</translation>
    </message>
    <message>
        <source>Nothing to report from this time</source>
        <translation>Nada que informar de este tiempo</translation>
    </message>
    <message>
        <source>Log a meeting, or choose another time. A report counts what was held and names only those whose agreement allows it.</source>
        <translation>Registra una reunión o elige otro tiempo. Un informe cuenta lo que se realizó y nombra solo a quienes lo permiten en su acuerdo.</translation>
    </message>
    <message>
        <source>Each teacher&apos;s privacy line decides what may leave: the strictest one holds. Without an agreement nobody is named. Look at every line, and take the tick from what is to stay.</source>
        <translation>La línea de privacidad de cada docente decide qué puede salir: vale la más estricta. Sin un acuerdo no se nombra a nadie. Mira cada línea, y quita la marca a lo que deba quedarse.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Exactly the lines with a tick leave.</source>
        <translation>Salen exactamente las líneas con marca.</translation>
    </message>
    <message>
        <source>All schools, without names</source>
        <translation>Todas las escuelas, sin nombres</translation>
    </message>
    <message>
        <source>The report has changed. Look at it before it leaves.</source>
        <translation>El informe ha cambiado. Míralo antes de que salga.</translation>
    </message>
</context>
<context>
    <name>alongside::PrivacyLine</name>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Cifrado en esta computadora</translation>
    </message>
    <message>
        <source>Only on this computer, not encrypted</source>
        <translation>Solo en esta computadora, sin cifrar</translation>
    </message>
    <message>
        <source>Leads to Settings, Security</source>
        <translation>Lleva a Ajustes, Seguridad</translation>
    </message>
    <message>
        <source>Settings, Security</source>
        <translation>Ajustes, Seguridad</translation>
    </message>
</context>
<context>
    <name>alongside::ProfileTab</name>
    <message>
        <source>About coaching where you once taught</source>
        <translation>Sobre hacer coaching donde diste clases</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>The two of you</source>
        <translation>Ustedes dos</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Lo que prefiere</translation>
    </message>
</context>
<context>
    <name>alongside::PromisesCard</name>
    <message>
        <source>Kept today</source>
        <translation>Cumplida hoy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a teacher, and when it was promised</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>alongside::PromptChoice</name>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>No question, just write</source>
        <translation>Sin pregunta, solo escribir</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
</context>
<context>
    <name>alongside::PulsePanel</name>
    <message>
        <source>Pulse of %1</source>
        <translation>Pulso de %1</translation>
    </message>
    <message>
        <source>Type in a sheet of %1</source>
        <translation>Copiar una hoja de %1</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Remove pulse</source>
        <translation>Quitar pulso</translation>
    </message>
    <message>
        <source>As it stands on the sheet. What was skipped stays open. The keys 1 to 5 answer, Tab goes on.</source>
        <translation>Tal como está en la hoja. Lo que se saltó queda abierto. Las teclas 1 a 5 responden, Tab avanza.</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Respondido el</translation>
    </message>
    <message>
        <source>On which day was it given?</source>
        <translation>¿Qué día se respondió?</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Todavía no hay ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>alongside::PulseQuestionRow</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <comment>a button, and a sentence</comment>
        <translation>Borrar: %1</translation>
    </message>
</context>
<context>
    <name>alongside::PulseTab</name>
    <message>
        <source>No pulse yet. That nothing was said means nothing.</source>
        <translation>Todavía no hay pulso. Que no se haya dicho nada no significa nada.</translation>
    </message>
    <message>
        <source>Eight short sentences about your coaching</source>
        <translation>Ocho frases breves sobre tu coaching</translation>
    </message>
    <message>
        <source>The same words each time, so that two pulses can be compared. Any sentence may be skipped, and so may the whole pulse. About a week is a good time to give it back.</source>
        <translation>Siempre las mismas palabras, para poder comparar dos pulsos. Se puede saltar cualquier frase, y también todo el pulso. Una semana es un buen plazo para devolverlo.</translation>
    </message>
    <message>
        <source>Hand over on screen</source>
        <translation>Pasar la pantalla</translation>
    </message>
    <message>
        <source>Half page as PDF</source>
        <translation>Media página en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Type in a sheet</source>
        <translation>Copiar una hoja</translation>
    </message>
    <message>
        <source>Pulse without names</source>
        <translation>Pulso sin nombres</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>alongside::PulsesCard</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: pulse of %1</source>
        <translation>Abrir: pulso de %1</translation>
    </message>
</context>
<context>
    <name>alongside::QuietCard</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear una reunión</translation>
    </message>
    <message>
        <source>Plan a meeting: %1</source>
        <translation>Planear una reunión: %1</translation>
    </message>
</context>
<context>
    <name>alongside::RecentCard</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing yet. The first meeting you log stands here.</source>
        <translation>Todavía nada. La primera reunión que registres aparece aquí.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
</context>
<context>
    <name>alongside::RecoveryEntry</name>
    <message>
        <source>Group %1 has a slip. Look at it again.</source>
        <translation>El grupo %1 tiene un error. Míralo otra vez.</translation>
    </message>
    <message>
        <source>These groups have a slip: %1. Look at them again.</source>
        <translation>Estos grupos tienen un error: %1. Míralos otra vez.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>%1 of %2 groups. Small letters, spaces and hyphens do not matter.</source>
        <translation>%1 de %2 grupos. No importan las minúsculas, los espacios ni los guiones.</translation>
    </message>
</context>
<context>
    <name>alongside::RecoverySheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>If you forget the password, this code opens the notebook; nothing else does. Whoever has the sheet and the file can read everything. Keep it on paper, where only you look.</source>
        <translation>Si olvidas la contraseña, este código abre el cuaderno; nada más lo abre. Quien tenga la hoja y el archivo puede leerlo todo. Guárdala en papel, donde solo tú mires.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <comment>number of a group, the group</comment>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>Now take the sheet, and type these two groups from it. Then it counts as kept.</source>
        <translation>Ahora toma la hoja y escribe estos dos grupos a partir de ella. Entonces se da por guardada.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Mostrar el código otra vez</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Ya está en papel</translation>
    </message>
    <message>
        <source>Alongside recovery sheet</source>
        <translation>Hoja de recuperación de Alongside</translation>
    </message>
    <message>
        <source>Saved in %1. Whoever finds that file can open your notebook: print it, then delete it.</source>
        <translation>Guardado en %1. Quien encuentre ese archivo puede abrir tu cuaderno: imprímelo y luego elimínalo.</translation>
    </message>
    <message>
        <source>This is not group %1 of the sheet. Look at it again.</source>
        <translation>Este no es el grupo %1 de la hoja. Míralo otra vez.</translation>
    </message>
</context>
<context>
    <name>alongside::ReflectPage</name>
    <message>
        <source>Reflect</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Part of Reflect</source>
        <translation>Parte de Reflexión</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Pulse without names</source>
        <translation>Pulso sin nombres</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Your journal is private. A page never leaves this notebook unless you ask for it.</source>
        <translation>Tu diario es privado. Una página nunca sale de este cuaderno si no lo pides.</translation>
    </message>
    <message>
        <source>What teachers say without their names. Nothing shows before five have answered.</source>
        <translation>Lo que tus docentes dicen sin su nombre. No se muestra nada antes de que haya cinco respuestas.</translation>
    </message>
</context>
<context>
    <name>alongside::ReflectionForm</name>
    <message>
        <source>Write in your journal</source>
        <translation>Escribir en tu diario</translation>
    </message>
    <message>
        <source>A page of your journal</source>
        <translation>Una página de tu diario</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Kind of trust</source>
        <translation>Tipo de confianza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Quitar página</translation>
    </message>
    <message>
        <source>For your eyes only</source>
        <translation>Solo para tus ojos</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Reflection</source>
        <translation>&amp;Reflexión</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Which day is it about?</source>
        <translation>¿De qué día trata?</translation>
    </message>
    <message>
        <source>There is no teacher “%1”. Choose one, or leave it empty.</source>
        <translation>No hay docente con el nombre “%1”. Elige un nombre, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>alongside::RemovalCard</name>
    <message numerus="yes">
        <source>%Ln meeting(s) or visit(s)</source>
        <translation>
            <numerusform>%Ln reunión o visita</numerusform>
            <numerusform>%Ln reuniones o visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln próximo paso</numerusform>
            <numerusform>%Ln próximos pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s)</source>
        <translation>
            <numerusform>%Ln logro</numerusform>
            <numerusform>%Ln logros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) of the agreement</source>
        <translation>
            <numerusform>%Ln versión del acuerdo</numerusform>
            <numerusform>%Ln versiones del acuerdo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklist(s)</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln ciclo</numerusform>
            <numerusform>%Ln ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s)</source>
        <translation>
            <numerusform>%Ln pulso</numerusform>
            <numerusform>%Ln pulsos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of your journal</source>
        <translation>
            <numerusform>%Ln página de tu diario</numerusform>
            <numerusform>%Ln páginas de tu diario</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove teacher</source>
        <translation>Quitar docente</translation>
    </message>
    <message>
        <source>%1 goes into the bin.</source>
        <translation>%1 va a la papelera.</translation>
    </message>
    <message>
        <source>%1 goes into the bin, and with the name: %2.</source>
        <translation>%1 va a la papelera, y junto con el nombre: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) with others stay with them.</source>
        <translation>
            <numerusform>%Ln reunión con otras personas se queda con ellas.</numerusform>
            <numerusform>%Ln reuniones con otras personas se quedan con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin keeps it all until you empty it, and Undo brings it back at once. Where the coaching is only over, end it instead.</source>
        <translation>La papelera lo guarda todo hasta que la vacíes, y Deshacer lo trae de vuelta al instante. Si solo se acabó el coaching, es mejor terminarlo que quitar a la persona.</translation>
    </message>
</context>
<context>
    <name>alongside::ReportExits</name>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Más formas de entregarlo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>alongside::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>For the principal</source>
        <translation>Para la dirección</translation>
    </message>
    <message>
        <source>My month</source>
        <translation>Mi mes</translation>
    </message>
    <message>
        <source>Everything about a teacher</source>
        <translation>Todo sobre una persona</translation>
    </message>
</context>
<context>
    <name>alongside::RescuePage</name>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>This notebook is damaged</source>
        <translation>Este cuaderno está dañado</translation>
    </message>
    <message>
        <source>Is this notebook damaged?</source>
        <translation>¿Está dañado este cuaderno?</translation>
    </message>
    <message>
        <source>A failing disk or a broken copy can do that. Whatever you choose, the file as it is now is kept beside the notebook, and nothing is written to it.</source>
        <translation>Un disco que falla o una copia interrumpida puede causarlo. Elijas lo que elijas, el archivo como está ahora se conserva junto al cuaderno, y no se escribe nada en él.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Look for ways out</source>
        <translation>Buscar opciones</translation>
    </message>
    <message>
        <source>It opens the backups, and what can be read of the notebook.</source>
        <translation>Abre las copias de seguridad y lo que se pueda leer del cuaderno.</translation>
    </message>
    <message>
        <source>Type the password of this notebook.</source>
        <translation>Escribe la contraseña de este cuaderno.</translation>
    </message>
    <message>
        <source>Looking for ways out</source>
        <translation>Buscando opciones</translation>
    </message>
    <message>
        <source>Neither the notebook nor a backup opens with this password.</source>
        <translation>Ni el cuaderno ni ninguna copia de seguridad se abren con esta contraseña.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read as a notebook, and no backup lies beside it. If you have a copy elsewhere, open that one.</source>
        <translation>Nada en este archivo se puede leer como cuaderno, y junto a él no hay copia de seguridad. Si tienes una copia en otro lugar, abre esa.</translation>
    </message>
    <message>
        <source>No backup beside it is whole and opens with this password.</source>
        <translation>Junto a él no hay copia de seguridad que esté entera y se abra con esta contraseña.</translation>
    </message>
    <message>
        <source>No whole backup lies beside it.</source>
        <translation>Junto a él no hay ninguna copia de seguridad entera.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se puede leer</translation>
    </message>
    <message>
        <source>Goes through the damaged notebook page by page and makes a new one of what is whole, with the same password. You see what was saved and what is lost.</source>
        <translation>Recorre el cuaderno dañado página por página y hace uno nuevo con lo que está entero, con la misma contraseña. Verás qué se salvó y qué se perdió.</translation>
    </message>
    <message>
        <source>Goes through the damaged notebook page by page and makes a new one of what is whole. You see what was saved and what is lost.</source>
        <translation>Recorre el cuaderno dañado página por página y hace uno nuevo con lo que está entero. Verás qué se salvó y qué se perdió.</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Volver a la copia de seguridad más reciente</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Opens the damaged notebook for reading, as far as that goes. Nothing is changed, and you can come back here.</source>
        <translation>Abre el cuaderno dañado para leerlo, hasta donde se pueda. No se cambia nada, y puedes volver aquí.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
</context>
<context>
    <name>alongside::ResearchPage</name>
    <message>
        <source>%1: %2</source>
        <comment>author, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección web: %1</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Lo que no dice</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué tan firme es</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reading the figures in this program</source>
        <translation>Cómo leer las cifras de este programa</translation>
    </message>
</context>
<context>
    <name>alongside::RestorePanel</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 in the notebook now</source>
        <translation>%1: %2 en la copia de seguridad, %3 ahora en el cuaderno</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todas las personas</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar esta</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>when a backup was made; why</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Choose another one.</source>
        <translation>Esta copia de seguridad está dañada y no se puede restaurar. Elige otra.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password of that time</source>
        <translation>Contraseña de ese momento</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar adentro</translation>
    </message>
    <message>
        <source>This backup was made under another password than today&apos;s, or is damaged.</source>
        <translation>Esta copia de seguridad se hizo con una contraseña distinta de la de hoy, o está dañada.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Escribe antes la contraseña.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Mirando adentro</translation>
    </message>
    <message>
        <source>This password does not open the backup.</source>
        <translation>Esta contraseña no abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>The backup takes the notebook&apos;s place. What was written since is then no longer in the notebook, but nothing is lost: the notebook as it is now is kept first, as &quot;%1&quot; among these backups.</source>
        <translation>La copia de seguridad toma el lugar del cuaderno. Lo que se escribió desde entonces ya no estará en el cuaderno, pero no se pierde nada: el cuaderno como está ahora se guarda antes, como &quot;%1&quot;, entre estas copias.</translation>
    </message>
    <message>
        <source>A hold is on %1 that this backup does not know: restoring it ends the hold, and what it keeps can be deleted for good again. Set it anew afterwards.</source>
        <translation>Hay una retención sobre %1 que esta copia no conoce: al restaurarla termina la retención, y lo que conserva se puede volver a eliminar para siempre. Ponla de nuevo después.</translation>
    </message>
    <message>
        <source>Records in the bin</source>
        <translation>Registros en la papelera</translation>
    </message>
</context>
<context>
    <name>alongside::RhythmPart</name>
    <message>
        <source>Steady may not ask for more than strong does.</source>
        <translation>Constante no puede pedir más que sólida.</translation>
    </message>
    <message>
        <source>The first number may not be larger than the second one.</source>
        <translation>El primer número no puede ser mayor que el segundo.</translation>
    </message>
    <message>
        <source>These are conventions, not science. They decide what is counted and when the program speaks up; no study says that they are right for you.</source>
        <translation>Son convenciones, no ciencia. Deciden qué se cuenta y cuándo el programa dice algo; ningún estudio afirma que sean las correctas para ti.</translation>
    </message>
    <message>
        <source>Rhythm and window</source>
        <translation>Ritmo y ventana</translation>
    </message>
    <message>
        <source>Rhythm in school days</source>
        <translation>Ritmo en días de clases</translation>
    </message>
    <message>
        <source>How often you meet where an agreement says nothing else. Decides who is on the quiet list of Today, and how full the rhythm bars are.</source>
        <translation>Cada cuánto se reúnen cuando un acuerdo no dice otra cosa. Decide quién está en la lista de silencio de Hoy y cuánto se llenan las barras de ritmo.</translation>
    </message>
    <message>
        <source>Window in school days</source>
        <translation>Ventana en días de clases</translation>
    </message>
    <message>
        <source>How far back the dashboard looks, and how long the time is that it compares with.</source>
        <translation>Hasta dónde mira hacia atrás el tablero, y cuánto dura el tiempo con que compara.</translation>
    </message>
    <message>
        <source>Least number of events</source>
        <translation>Mínimo de eventos</translation>
    </message>
    <message>
        <source>With fewer than this a practice says “not enough yet” instead of a figure.</source>
        <translation>Con menos que esto, una práctica dice “aún con pocos datos” en vez de una cifra.</translation>
    </message>
    <message>
        <source>When a practice is called strong or steady</source>
        <translation>Cuándo una práctica se llama sólida o constante</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sólida</translation>
    </message>
    <message>
        <source>From this share on a segment of the ring is filled.</source>
        <translation>A partir de esta proporción se rellena un segmento del anillo.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>From this share on it is an outline; below it the program says “needs your care”.</source>
        <translation>A partir de esta proporción es un contorno; por debajo, el programa dice “pide tu cuidado”.</translation>
    </message>
    <message>
        <source>Back to the usual ones</source>
        <translation>Volver a los usuales</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <comment>strong or steady</comment>
        <translation>%1: cuántos</translation>
    </message>
    <message>
        <source>%1: of how many</source>
        <comment>strong or steady</comment>
        <translation>%1: de cuántos</translation>
    </message>
    <message>
        <source>of</source>
        <comment>4 of 5</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>alongside::RosterModel</name>
    <message>
        <source>What will happen</source>
        <translation>Lo que va a pasar</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>alongside::RosterTable</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s number and its heading</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alongside::SalvageReportPanel</name>
    <message>
        <source>What was saved</source>
        <translation>Lo que se salvó</translation>
    </message>
    <message>
        <source>What was saved, by kind of record</source>
        <translation>Lo que se salvó, por tipo de registro</translation>
    </message>
    <message>
        <source>Settings, Backups shows this again. If something that you need is lost, look into an older backup there.</source>
        <translation>En Ajustes, Copias de seguridad, puedes volver a verlo. Si se perdió algo que necesitas, mira ahí en una copia más antigua.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>alongside::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>alongside::ScaleAnswer</name>
    <message>
        <source>Leave open: %1</source>
        <translation>Dejar abierto: %1</translation>
    </message>
</context>
<context>
    <name>alongside::SchoolCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Quién dirige</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this school</source>
        <translation>Quitar esta escuela</translation>
    </message>
    <message>
        <source>A culture of trust around coaching</source>
        <translation>Una cultura de confianza en torno al coaching</translation>
    </message>
    <message>
        <source>What leaders here do for it, or what you asked them for: a dated note at a time. A coach can influence all four domains.</source>
        <translation>Lo que el liderazgo hace aquí por ella, o lo que le pediste: cada vez, una nota con fecha. Desde el coaching se puede influir en los cuatro ámbitos.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Escuela nueva</translation>
    </message>
    <message>
        <source>None of your teachers works here.</source>
        <translation>Nadie de tus docentes trabaja aquí.</translation>
    </message>
    <message>
        <source>Your teachers here: %1.</source>
        <translation>Tus docentes aquí: %1.</translation>
    </message>
    <message>
        <source>Your teachers still work here: %1. Give them another school first, or end with them and leave the school as it is.</source>
        <translation>Tus docentes todavía trabajan aquí: %1. Dales antes otra escuela, o termina ese coaching y deja la escuela como está.</translation>
    </message>
</context>
<context>
    <name>alongside::SchoolsField</name>
    <message>
        <source>Add another school</source>
        <translation>Añadir otra escuela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>School %1</source>
        <translation>Escuela %1</translation>
    </message>
    <message>
        <source>New here, will be added: %1</source>
        <translation>Nueva aquí, se añadirá: %1</translation>
    </message>
</context>
<context>
    <name>alongside::SchoolsPart</name>
    <message>
        <source>Filter schools</source>
        <translation>Filtrar escuelas</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Your schools will stand here</source>
        <translation>Aquí aparecerán tus escuelas</translation>
    </message>
    <message>
        <source>A name is enough. A school that you give to a teacher appears here by itself.</source>
        <translation>Basta un nombre. Una escuela que pones en los datos de una persona aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Add school</source>
        <translation>Añadir escuela</translation>
    </message>
    <message>
        <source>No school fits these words</source>
        <translation>Ninguna escuela coincide con estas palabras</translation>
    </message>
    <message>
        <source>The filter looks at names, principals and notes.</source>
        <translation>El filtro busca en nombres, dirección y notas.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>alongside::SectionChoice</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections of the agreement</source>
        <translation>Secciones del acuerdo</translation>
    </message>
</context>
<context>
    <name>alongside::SectionForm</name>
    <message>
        <source>A sentence to say aloud</source>
        <translation>Una frase para decir en voz alta</translation>
    </message>
</context>
<context>
    <name>alongside::SectionList</name>
    <message>
        <source>%1. %2, all answered</source>
        <translation>%1. %2, todo respondido</translation>
    </message>
    <message>
        <source>%1. %2, %3 of %4 answered</source>
        <translation>%1. %2, %3 de %4 con respuesta</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>alongside::SecurityPart</name>
    <message>
        <source>This copy of Alongside was built without encryption, so the notebook cannot have a password.</source>
        <translation>Esta copia de Alongside se hizo sin cifrado, así que el cuaderno no puede tener contraseña.</translation>
    </message>
    <message>
        <source>A notebook that is in no file has no password.</source>
        <translation>Un cuaderno que no está en ningún archivo no tiene contraseña.</translation>
    </message>
    <message>
        <source>You can read this notebook and not change it, nor its password.</source>
        <translation>Puedes leer este cuaderno pero no cambiarlo, y tampoco su contraseña.</translation>
    </message>
    <message>
        <source>Without the password, or the recovery sheet, nobody can read a word, not even the authors of Alongside. Its backups have the password too.</source>
        <translation>Sin la contraseña, o la hoja de recuperación, nadie puede leer una palabra, ni siquiera quienes crearon Alongside. Sus copias de seguridad también tienen la contraseña.</translation>
    </message>
    <message>
        <source>A password encrypts the notebook and the backups that are made from then on.</source>
        <translation>Una contraseña cifra el cuaderno y las copias de seguridad que se hagan desde entonces.</translation>
    </message>
    <message>
        <source>Encrypted on this computer with your password.</source>
        <translation>Cifrado en esta computadora con tu contraseña.</translation>
    </message>
    <message>
        <source>Anyone who can open this computer&apos;s files can read this notebook.</source>
        <translation>Quien pueda abrir los archivos de esta computadora puede leer este cuaderno.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Poner contraseña…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Remove password…</source>
        <translation>Quitar contraseña…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Hacer una hoja de recuperación…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>One page of paper with a code that opens the notebook if you forget the password. Nothing else does.</source>
        <translation>Una página de papel con un código que abre el cuaderno si olvidas la contraseña. Nada más lo abre.</translation>
    </message>
    <message>
        <source>You made one on %1.</source>
        <translation>Hiciste una el %1.</translation>
    </message>
    <message>
        <source>There is none for this password yet.</source>
        <translation>Todavía no hay ninguna para esta contraseña.</translation>
    </message>
    <message>
        <source>The sheet of %1 goes with the password of before: it opens the backups of that time and no longer this notebook. Make a new one.</source>
        <translation>La hoja del %1 corresponde a la contraseña anterior: abre las copias de seguridad de ese tiempo y ya no este cuaderno. Haz una nueva.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Cambiando la contraseña</translation>
    </message>
    <message>
        <source>Encrypting the notebook</source>
        <translation>Cifrando el cuaderno</translation>
    </message>
    <message numerus="yes">
        <source>The password has changed. %Ln backup(s) and the recovery sheets of before keep the old one.</source>
        <translation>
            <numerusform>La contraseña cambió. %Ln copia de seguridad y las hojas de recuperación anteriores conservan la antigua.</numerusform>
            <numerusform>La contraseña cambió. %Ln copias de seguridad y las hojas de recuperación anteriores conservan la antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notebook has a password now. A recovery sheet comes next.</source>
        <translation>El cuaderno ya tiene contraseña. Ahora sigue una hoja de recuperación.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>A backup is made first. It keeps the password of now, as do all backups and recovery sheets of before.</source>
        <translation>Antes se hace una copia de seguridad. Conserva la contraseña de ahora, igual que todas las copias y hojas de recuperación anteriores.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Then anyone who can open this computer&apos;s files can read the notebook and the backups that are made from then on. Backups of before keep the password of now.</source>
        <translation>Quien pueda abrir los archivos de esta computadora podrá entonces leer el cuaderno y las copias de seguridad que se hagan desde ese momento. Las copias anteriores conservan la contraseña de ahora.</translation>
    </message>
    <message>
        <source>Removing the password</source>
        <translation>Quitando la contraseña</translation>
    </message>
    <message>
        <source>The notebook has no password any more: it is not encrypted.</source>
        <translation>El cuaderno ya no tiene contraseña: no está cifrado.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Hacer una hoja de recuperación</translation>
    </message>
    <message>
        <source>The sheet shows a code that opens the notebook, so the password is asked for once more.</source>
        <translation>La hoja muestra un código que abre el cuaderno, por eso se pide la contraseña una vez más.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>You printed or saved one on %1 and did not confirm it. It opens this notebook all the same: find it, and once it is on paper delete the file. Or make it again, it has the same code, and type the two groups back.</source>
        <translation>Imprimiste o guardaste una el %1 y no la confirmaste. Abre este cuaderno de todos modos: búscala y, cuando esté en papel, elimina el archivo. O hazla otra vez, con el mismo código, y escribe los dos grupos.</translation>
    </message>
</context>
<context>
    <name>alongside::SettingsPage</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Rhythm and thresholds</source>
        <translation>Ritmo y umbrales</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Registro de salidas</translation>
    </message>
    <message>
        <source>Keeping and deleting</source>
        <translation>Conservar y eliminar</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Parte de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>alongside::SeveralAnswer</name>
    <message>
        <source>Add your own</source>
        <translation>Añadir algo propio</translation>
    </message>
    <message>
        <source>Add your own: %1</source>
        <translation>Añadir algo propio: %1</translation>
    </message>
    <message>
        <source>%1, in your own words</source>
        <translation>%1, en sus propias palabras</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En sus propias palabras</translation>
    </message>
</context>
<context>
    <name>alongside::SheetPanel</name>
    <message>
        <source>Sheets without names</source>
        <translation>Hojas sin nombres</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Respondidas el</translation>
    </message>
    <message>
        <source>Mix the sheets first. The free line stays on paper: words or a handwriting can name their writer. The keys 1 to 5 answer, Tab goes on.</source>
        <translation>Mezcla antes las hojas. La línea libre se queda en el papel: las palabras o la letra pueden delatar a quien escribió. Las teclas 1 a 5 responden, Tab avanza.</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Respondidas el</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Closes and forgets the sheet that was begun</source>
        <translation>Cierra y olvida la hoja que empezaste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add sheet</source>
        <translation>Añadir hoja</translation>
    </message>
    <message>
        <source>Add sheet (Ctrl+Enter)</source>
        <translation>Añadir hoja (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) added just now.</source>
        <translation>
            <numerusform>Se acaba de añadir %Ln hoja.</numerusform>
            <numerusform>Se acaban de añadir %Ln hojas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day were they given?</source>
        <translation>¿Qué día se respondieron?</translation>
    </message>
    <message>
        <source>Nothing is answered on this sheet.</source>
        <translation>Esta hoja no tiene ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>alongside::ShelfBar</name>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Any dimension</source>
        <translation>Cualquier dimensión</translation>
    </message>
</context>
<context>
    <name>alongside::ShortcutsPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In lists, tabs and panels</source>
        <translation>En listas, pestañas y paneles</translation>
    </message>
</context>
<context>
    <name>alongside::Sidebar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
</context>
<context>
    <name>alongside::SpanRow</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>alongside::StaffChoice</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a school or role, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Todas las escuelas</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todas las funciones</translation>
    </message>
</context>
<context>
    <name>alongside::StarButton</name>
    <message>
        <source>A favourite. Press to take it from the favourites.</source>
        <translation>Es favorito. Presiona para quitarlo de los favoritos.</translation>
    </message>
    <message>
        <source>Mark as a favourite</source>
        <translation>Marcar como favorito</translation>
    </message>
</context>
<context>
    <name>alongside::StatusChoice</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No realizada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Avisado el</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Planned anew for</source>
        <translation>Planeada de nuevo para</translation>
    </message>
    <message>
        <source>That is the day it was moved from.</source>
        <translation>Ese es el día que se cambió.</translation>
    </message>
</context>
<context>
    <name>alongside::StepActions</name>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>It was done today</source>
        <translation>Se hizo hoy</translation>
    </message>
    <message>
        <source>Move date</source>
        <translation>Cambiar fecha</translation>
    </message>
    <message>
        <source>A new day; the first one stays and shows</source>
        <translation>Un nuevo día; el primero se queda y se ve</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>You both let it go</source>
        <translation>Lo dejan ir de común acuerdo</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>It will not be done any more</source>
        <translation>Ya no se va a hacer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>As if it had not been closed</source>
        <translation>Como si no se hubiera cerrado</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>How it went: keep, change or drop it</source>
        <translation>Cómo fue: mantener, cambiar o dejar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Words, kind, source</source>
        <translation>Palabras, tipo, fuente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Into the bin; can be undone</source>
        <translation>A la papelera; se puede deshacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>alongside::StepDetails</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Promise kind</source>
        <translation>Tipo de promesa</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Take this next step away</source>
        <translation>Quitar este próximo paso</translation>
    </message>
    <message>
        <source>Each of them</source>
        <translation>Cada persona</translation>
    </message>
    <message>
        <source>The one it was for is not in this meeting any more. Say for whom it is now, or take it away.</source>
        <translation>La persona para quien era ya no está en esta reunión. Di para quién es ahora, o quítalo.</translation>
    </message>
</context>
<context>
    <name>alongside::StepOffers</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Leave in the note: %1</source>
        <translation>Dejar en la nota: %1</translation>
    </message>
    <message>
        <source>Next step for each of them: %1</source>
        <translation>Próximo paso para cada persona: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo paso: %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vence: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Done adds it as well</source>
        <translation>Listo también lo añade</translation>
    </message>
    <message>
        <source>It stays in the note as words</source>
        <translation>Se queda en la nota como palabras</translation>
    </message>
</context>
<context>
    <name>alongside::StepRow</name>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Send the exit slips</source>
        <translation>Enviar los boletos de salida</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro más</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>A day at the end is when it is due: send the exit slips by fri</source>
        <translation>Un día al final es cuando vence: enviar los boletos de salida para el vie</translation>
    </message>
    <message>
        <source>By when: fri, in 3 days, 12 nov</source>
        <translation>Para cuándo: vie, en 3 días, 12 nov</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vence: %2</translation>
    </message>
    <message>
        <source>%1, now due %2</source>
        <translation>%1, ahora vence: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>By when? A promise needs a day.</source>
        <translation>¿Para cuándo? Una promesa necesita un día.</translation>
    </message>
    <message>
        <source>The day it is due comes before the day it was made.</source>
        <translation>El día en que vence es anterior al día en que se acordó.</translation>
    </message>
</context>
<context>
    <name>alongside::StillHeldNote</name>
    <message>
        <source>See the backups</source>
        <translation>Ver las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>alongside::SummariesCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of meeting, and its day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Summary: meeting with %1</source>
        <translation>Resumen: reunión con %1</translation>
    </message>
    <message>
        <source>usually by %1</source>
        <translation>lo usual: %1</translation>
    </message>
    <message>
        <source>Your agreement leaves the day open. One school day is what Alongside goes by.</source>
        <translation>Su acuerdo deja el día abierto. Alongside cuenta con un día de clases.</translation>
    </message>
</context>
<context>
    <name>alongside::SummaryPanel</name>
    <message>
        <source>Summary as it leaves</source>
        <translation>El resumen tal como sale</translation>
    </message>
    <message>
        <source>Summary of a meeting</source>
        <translation>Resumen de una reunión</translation>
    </message>
    <message>
        <source>Mark the summary as sent</source>
        <translation>Marcar el resumen como enviado</translation>
    </message>
    <message>
        <source>As of today, once it has left</source>
        <translation>Con fecha de hoy, cuando haya salido</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Editar reunión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Opens your mail program with this text</source>
        <translation>Abre tu programa de correo con este texto</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Guardar o imprimir</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Mark the summary as sent to all %1 teachers</source>
        <translation>Marcar el resumen como enviado a las %1 personas</translation>
    </message>
    <message>
        <source>This meeting is not there any more, or was not held.</source>
        <translation>Esta reunión ya no está, o no se realizó.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Handed to your mail program.</source>
        <translation>Pasado a tu programa de correo.</translation>
    </message>
    <message>
        <source>This is longer than the 2,000 characters or so that a mail program takes over. It is copied instead: paste it into a new message.</source>
        <translation>Esto pasa de los cerca de 2,000 caracteres que acepta un programa de correo. En su lugar se copió: pégalo en un mensaje nuevo.</translation>
    </message>
    <message>
        <source>No mail program answered. The text is copied instead: paste it into a new message.</source>
        <translation>Ningún programa de correo respondió. En su lugar se copió el texto: pégalo en un mensaje nuevo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>%1 Marked as sent today.</source>
        <translation>%1 Se marcó hoy como enviado.</translation>
    </message>
    <message>
        <source>%1 Still to go to %2.</source>
        <comment>what happened; names</comment>
        <translation>%1 Falta enviarlo a %2.</translation>
    </message>
    <message>
        <source>Undo the mark</source>
        <translation>Deshacer la marca</translation>
    </message>
</context>
<context>
    <name>alongside::TeacherFields</name>
    <message>
        <source>&amp;Preferred name</source>
        <translation>Nombre &amp;preferido</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Planning periods</source>
        <translation>Horas de planificación</translation>
    </message>
    <message>
        <source>Period 3 on Tuesdays</source>
        <translation>Tercera hora los martes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Escuela</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Grade 6 teacher</source>
        <translation>Docente de 6.º grado</translation>
    </message>
    <message>
        <source>S&amp;ubjects</source>
        <translation>&amp;Materias</translation>
    </message>
    <message>
        <source>Mathematics, science</source>
        <translation>Matemáticas, ciencias</translation>
    </message>
    <message>
        <source>&amp;Grades</source>
        <translation>&amp;Grados</translation>
    </message>
    <message>
        <source>6, 7</source>
        <translation>6, 7</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;Salón</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Aún no conversado</translation>
    </message>
    <message>
        <source>What went well is told</source>
        <translation>Cómo contar lo que sale bien</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no lo sabes</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Plainly, with one thing to try</source>
        <translation>Con franqueza, con una cosa para probar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>A message, or a note in the box</source>
        <translation>Un mensaje, o una nota en su casillero</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing after 6 pm</source>
        <translation>Nada después de las 6 p. m.</translation>
    </message>
    <message>
        <source>Working together since</source>
        <translation>En coaching desde</translation>
    </message>
    <message>
        <source>How we know each other</source>
        <translation>De qué nos conocemos</translation>
    </message>
</context>
<context>
    <name>alongside::TeacherForm</name>
    <message>
        <source>Add teacher</source>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Más datos</translation>
    </message>
</context>
<context>
    <name>alongside::TeacherHeader</name>
    <message>
        <source>Agreement acknowledged %1</source>
        <translation>Acuerdo confirmado: %1</translation>
    </message>
    <message>
        <source>Agreement review due %1</source>
        <translation>Acuerdo por revisar: %1</translation>
    </message>
    <message>
        <source>Agreement talked through %1</source>
        <translation>Acuerdo conversado: %1</translation>
    </message>
    <message>
        <source>Agreement is a draft</source>
        <translation>El acuerdo es un borrador</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Todavía no hay acuerdo</translation>
    </message>
    <message>
        <source>working together from %1</source>
        <translation>en coaching a partir de %1</translation>
    </message>
    <message>
        <source>working together since %1</source>
        <translation>en coaching desde %1</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>Próxima: %1 %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>Next: not planned</source>
        <translation>Próxima: sin planear</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Edit teacher</source>
        <translation>Editar docente</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear una reunión</translation>
    </message>
    <message>
        <source>Note a win</source>
        <translation>Anotar un logro</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Remove teacher</source>
        <translation>Quitar docente</translation>
    </message>
    <message>
        <source>More about this teacher</source>
        <translation>Más sobre tu docente</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln school day(s)</source>
        <translation>
            <numerusform>Cada %Ln día de clases</numerusform>
            <numerusform>Cada %Ln días de clases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TeacherPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>About this teacher</source>
        <translation>Sobre esta persona</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Lo que ayuda</translation>
    </message>
</context>
<context>
    <name>alongside::TeachersModel</name>
    <message>
        <source>How your own practice goes, one row for each dimension of trust. Filled: strong. Outlined: steady. Half: needs care. Grey: not enough yet.</source>
        <translation>Cómo va tu propia práctica, una fila por cada dimensión de la confianza. Relleno: sólida. Contorno: constante. Mitad: pide cuidado. Gris: aún con pocos datos.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Next planned</source>
        <translation>Próxima planeada</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a teacher and the status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last met %1</source>
        <translation>Última reunión: %1</translation>
    </message>
    <message>
        <source>Next planned %1</source>
        <translation>Próxima planeada: %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada planeado</translation>
    </message>
    <message>
        <source>No open promises</source>
        <translation>Sin promesas abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open promise(s)</source>
        <translation>
            <numerusform>%Ln promesa abierta</numerusform>
            <numerusform>%Ln promesas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open promise(s), %1 overdue</source>
        <translation>
            <numerusform>%Ln promesa abierta, vencidas: %1</numerusform>
            <numerusform>%Ln promesas abiertas, vencidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Acuerdo: %1</translation>
    </message>
    <message>
        <source>None logged</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No meeting logged</source>
        <translation>No hay ninguna reunión registrada</translation>
    </message>
</context>
<context>
    <name>alongside::TeachersPage</name>
    <message>
        <source>Add teacher</source>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Filter teachers</source>
        <translation>Filtrar docentes</translation>
    </message>
    <message>
        <source>Filter by name, grade, subject or school</source>
        <translation>Nombre, grado, materia o escuela</translation>
    </message>
    <message>
        <source>Your teachers will stand here</source>
        <translation>Aquí aparecerán tus docentes</translation>
    </message>
    <message>
        <source>A name is enough to begin. What you log with a teacher shows here at a glance: when you last met, what you promised, and how your own practice goes. A list from a spreadsheet comes in by Import.</source>
        <translation>Para empezar basta un nombre. Lo que registres con cada docente se ve aquí de un vistazo: cuándo se reunieron por última vez, qué prometiste y cómo va tu propia práctica. Una lista de una hoja de cálculo entra con Importar.</translation>
    </message>
    <message>
        <source>No teacher fits these words</source>
        <translation>Nadie coincide con estas palabras</translation>
    </message>
    <message>
        <source>The filter looks at names, roles, subjects, grades, rooms and schools.</source>
        <translation>El filtro busca en nombres, funciones, materias, grados, salones y escuelas.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln docente</numerusform>
            <numerusform>%Ln docentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 9 teachers</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>alongside::TeachersTable</name>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>alongside::TemplateEditor</name>
    <message>
        <source>Filter items</source>
        <translation>Filtrar puntos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>Ningún punto coincide</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Prueba con menos palabras.</translation>
    </message>
    <message>
        <source>Back to the built-in checklist</source>
        <translation>Volver a la lista incorporada</translation>
    </message>
    <message>
        <source>Back to the built-in goals</source>
        <translation>Volver a las metas incorporadas</translation>
    </message>
    <message>
        <source>A new month starts from this list. Months that were begun keep the items and the words they had.</source>
        <translation>Un mes nuevo empieza con esta lista. Los meses ya empezados conservan los puntos y las palabras que tenían.</translation>
    </message>
    <message>
        <source>Section 3 of an agreement picks from this list. What was agreed keeps its words.</source>
        <translation>La sección 3 de un acuerdo elige de esta lista. Lo acordado conserva sus palabras.</translation>
    </message>
    <message>
        <source>Coaching goals</source>
        <translation>Metas de coaching</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Añadir un punto propio</translation>
    </message>
    <message>
        <source>Add a goal of your own</source>
        <translation>Añadir una meta propia</translation>
    </message>
    <message>
        <source>Add an item of your own: %1</source>
        <translation>Añadir un punto propio: %1</translation>
    </message>
</context>
<context>
    <name>alongside::TemplateItemForm</name>
    <message>
        <source>Reword</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>An item of your own</source>
        <translation>Un punto propio</translation>
    </message>
    <message>
        <source>A goal of your own</source>
        <translation>Una meta propia</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Quitar punto</translation>
    </message>
    <message>
        <source>It came as: “%1”</source>
        <translation>Venía así: “%1”</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Palabras originales</translation>
    </message>
    <message>
        <source>Another item says this already.</source>
        <translation>Otro punto ya dice esto.</translation>
    </message>
</context>
<context>
    <name>alongside::TemplateRow</name>
    <message>
        <source>Ticked: in use. Alt+Up and Alt+Down change its place.</source>
        <translation>Con marca: en uso. Alt+Arriba y Alt+Abajo cambian su lugar.</translation>
    </message>
    <message>
        <source>In use or not. Place %1 of %2</source>
        <translation>En uso o no. Lugar %1 de %2</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>Reword: %1</source>
        <translation>Reformular: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>alongside::TemplatesPage</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Coaching goals</source>
        <translation>Metas de coaching</translation>
    </message>
</context>
<context>
    <name>alongside::TimeField</name>
    <message>
        <source>What time is that? Try 10:15, or leave it empty.</source>
        <translation>¿Qué hora es? Prueba con 10:15, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>alongside::TimelineDelegate</name>
    <message>
        <source>Hide private note</source>
        <translation>Ocultar nota privada</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
</context>
<context>
    <name>alongside::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>alongside::TimelineModel</name>
    <message>
        <source>T: %1</source>
        <translation>D: %1</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Nota privada: %1</translation>
    </message>
    <message>
        <source>Has a private note</source>
        <translation>Tiene una nota privada</translation>
    </message>
</context>
<context>
    <name>alongside::TimelineTab</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Note a win</source>
        <translation>Anotar un logro</translation>
    </message>
    <message>
        <source>Filter timeline</source>
        <translation>Filtrar cronología</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Meetings, promises and wins stand here as you log them.</source>
        <translation>Las reuniones, promesas y logros aparecen aquí a medida que los registras.</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Try fewer words, or show all.</source>
        <translation>Prueba con menos palabras, o muestra todo.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>alongside::TodayContents</name>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link, and the part of the page</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear una reunión</translation>
    </message>
    <message>
        <source>A meeting that you plan shows here with what to know before the door.</source>
        <translation>Una reunión que planeas aparece aquí, con lo que conviene saber antes de la puerta.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. %1</source>
        <translation>Hoy no hay nada planeado. %1</translation>
    </message>
    <message>
        <source>No school today. %1</source>
        <translation>Hoy no hay clases. %1</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesas por vencer</translation>
    </message>
    <message>
        <source>No promise is due today.</source>
        <translation>Hoy no vence ninguna promesa.</translation>
    </message>
    <message>
        <source>No promise is due. What you promise in a meeting shows here on the day you named.</source>
        <translation>No vence ninguna promesa. Lo que prometas en una reunión aparece aquí el día que dijiste.</translation>
    </message>
    <message>
        <source>Summaries to send</source>
        <translation>Resúmenes por enviar</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Nobody is waiting for you: whom you have not met within your rhythm shows here.</source>
        <translation>Nadie te espera: aquí aparece con quién no te has reunido dentro de tu ritmo.</translation>
    </message>
    <message>
        <source>Wins to tell</source>
        <translation>Logros por contar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Time for a pulse</source>
        <translation>Momento para un pulso</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open promise(s)</source>
        <translation>
            <numerusform>%Ln promesa abierta</numerusform>
            <numerusform>Las %Ln promesas abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TodayPage</name>
    <message>
        <source>%1 Settings, Backups tells more.</source>
        <translation>%1 Más en Ajustes, Copias de seguridad.</translation>
    </message>
    <message>
        <source>A day begins with the people you coach</source>
        <translation>Un día empieza con las personas a las que acompañas</translation>
    </message>
    <message>
        <source>Once a teacher is here, this page shows whom you meet today, what you promised, and whom you have not met in a while.</source>
        <translation>Cuando haya docentes aquí, esta página muestra con quién te reúnes hoy, qué prometiste y a quién no has visto en un tiempo.</translation>
    </message>
    <message>
        <source>Add a teacher</source>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print this day</source>
        <translation>Imprimir este día</translation>
    </message>
    <message>
        <source>There is nothing to print before the first teacher is here.</source>
        <translation>No hay nada que imprimir antes de que esté aquí alguien a quien acompañes.</translation>
    </message>
</context>
<context>
    <name>alongside::ToolForm</name>
    <message>
        <source>Edit tool</source>
        <translation>Editar herramienta</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Añadir una herramienta</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Qué cuidar</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Como la llamas tú</translation>
    </message>
    <message>
        <source>Kept as words to copy; nothing is opened</source>
        <translation>Se guarda como palabras para copiar; no se abre nada</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Qué hace</translation>
    </message>
    <message>
        <source>Trust it can build</source>
        <translation>Confianza que puede construir</translation>
    </message>
    <message>
        <source>What to &amp;mind</source>
        <translation>Qué c&amp;uidar</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Used with</source>
        <translation>Usada con</translation>
    </message>
    <message>
        <source>Remove tool</source>
        <translation>Quitar herramienta</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation>Algo propio</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>Empe&amp;zar con</translation>
    </message>
</context>
<context>
    <name>alongside::ToolRow</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Cuidado: %1</translation>
    </message>
    <message>
        <source>Not used with anyone yet</source>
        <translation>Todavía no se ha usado con nadie</translation>
    </message>
    <message>
        <source>Used with %1</source>
        <translation>Usada con %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Enlace: %1</translation>
    </message>
    <message>
        <source>Approved by the district</source>
        <translation>Aprobada por el distrito</translation>
    </message>
    <message>
        <source>Not approved by the district</source>
        <translation>No aprobada por el distrito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and the tool</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>alongside::ToolUses</name>
    <message>
        <source>Add a teacher</source>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Teacher %1</source>
        <translation>Docente %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde (%1)</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>Take teacher %1 away</source>
        <translation>Quitar docente %1</translation>
    </message>
    <message>
        <source>With %1 since</source>
        <translation>Con %1 desde</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>No teacher&apos;s name begins with &quot;%1&quot;.</source>
        <translation>Ningún nombre de docente empieza con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
</context>
<context>
    <name>alongside::ToolsPage</name>
    <message>
        <source>Filter tools</source>
        <translation>Filtrar herramientas</translation>
    </message>
    <message>
        <source>Name, use, teacher</source>
        <translation>Nombre, uso, docente</translation>
    </message>
    <message>
        <source>No tool fits</source>
        <translation>Ninguna herramienta coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or another dimension.</source>
        <translation>Prueba con menos palabras, u otra dimensión.</translation>
    </message>
    <message>
        <source>Add tool</source>
        <translation>Añadir herramienta</translation>
    </message>
    <message>
        <source>No tools yet</source>
        <translation>Todavía no hay herramientas</translation>
    </message>
    <message>
        <source>A tool builds trust through what you do with it: a shared page keeps words, a booking page keeps times. Note those you use, what to mind, and with whom since when.</source>
        <translation>Una herramienta construye confianza por lo que haces con ella: una página compartida conserva las palabras, una página de citas conserva los horarios. Anota las que usas, qué cuidar, y con quién desde cuándo.</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Añadir una herramienta</translation>
    </message>
    <message>
        <source>Kinds to begin with</source>
        <translation>Tipos para empezar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a kind of tool, and what it does</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>No dimension named</source>
        <translation>Sin dimensión indicada</translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>Enlace copiado: %1</translation>
    </message>
</context>
<context>
    <name>alongside::TrailModel</name>
    <message numerus="yes">
        <source>%Ln deleted since</source>
        <translation>
            <numerusform>%Ln persona ya eliminada</numerusform>
            <numerusform>%Ln personas ya eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Nadie por su nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with private text</source>
        <translation>%1, con texto privado</translation>
    </message>
    <message>
        <source>%1, %2, about %3, %4</source>
        <comment>what left, how, about whom, when</comment>
        <translation>%1, %2, sobre: %3, %4</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Qué salió</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>alongside::TrailPart</name>
    <message>
        <source>Nothing has left this notebook</source>
        <translation>Nada ha salido de este cuaderno</translation>
    </message>
    <message>
        <source>What you save, copy, print or hand to your mail program gets a line here: when, what, about whom. Never its words.</source>
        <translation>Lo que guardas, copias, imprimes o pasas a tu programa de correo deja aquí una línea: cuándo, qué, sobre quién. Nunca sus palabras.</translation>
    </message>
    <message>
        <source>Nothing of this kind has left</source>
        <translation>Nada de este tipo ha salido</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About everybody</source>
        <translation>Sobre todas las personas</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Qué salió</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A line stays as it was written: it can be neither changed nor taken away.</source>
        <translation>Una línea queda como se escribió: no se puede cambiar ni quitar.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a column, and what stands in it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A file or text with this SHA-256 is the one that left:</source>
        <translation>Un archivo o texto con este SHA-256 es el que salió:</translation>
    </message>
</context>
<context>
    <name>alongside::TrainingRow</name>
    <message>
        <source>Day of the training</source>
        <translation>Día de la formación</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>About trust</source>
        <translation>Sobre confianza</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Remove this training</source>
        <translation>Quitar esta formación</translation>
    </message>
</context>
<context>
    <name>alongside::TryCard</name>
    <message>
        <source>What to try next</source>
        <translation>Qué probar ahora</translation>
    </message>
    <message>
        <source>Show what this rests on</source>
        <translation>Mostrar en qué se basa</translation>
    </message>
    <message>
        <source>Show what this rests on: %1</source>
        <translation>Mostrar en qué se basa: %1</translation>
    </message>
    <message>
        <source>May help: %1</source>
        <translation>Puede ayudar: %1</translation>
    </message>
</context>
<context>
    <name>alongside::TwoOfUs</name>
    <message>
        <source>The coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Change my details</source>
        <translation>Cambiar mis datos</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Tu función</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>Tu correo</translation>
    </message>
    <message>
        <source>Your usual hours</source>
        <translation>Tu horario habitual</translation>
    </message>
    <message>
        <source>The teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Change these details</source>
        <translation>Cambiar estos datos</translation>
    </message>
</context>
<context>
    <name>alongside::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>alongside::UnlockPage</name>
    <message>
        <source>Your notebook is locked</source>
        <translation>Tu cuaderno está bloqueado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Open with the sheet</source>
        <translation>Abrir con la hoja</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Type the 13 groups of your recovery sheet, from left to right.</source>
        <translation>Escribe los 13 grupos de tu hoja de recuperación, de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Sure of the password? The file may be damaged…</source>
        <translation>¿La contraseña es correcta? Puede que el archivo esté dañado…</translation>
    </message>
    <message>
        <source>Type the password of this notebook.</source>
        <translation>Escribe la contraseña de este cuaderno.</translation>
    </message>
    <message>
        <source>Opening the notebook</source>
        <translation>Abriendo el cuaderno</translation>
    </message>
    <message>
        <source>Type all 13 groups of the sheet.</source>
        <translation>Escribe los 13 grupos de la hoja.</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>Preguntando al llavero de esta computadora…</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is not there just now, so the password is needed.</source>
        <translation>El llavero de esta computadora no está disponible ahora, así que se necesita la contraseña.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give the key, so the password is needed.</source>
        <translation>El llavero de esta computadora no entregó la clave, así que se necesita la contraseña.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not hold the key of this notebook as it is now, so the password is needed. Settings, Security can put it there again.</source>
        <translation>El llavero de esta computadora no tiene la clave de este cuaderno como está ahora, así que se necesita la contraseña. En Ajustes, Seguridad, se puede volver a poner ahí.</translation>
    </message>
    <message>
        <source>This sheet is not for this notebook as it is now. A sheet goes with one password: look for the one with the latest date.</source>
        <translation>Esta hoja no es de este cuaderno como está ahora. Una hoja corresponde a una sola contraseña: busca la de fecha más reciente.</translation>
    </message>
    <message>
        <source>This password does not open the notebook. Capital and small letters differ, and spaces count.</source>
        <translation>Esta contraseña no abre el cuaderno. Las mayúsculas y minúsculas se distinguen, y los espacios cuentan.</translation>
    </message>
    <message>
        <source>The next try is possible in %1. This is only a pause: your notebook stays as it is.</source>
        <translation>Podrás probar otra vez en %1. Es solo una pausa: tu cuaderno queda como está.</translation>
    </message>
</context>
<context>
    <name>alongside::WeekDayHeading</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>alongside::WeekEntry</name>
    <message>
        <source>%1 %2</source>
        <comment>time, names</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>alongside::WeekGrid</name>
    <message>
        <source>No school</source>
        <translation>Sin clases</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Log a meeting of this day</source>
        <translation>Registrar una reunión de este día</translation>
    </message>
    <message>
        <source>Plan a meeting on this day</source>
        <translation>Planear una reunión para este día</translation>
    </message>
</context>
<context>
    <name>alongside::WeekView</name>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Previous week (Alt+PgUp)</source>
        <translation>Semana anterior (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Next week (Alt+PgDown)</source>
        <translation>Semana siguiente (Alt+PgDown)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 al %2</translation>
    </message>
</context>
<context>
    <name>alongside::WelcomePage</name>
    <message>
        <source>Welcome to Alongside</source>
        <translation>Te damos la bienvenida a Alongside</translation>
    </message>
    <message>
        <source>A private notebook for the people you coach. Everything stays on this computer.</source>
        <translation>Un cuaderno privado para las personas a las que acompañas. Todo se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Open a notebook that you have</source>
        <translation>Abrir un cuaderno que ya tienes</translation>
    </message>
    <message>
        <source>Open another notebook</source>
        <translation>Abrir otro cuaderno</translation>
    </message>
    <message>
        <source>Bring in an archive from another computer</source>
        <translation>Traer un archivo de Alongside de otra computadora</translation>
    </message>
    <message>
        <source>Add your first teacher</source>
        <translation>Añade a la primera persona</translation>
    </message>
    <message>
        <source>A name is enough. Everything else can wait.</source>
        <translation>Basta un nombre. Todo lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Add a teacher</source>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Bring them all</source>
        <translation>Trae la lista completa</translation>
    </message>
    <message>
        <source>Paste your list from a spreadsheet, or open a CSV file.</source>
        <translation>Pega tu lista desde una hoja de cálculo, o abre un archivo CSV.</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Trae tu lista</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>Tu cuaderno</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, echa un vistazo</translation>
    </message>
    <message>
        <source>A make-believe school with a term of work. One click removes it.</source>
        <translation>Una escuela inventada con un período de trabajo. Un clic la quita.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Leer la guía</translation>
    </message>
</context>
<context>
    <name>alongside::WhenLine</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Day: today, yesterday, fri, 12 nov</source>
        <translation>Día: hoy, ayer, vie, 12 nov</translation>
    </message>
    <message>
        <source>When it began; may stay empty</source>
        <translation>Cuándo empezó; puede quedar vacío</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How long, in minutes</source>
        <translation>Cuánto duró, en minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>alongside::WinForm</name>
    <message>
        <source>A win with %1</source>
        <translation>Un logro con %1</translation>
    </message>
    <message>
        <source>Note a win with %1</source>
        <translation>Anotar un logro con %1</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Quién lo nombró</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Contado el</translation>
    </message>
    <message>
        <source>May be mentioned to others</source>
        <translation>Se puede mencionar a otras personas</translation>
    </message>
    <message>
        <source>The teacher said that you may speak of it</source>
        <translation>Tu docente dijo que puedes hablar de ello</translation>
    </message>
    <message>
        <source>What worked, and what students did</source>
        <translation>Qué funcionó, y qué hicieron los estudiantes</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún no contado</translation>
    </message>
    <message>
        <source>&amp;Win</source>
        <translation>&amp;Logro</translation>
    </message>
    <message>
        <source>&amp;Seen on</source>
        <translation>&amp;Visto el</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>&amp;Contado el</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>Remove win</source>
        <translation>Quitar logro</translation>
    </message>
    <message>
        <source>This lies before the day on which it was seen.</source>
        <translation>Esto es anterior al día en que se vio.</translation>
    </message>
    <message>
        <source>On which day did you see it?</source>
        <translation>¿Qué día lo viste?</translation>
    </message>
</context>
<context>
    <name>alongside::WinLine</name>
    <message>
        <source>Whose win</source>
        <translation>De quién es el logro</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>What worked, and what students did</source>
        <translation>Qué funcionó, y qué hicieron los estudiantes</translation>
    </message>
</context>
<context>
    <name>alongside::WindowActions</name>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Add teacher</source>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open another notebook…</source>
        <translation>Abrir otro cuaderno…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Ocultar notas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Set a password to lock…</source>
        <translation>Poner contraseña para bloquear…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>About Alongside</source>
        <translation>Acerca de Alongside</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear una reunión</translation>
    </message>
    <message>
        <source>appointment schedule</source>
        <comment>other words for: plan a meeting</comment>
        <translation>cita agendar planificar</translation>
    </message>
    <message>
        <source>new</source>
        <comment>another word for: add</comment>
        <translation>nuevo nueva</translation>
    </message>
    <message>
        <source>Write in the journal</source>
        <translation>Escribir en el diario</translation>
    </message>
    <message>
        <source>reflect reflection new</source>
        <comment>other words for: write in the journal</comment>
        <translation>reflexionar reflexión nueva</translation>
    </message>
    <message>
        <source>Bring your list of teachers…</source>
        <translation>Traer tu lista de docentes…</translation>
    </message>
    <message>
        <source>import roster csv spreadsheet</source>
        <comment>other words for: bring your list</comment>
        <translation>importar lista csv hoja cálculo</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, and a part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation>Colores como los del escritorio</translation>
    </message>
    <message>
        <source>privacy projector shared screen</source>
        <comment>other words for: hide notes</comment>
        <translation>privacidad proyector pantalla compartida</translation>
    </message>
    <message>
        <source>theme mode appearance</source>
        <comment>other words for: light or dark colours</comment>
        <translation>tema modo aspecto</translation>
    </message>
    <message>
        <source>backup copy</source>
        <comment>other words for: back up now</comment>
        <translation>respaldo copia seguridad</translation>
    </message>
    <message>
        <source>Save everything as an archive…</source>
        <translation>Guardar todo en un archivo de Alongside…</translation>
    </message>
    <message>
        <source>export json</source>
        <comment>other words for: save an archive</comment>
        <translation>exportar json</translation>
    </message>
    <message>
        <source>Bring in an archive…</source>
        <translation>Traer un archivo de Alongside…</translation>
    </message>
    <message>
        <source>import json</source>
        <comment>other words for: bring in an archive</comment>
        <translation>importar json</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>guide manual</source>
        <comment>other words for: help</comment>
        <translation>guía manual</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>other words for: about</comment>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>name role hours taught training</source>
        <comment>other words for: Settings, Me</comment>
        <translation>nombre función horario enseñé formación</translation>
    </message>
    <message>
        <source>principal culture</source>
        <comment>other words for: Settings, Schools</comment>
        <translation>dirección directora director cultura</translation>
    </message>
    <message>
        <source>holidays breaks terms days year</source>
        <comment>other words for: Settings, Calendar</comment>
        <translation>feriados vacaciones festivos periodos días año</translation>
    </message>
    <message>
        <source>limits window count quiet</source>
        <comment>other words for: Settings, Rhythm and thresholds</comment>
        <translation>límites ventana contar silencio</translation>
    </message>
    <message>
        <source>language text size zoom dark light colours spanish english</source>
        <comment>other words for: Settings, Appearance</comment>
        <translation>idioma texto tamaño zoom oscuro claro colores español inglés</translation>
    </message>
    <message>
        <source>archive export import json ics holidays</source>
        <comment>other words for: Settings, Files</comment>
        <translation>archivo exportar importar json ics feriados</translation>
    </message>
    <message>
        <source>password recovery sheet code encryption lock keychain</source>
        <comment>other words for: Settings, Security</comment>
        <translation>contraseña recuperación hoja código cifrado bloquear llavero</translation>
    </message>
    <message>
        <source>backup copy restore second place</source>
        <comment>other words for: Settings, Backups</comment>
        <translation>respaldo copia restaurar segundo lugar</translation>
    </message>
    <message>
        <source>trail sent saved printed shared history</source>
        <comment>other words for: Settings, What left</comment>
        <translation>rastro enviado guardado impreso compartido historial</translation>
    </message>
    <message>
        <source>hold holds delete erase retention due court</source>
        <comment>other words for: Settings, Keeping and deleting</comment>
        <translation>retención retener eliminar borrar plazo juzgado</translation>
    </message>
    <message>
        <source>trash removed restore delete undelete</source>
        <comment>other words for: Settings, Bin</comment>
        <translation>basura quitado restaurar eliminar recuperar</translation>
    </message>
    <message>
        <source>High contrast, or the usual</source>
        <translation>Alto contraste o el normal</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The usual contrast</source>
        <translation>El contraste normal</translation>
    </message>
    <message>
        <source>accessibility appearance black white colours</source>
        <comment>other words for: high contrast</comment>
        <translation>accesibilidad apariencia negro blanco colores</translation>
    </message>
</context>
<context>
    <name>alongside::WindowLine</name>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Este ciclo</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Este año escolar</translation>
    </message>
    <message>
        <source>Days to look at</source>
        <translation>Días que mirar</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln school day(s), %1 to %2. Beside each figure: as many days before.</source>
        <translation>
            <numerusform>%Ln día de clases, el último: %1 al %2. Junto a cada cifra: otros tantos días antes.</numerusform>
            <numerusform>Los últimos %Ln días de clases, %1 al %2. Junto a cada cifra: otros tantos días antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>, last %1.</source>
        <translation>, la última vez: %1.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message numerus="yes">
        <source>In your whole notebook something was logged on %1 of the last %Ln school day(s)</source>
        <translation>
            <numerusform>En todo tu cuaderno se registró algo en %1 de %Ln día de clases</numerusform>
            <numerusform>En todo tu cuaderno se registró algo en %1 de los últimos %Ln días de clases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::WinsCard</name>
    <message>
        <source>%1, seen %2</source>
        <comment>a teacher, and a day</comment>
        <translation>%1, visto: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button, and a teacher</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Contado hoy</translation>
    </message>
</context>
<context>
    <name>alongside::YearView</name>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
</TS>
