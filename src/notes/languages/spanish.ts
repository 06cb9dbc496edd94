import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const spanish: Partial<ReadingWords> = {
  actionHeadings: list(
    'tareas, tarea, tareas pendientes, pendientes, por hacer, próximos pasos, próximo paso, acciones, acciones a realizar, compromisos, quién hace qué, quién qué cuándo, qué quién cuándo, acción, compromiso, lista de tareas, puntos de acción, tareas asignadas, qué hacer',
  ),
  decisionHeadings: list(
    'acuerdos, acuerdo, acuerdos tomados, decisiones, decisión, decisiones tomadas, resoluciones, conclusiones, decidido, resolución, conclusión, acordado, lo que decidimos, qué decidimos',
  ),
  reviewWords: list('anterior, anteriores, pasada, pasadas'),
  reviewNouns: list('revisión, repaso'),
  pendingWords: list('por tomar, abiertas'),
  checklistHeadings: list('orden del día, próxima reunión, ruegos y preguntas'),
  agendaHeadings: list('orden del día'),
  attendanceHeadings: list('asistentes, asistencia, presentes, participantes, asisten'),
  absenceHeadings: list(
    'excusa, excusan, excusan su asistencia, excusa su asistencia, disculpan, disculpas, justifican, ausentes, ausencias, excusados, excusadas, no asisten',
  ),
  actionMarkers: list('tarea, por hacer, próximo paso, acción, acciones, tareas, próximos pasos, compromiso, compromisos'),
  decisionMarkers: list(
    'acuerdo, decisión, acordado, decidido, se acuerda, se decide, acuerdos, decisiones, resolución, resoluciones, conclusión, se acordó, se decidió, se resuelve, se aprueba',
  ),
  forWords: list('para'),
  addressWords: list('para'),
  quotedMails: list('mensaje original, mensaje reenviado'),
  signOffs: list('saludos, un saludo, un abrazo, abrazos, atentamente, gracias'),
  placeholders: list('ninguno, ninguna, nada, por definir, sin novedades, sin tareas'),
  // "todos" is a heading over work in most notes.
  groups: list('todas, equipo, comisión, comité, junta'),
  nobodyWords: list('sin asignar, nadie, alguien'),
  ownerKeys: list('responsable, responsables, quién, encargado, encargada'),
  topicWords: list('tema, temas, pregunta, preguntas, propuesta, fecha, lugar, próxima, próximo, reunión, nota, notas, resumen, informe'),
  subjectStopWords: list('nosotros, ellos, ellas, alguien, nadie'),
  roleWords: list('presidente, presidenta, tesorero, tesorera, secretario, secretaria, coordinador, coordinadora, conserje'),
  everybodyWords: list('todos, todas'),
  personVerbs: list('avisar, contactar, informar, invitar, llamar, preguntar, agradecer'),
  helpWords: list('ayuda, apoyo'),
  anybodyPhrases: list(
    'todos los que, todas las que, los que, quienes puedan, quienes quieran, quien pueda, quien quiera, cualquiera que, voluntarios para',
  ),
  awayStates: list('de vacaciones, de baja, ausente'),
  thanksPhrases: list('gracias por, felicidades a, enhorabuena a'),
  joiners: list('y, e'),
  alternativeWords: list('o, u'),
  conjunctions: list('y, e'),
  futureWords: list('va a, van a, se encarga de, se encargan de, se compromete a, se encarga, se encargan, se ocupa'),
  presentVerbs: list(
    'pide, prueba, cambia, escribe, envía, prepara, revisa, llama, compra, busca, organiza, confirma, publica, contacta, actualiza, hace, redacta, trae, avisa, reserva, habla, recoge, paga, imprime, arregla, lleva',
  ),
  workVerbs: list(
    'pedir, probar, cambiar, escribir, enviar, preparar, revisar, llamar, comprar, buscar, organizar, confirmar, publicar, contactar, actualizar, hacer, redactar, traer, avisar, reservar',
  ),
  schedulingPhrases: list('próxima reunión'),
  doneWords: list('hecho, hecha, terminado, terminada, completado, completada'),
  ongoingWords: list('en curso, pendiente, aplazado, aplazada'),
  cancelledWords: list('cancelado, cancelada, anulado, anulada, retirado, retirada, ya no es necesario'),
  taskColumns: list('qué, descripción'),
  outcomeColumns: list('estado, situación'),
  affirmations: list('sí'),
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
}
