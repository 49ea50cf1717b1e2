import { plural } from '../plural';

export const today = {
  title: 'Vandaag',
  titleWithDay: ({ day }: { day: string }) => `Vandaag, ${day}`,
  toDo: 'Te doen',
  toDoCount: ({ n }: { n: number }) => `Te doen (${n})`,
  open: 'Openen',
  before: ({ date }: { date: string }) => `vóór ${date}`,
  closedOn: ({ date }: { date: string }) => `sloot op ${date}`,
  reportProgress: ({ week, n }: { week: string; n: number }) =>
    `Voortgang doorgeven, ${week}: nog ${n} ${plural(n, 'actie', 'acties')}`,
  reportUntil: ({ moment }: { moment: string }) => `Reageren kan tot ${moment}.`,
  reportedAll: ({ week }: { week: string }) => `U gaf voor ${week} alles door.`,
  agreeAs: ({ role, action }: { role: string; action: string }) =>
    `Wordt u ${role} van ${action}? Geef akkoord of niet akkoord.`,
  answerHandover: ({ action }: { action: string }) => `Neemt u ${action} over? Geef antwoord.`,
  confirmCompletion: ({ action }: { action: string }) =>
    `Is ${action} klaar? Bevestig het of geef een reden.`,
  answerRequest: ({ organisation, action }: { organisation: string; action: string }) =>
    `Beantwoord het verzoek van ${organisation} (${action})`,
  startAction: ({ action }: { action: string }) => `Start ${action}: de startdatum is voorbij`,
  nothing: 'Er is nu niets te doen.',
  nextRound: ({ date }: { date: string }) => `Uw volgende ronde start ${date}.`,

  myActions: 'Mijn acties',
  myActionsCount: ({ n }: { n: number }) => `Mijn acties (${n})`,
  watched: 'Acties waarop ik toets',
  noActions: 'U hebt nog geen acties.',
  noActionsHelp: 'Verwacht u hier een actie? Vraag het programmabureau.',
  myRequests: 'Verzoeken aan mij en mijn organisatie',
  noRequests: 'Er wachten geen verzoeken op u.',

  reportsToGive: ({ n }: { n: number }) =>
    `Geef voortgang door over ${n} ${plural(n, 'actie', 'acties')}`,
  offersOpen: ({ n }: { n: number }) =>
    `Geef antwoord op ${n} ${plural(n, 'voorgelegd plan', 'voorgelegde plannen')}`,
  moreActions: 'Alle acties waarbij ik hoor',
  column: {
    action: 'Actie',
    phase: 'Fase',
    course: 'Inschatting',
    milestone: 'Volgende mijlpaal',
  },
  courseOf: ({ course, date }: { course: string; date: string }) => `${course} (${date})`,
  office: 'Voor het programmabureau',
  board: 'Voor de regiegroep',
  programme: 'Het programma',
  courseSummary: ({ inProgress, parts }: { inProgress: string; parts: string }) =>
    `${inProgress} acties zijn bezig: ${parts}.`,
  part: {
    onCourse: ({ n }: { n: number }) => `${n} op koers`,
    adjusting: ({ n }: { n: number }) => `${n} bijsturen`,
    helpNeeded: ({ n }: { n: number }) => `${n} hulp nodig`,
    withoutReport: ({ n }: { n: number }) => `${n} zonder recent bericht`,
  },
  officeLead: ({ n }: { n: number }) =>
    n === 0
      ? 'Er valt nu niets op dat om actie vraagt.'
      : `${n} ${plural(n, 'punt vraagt', 'punten vragen')} nu om aandacht.`,
  toWorkList: 'Naar de werkvoorraad',
  boardLead: ({ n }: { n: number }) =>
    n === 0
      ? 'Er zijn nu geen acties die aandacht vragen.'
      : `${n} ${plural(n, 'actie vraagt', 'acties vragen')} nu om aandacht.`,
  toBoard: 'Naar de regiegroep',
  toActions: 'Alle acties',
  toProblems: 'Alle problemen',
  problemsWithoutAction: ({ n }: { n: number }) =>
    `${n} ${plural(n, 'probleem heeft', 'problemen hebben')} nog geen afgesproken actie.`,
};
