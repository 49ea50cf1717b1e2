import { plural } from '../plural';

export const milestone = {
  none: 'Er zijn nog geen mijlpalen.',
  unknown: 'Deze mijlpaal hoort niet bij deze actie.',
  withdrawn: 'ingetrokken',
  waits: 'wacht',
  waitsForSentence: ({ event }: { event: string }) => `Wacht op: ${event}`,
  column: { title: 'Mijlpaal', first: 'Eerste datum', current: 'Datum nu', state: 'Stand' },
  firstDate: ({ date }: { date: string }) => `eerste datum ${date}`,
  firstDateCorrected: 'correctie invoerfout',
  metOn: ({ date }: { date: string }) => `gehaald op ${date}`,
  lateDays: ({ days }: { days: number }) => `${days} ${plural(days, 'dag', 'dagen')} te laat`,
  inDays: ({ days }: { days: number }) =>
    days === 0 ? 'vandaag' : `over ${days} ${plural(days, 'dag', 'dagen')}`,
  withdrawnOn: ({ date, reason }: { date: string; reason: string }) =>
    `ingetrokken op ${date}: ${reason}`,
  waitsFor: ({ event }: { event: string }) => `wacht op ${event}`,
  reviewOn: ({ date }: { date: string }) => `opnieuw bekijken op ${date}`,
  movedTimes: ({ n }: { n: number }) => `${n} keer verschoven`,
  notDiscussed: 'nog niet besproken',
  evidence: ({ text }: { text: string }) => `Bewijs: ${text}`,
  criterion: ({ text }: { text: string }) => `Te zien aan: ${text}`,
  moves: 'Verschuivingen',
  move: ({ from, to }: { from: string; to: string }) => `van ${from} naar ${to}`,
  moveReversed: 'teruggedraaid, telt niet mee',

  add: { command: 'Mijlpaal toevoegen', done: 'De mijlpaal is toegevoegd.' },
  meet: {
    command: 'Gehaald',
    title: ({ title }: { title: string }) => `Mijlpaal gehaald: ${title}`,
    on: 'Wanneer was het klaar?',
    evidence: 'Waaruit blijkt dat?',
    evidenceHint: 'Een link of een korte tekst.',
    confirm: 'Gehaald vastleggen',
    done: ({ title }: { title: string }) => `Mijlpaal “${title}” is gehaald.`,
  },
  changeDate: {
    command: 'Datum wijzigen',
    title: ({ title }: { title: string }) => `Datum wijzigen: ${title}`,
    firstAndNow: ({ first, now }: { first: string; now: string }) =>
      `Eerste datum ${first}, nu ${now}.`,
    date: 'Nieuwe datum',
    reason: 'Waarom?',
    reasonNote: 'Toelichting',
    reasonNoteRequired: 'Toelichting (verplicht bij “Anders”)',
    nthTime: ({ nth }: { nth: string }) => `Dit is de ${nth} keer dat deze mijlpaal verschuift.`,
    willBeMarked:
      'De nieuwe datum geldt meteen. Erbij staat “nog niet besproken” tot de regiegroep erover sprak.',
    confirm: 'Datum wijzigen',
    done: ({ title, date }: { title: string; date: string }) =>
      `De mijlpaal “${title}” staat nu op ${date}.`,
  },
  setDate: {
    command: 'Datum geven',
    title: ({ title }: { title: string }) => `Datum geven: ${title}`,
    lead: ({ event }: { event: string }) => `Is dit gebeurd: ${event}? Geef dan een datum.`,
    confirm: 'Datum vastleggen',
    done: 'De mijlpaal heeft nu een datum.',
  },
  discuss: { command: 'Besproken', done: 'De verschuiving staat nu als besproken.' },
  withdraw: {
    command: 'Mijlpaal intrekken',
    title: ({ title }: { title: string }) => `Mijlpaal intrekken: ${title}`,
    lead: 'De mijlpaal blijft zichtbaar, met de reden.',
    reason: 'Waarom?',
    confirm: 'Intrekken',
    done: 'De mijlpaal is ingetrokken.',
  },
  correctFirst: {
    command: 'Eerste datum verbeteren',
    title: ({ title }: { title: string }) => `Eerste datum verbeteren: ${title}`,
    lead: 'Alleen voor een typefout. Erbij staat “correctie invoerfout”.',
    date: 'Juiste eerste datum',
    reason: 'Wat was er fout?',
    confirm: 'Verbeteren',
    done: 'De eerste datum is verbeterd.',
  },
  amend: {
    command: 'Tekst wijzigen',
    title: ({ title }: { title: string }) => `Mijlpaal wijzigen: ${title}`,
    done: 'De mijlpaal is gewijzigd.',
  },
};
