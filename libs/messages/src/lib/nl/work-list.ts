import { plural } from '../plural';

export const workList = {
  title: 'Werkvoorraad',
  lead: ({ n }: { n: number }) =>
    n === 0
      ? 'Er valt nu niets op.'
      : `${n} ${plural(n, 'punt vraagt', 'punten vragen')} nu om aandacht.`,
  round: ({ done, total, week }: { done: number; total: number; week: string }) =>
    `Ronde ${week}: ${done} van ${total} doorgegeven`,
  updated: ({ time }: { time: string }) => `Laatst bijgewerkt om ${time}`,
  arrangeNow: 'Nu regelen',
  group: ({ label, n }: { label: string; n: number }) => `${label} (${n})`,
  column: {
    what: 'Wat',
    subject: 'Actie of probleem',
    since: 'Sinds',
    age: 'Hoe lang',
    who: 'Wie',
  },
  age: ({ days }: { days: number }) =>
    days === 0 ? 'vandaag' : `${days} ${plural(days, 'dag', 'dagen')}`,
  showAll: ({ n }: { n: number }) => `Toon alle ${n}`,
  empty: 'Er valt nu niets op. De werkvoorraad is leeg.',
  command: {
    assign: 'Verantwoordelijke kiezen',
    propose: 'Actie voorstellen',
    discuss: 'Besproken',
    view: 'Bekijken',
    report: 'Voortgang doorgeven namens',
  },
};
