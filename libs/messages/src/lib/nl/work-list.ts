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
    commands: 'Regelen',
    who: 'Wie',
  },
  age: ({ days }: { days: number }) =>
    days === 0 ? 'vandaag' : `${days} ${plural(days, 'dag', 'dagen')}`,
  showAll: ({ n }: { n: number }) => `Toon alle ${n}`,
  empty: 'Er valt nu niets op. De werkvoorraad is leeg.',
  emptyMine: 'Er staat nu niets op uw naam.',
  roundWaiting: 'Wie nog niets doorgaf',
  show: {
    title: 'Toon',
    all: 'Alles',
    mine: 'Wat ik doe',
    postponed: 'Ook wat is uitgesteld',
    notPostponed: 'Zonder wat is uitgesteld',
  },
  handler: 'Wie doet dit?',
  nobody: 'Nog niemand',
  handledBy: ({ name }: { name: string }) => `${name} doet dit`,
  handlerSaved: ({ name }: { name: string }) => `${name} doet dit nu.`,
  handlerCleared: 'Dit staat nu op niemands naam.',
  saveHandler: 'Vastleggen',
  arrangeShort: 'Regelen',
  arrange: ({ subject }: { subject: string }) => `Regelen: ${subject}`,
  postpone: {
    command: 'Uitstellen',
    until: 'Uitstellen tot',
    reason: 'Waarom?',
    reasonMissing: 'Vul in waarom u dit uitstelt.',
    reasonHint: 'Anderen van het programmabureau lezen dit.',
    confirm: 'Uitstellen',
    done: ({ date }: { date: string }) => `Uitgesteld tot ${date}. Daarna staat het hier weer.`,
    mark: ({ date }: { date: string }) => `uitgesteld tot ${date}`,
    end: 'Niet meer uitstellen',
    ended: 'Dit is niet meer uitgesteld.',
  },
  command: {
    addMilestone: 'Mijlpaal toevoegen',
    assign: 'Verantwoordelijke kiezen',
    propose: 'Actie voorstellen',
    discuss: 'Besproken',
    view: 'Bekijken',
    request: 'Verzoek bekijken',
    agreement: 'Afspraak bekijken',
    plan: 'Mijlpalen bekijken',
    resume: 'Pauze bekijken',
    report: 'Voortgang doorgeven namens',
  },
};
