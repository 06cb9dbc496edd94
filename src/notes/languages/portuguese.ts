import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const portuguese: Partial<ReadingWords> = {
  actionHeadings: list(
    'tarefas, tarefa, tarefas pendentes, pendências, a fazer, próximos passos, próximo passo, ações, ações a realizar, encaminhamentos, quem faz o quê, ação, quem o quê quando, o quê quem quando, acções, acção, encaminhamento, pontos de ação, itens de ação, lista de tarefas, lista de ações, o que fazer',
  ),
  decisionHeadings: list(
    'deliberações, deliberação, decisões, decisão, decisões tomadas, acordos, conclusões, resoluções, decidido, o que decidimos, o que ficou decidido, resolução, acordo, conclusão',
  ),
  reviewWords: list('anterior, anteriores, passada, passadas'),
  reviewNouns: list('revisão'),
  pendingWords: list('por tomar, em aberto'),
  checklistHeadings: list('ordem de trabalhos, ordem do dia, pauta, próxima reunião'),
  agendaHeadings: list('ordem de trabalhos, ordem do dia, pauta'),
  attendanceHeadings: list('presentes, presenças, participantes'),
  absenceHeadings: list('ausentes, ausências, faltas'),
  actionMarkers: list(
    'tarefa, a fazer, próximo passo, ação, acção, ações, acções, tarefas, próximos passos, encaminhamento, encaminhamentos',
  ),
  decisionMarkers: list(
    'decisão, deliberação, deliberado, decidido, acordado, decisões, deliberações, acordo, resolução, ficou decidido, decidiu-se, deliberou-se',
  ),
  forWords: list('para'),
  addressWords: list('para'),
  quotedMails: list('mensagem original, mensagem encaminhada'),
  signOffs: list('abraços, um abraço, atenciosamente, cumprimentos, obrigado, obrigada'),
  placeholders: list('nenhum, nenhuma, nada, a definir, sem novidades, sem tarefas'),
  // "todos" is a heading over work in most notes.
  groups: list('todas, equipa, equipe, direção, comissão'),
  nobodyWords: list('por atribuir, ninguém, alguém'),
  ownerKeys: list('responsável, responsáveis, quem'),
  topicWords: list('assunto, assuntos, tema, pergunta, perguntas, proposta, local, próxima, próximo, reunião, nota, notas, resumo'),
  subjectStopWords: list('nós, eles, elas, alguém, ninguém'),
  roleWords: list('presidente, tesoureiro, tesoureira, secretário, secretária, coordenador, coordenadora, porteiro'),
  everybodyWords: list('todos, todas'),
  personVerbs: list('avisar, contactar, informar, convidar, ligar, perguntar, agradecer'),
  helpWords: list('ajuda, apoio'),
  anybodyPhrases: list('todos os que, todas as que, quem puder, quem quiser, quem tiver, qualquer pessoa, voluntários para'),
  awayStates: list('de férias, ausente, de baixa'),
  thanksPhrases: list('obrigado por, obrigada por, parabéns a'),
  joiners: list('e'),
  alternativeWords: list('ou'),
  conjunctions: list('e'),
  futureWords: list('vai, vão, fica de, ficam de, encarrega-se de, encarrega-se, trata de'),
  presentVerbs: list(
    'pede, testa, muda, escreve, envia, prepara, revê, liga, compra, procura, organiza, confirma, publica, contacta, atualiza, faz, redige, traz, avisa, reserva, trata, fala, paga, imprime, arranja, leva',
  ),
  workVerbs: list(
    'medir, escrever, fazer, enviar, preparar, rever, ligar, comprar, procurar, organizar, confirmar, publicar, contactar, atualizar, pedir, verificar, marcar, tratar, falar',
  ),
  schedulingPhrases: list('próxima reunião'),
  doneWords: list('feito, feita, concluído, concluída, terminado'),
  ongoingWords: list('em curso, em andamento, pendente, adiado, adiada'),
  cancelledWords: list('cancelado, cancelada, anulado, retirado, retirada, já não é necessário'),
  taskColumns: list('o quê, descrição'),
  outcomeColumns: list('estado, situação'),
  affirmations: list('sim'),
  months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
}
