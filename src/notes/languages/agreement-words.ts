import { list } from './word-list.js'

/**
 * Beginnings of a sentence in which those who met say what they decided. A bare "we agreed that" may tell no more than what all think,
 * and "the group agreed" what others do.
 */
export const agreementOpenings: readonly string[] = [
  ...list('we agreed to, we have agreed to, we’ve agreed to, we decided to, we have decided to, we’ve decided to, we resolved to'),
  ...list(
    'we agreed not to, we have agreed not to, we’ve agreed not to, we decided not to, we have decided not to, we’ve decided not to, we resolved not to, we voted not to',
  ),
  // Behind a colon stands what was decided.
  ...list('we agreed:, we have agreed:, we’ve agreed:, we decided:, we have decided:, we’ve decided:, we resolved:'),
  ...list('nous avons décidé:, nous avons décidé :, nous avons convenu:, nous avons convenu :, on a décidé:, on a décidé :'),
  ...list('abbiamo deciso:, am hotărât:, am decis:'),
  ...list('we decided that, we have decided that, we’ve decided that, we resolved that'),
  ...['board', 'committee', 'council', 'meeting', 'assembly', 'trustees', 'members', 'governors', 'executive', 'directors'].flatMap(
    (body) =>
      [
        'resolved to',
        'resolved that',
        'voted to',
        'voted that',
        'has resolved to',
        'has voted to',
        'voted unanimously to',
        'unanimously voted to',
        'resolved unanimously to',
        'unanimously resolved to',
        'resolved not to',
        'voted not to',
        'decided to',
        'decided that',
        'decided not to',
        'has decided to',
        'agreed to',
        'agreed not to',
        'has agreed to',
        'unanimously agreed to',
        'agreed unanimously to',
      ].map((verb) => `the ${body} ${verb}`),
  ),
  ...list('members voted to, we voted to, we have voted to, trustees resolved to'),
  ...list(
    'der vorstand hat beschlossen, der vorstand beschließt, der vorstand beschloss, die versammlung beschließt, die versammlung beschloss',
  ),
  ...list('die mitgliederversammlung beschließt, die mitgliederversammlung beschloss, die versammlung hat beschlossen'),
  ...list('le conseil a décidé de, le conseil décide de, le comité a décidé de, l’assemblée a décidé de, l’assemblée décide de'),
  ...list('het bestuur besluit, het bestuur besloot, het bestuur heeft besloten, de vergadering besluit, de vergadering besloot'),
  ...list('la junta acordó, la junta acuerda, el consejo acordó, la asamblea acordó, a direção deliberou, a assembleia deliberou'),
  ...list('il consiglio delibera di, il consiglio ha deliberato di, l’assemblea delibera di, l’assemblea ha deliberato di'),
  ...list('wir haben beschlossen, wir haben vereinbart, wir beschließen'),
  ...list('nous avons décidé de, nous avons décidé que, nous avons convenu de, on a décidé de, on a décidé que'),
  ...list('hemos decidido, hemos acordado, se acuerda, se acordó, se decide, se decidió, acordamos, decidimos'),
  ...list('ficou decidido, ficou acordado, ficou combinado, decidiu-se, deliberou-se, deliberamos'),
  ...list('abbiamo deciso di, abbiamo deciso che, si decide di, si è deciso di, si è deciso che, si delibera di'),
  ...list('we hebben besloten, we hebben afgesproken, er is besloten, er wordt besloten, besloten is'),
  ...list('am hotărât să, am decis să, s-a hotărât, s-a decis, se hotărăște, se decide'),
]

/** Verbs behind it that decide nothing yet: "we agreed to discuss it". */
export const undecidedVerbs: ReadonlySet<string> = new Set(
  list(
    'discutir, hablar, discutere, discuter, reunirnos, reunirse, aprobar, aprovar, approvare, aplazar, posponer, discuta, bespreken, discuss, disagree, consider, think, talk, wait, see, look, revisit, return, explore, investigate, continue, meet, reconvene, try, defer, sleep',
  ),
)

/** What may stand in front of "it was agreed that": "In the end it was agreed that …" */
export const agreementLeads: readonly string[] = list(
  'in the end, finally, eventually, after discussion, after some discussion, after a long discussion, after a short discussion, am ende, schließlich, nach kurzer diskussion, nach langer diskussion, finalement, après discussion, à la fin',
)

/** How all agreed, behind or in front of "agreed": "agreed by all". */
export const agreementManners: readonly string[] = list(
  'unanimously, by all, by everyone, by everybody, nem con, nem. con, nem. con., einstimmig, von allen, à l’unanimité, par tous, por unanimidad, por unanimidade, all’unanimità, unaniem',
)

/** What all agreed to, as the last words of a line; an outcome such as "adopted" only with how. */
export const adoptedWords: ReadonlySet<string> = new Set(
  list(
    'accepted, adopted, approved, carried, angenommen, adopté, adoptée, accepté, acceptée, aceptado, aprobado, aprovado, accettato, aangenomen',
  ),
)

/** How somebody came to an office: "was elected Secretary nem. con." */
export const electedWords: ReadonlySet<string> = new Set(
  list(
    'elected, re-elected, reelected, gewählt, wiedergewählt, élu, élue, réélu, réélue, elegido, elegida, eleito, eleita, eletto, eletta, gekozen, ales, aleasă',
  ),
)

/** Without anybody against it. */
export const unopposedWords: ReadonlySet<string> = new Set(
  list('unopposed, unanimously, nem con, nem. con, einstimmig, ohne gegenstimme, unanimité, unanimidad, unanimidade, unanimità, unaniem'),
)

/** What may tell of a decision, or only of an opinion or of what others decided. */
export const doubtfulAgreements: readonly string[] = list(
  'we’re going with, we are going with, we’ll go with, we will go with, we go with, we settled on, we’ve settled on, we’ll stick with, we said no to, we said yes to, we agreed that, we agreed on, everyone agreed, everybody agreed, all agreed, the group agreed, the team agreed, the committee accepted, the committee approved, the committee agreed, the board accepted, the board approved, the board agreed, the council approved, the council agreed, the meeting approved, the meeting agreed, elected unopposed, all ok with, all okay with, everyone is ok with, ' +
    'wir nehmen künftig, wir bleiben bei, wir haben uns geeinigt, wir haben uns entschieden, alle einverstanden, alle sind einverstanden, alle waren sich einig, ' +
    'on part sur, on reste sur, nous restons sur, tout le monde est d’accord, tous d’accord',
)
