import { plural } from '../plural';

export const board = {
  title: 'Regiegroep',
  lead: ({ attention, uncovered }: { attention: number; uncovered: number }) =>
    `${attention} ${plural(attention, 'actie vraagt', 'acties vragen')} aandacht. ` +
    `${uncovered} ${plural(uncovered, 'probleem heeft', 'problemen hebben')} geen afgesproken actie.`,
  attention: {
    title: 'Wat vraagt eerst aandacht?',
    none: 'Er zijn nu geen acties die aandacht vragen.',
    all: ({ n }: { n: number }) => `Alle ${n} acties die aandacht vragen`,
    asks: ({ organisation }: { organisation: string }) => `vraagt hulp van ${organisation}`,
  },
  uncovered: {
    title: 'Problemen zonder afgesproken actie',
    none: 'Alle problemen hebben een afgesproken actie.',
    all: ({ n }: { n: number }) => `Alle ${n} problemen zonder afgesproken actie`,
    withProposal: ({ n }: { n: number }) =>
      `Bij ${n} ${plural(n, 'probleem ligt', 'problemen ligt')} wel een voorstel.`,
  },
  waiting: {
    title: ({ organisation }: { organisation: string }) => `Wacht op ${organisation}`,
    none: 'Er wachten geen verzoeken op uw organisatie.',
  },
  state: {
    title: 'Hoe staan de acties ervoor?',
    lead: ({ inProgress, old }: { inProgress: number; old: number }) => {
      const acts = `${inProgress} ${plural(inProgress, 'actie is', 'acties zijn')} bezig.`;
      return old === 0 ? acts : `${acts} Bij ${old} is het bericht ouder dan 10 werkdagen.`;
    },
    none: 'Er zijn nu geen acties bezig.',
    asTable: 'Bekijk als tabel',
    asChart: 'Bekijk als balk',
    caption: 'Acties die bezig zijn, naar inschatting',
    column: { state: 'Stand', n: 'Aantal' },
    total: 'Totaal bezig',
    part: {
      onCourse: ({ n }: { n: number }) => `${n} op koers`,
      adjusting: ({ n }: { n: number }) => `${n} bijsturen`,
      helpNeeded: ({ n }: { n: number }) => `${n} hulp nodig`,
      outOfDate: ({ n }: { n: number }) => `${n} geen recent bericht`,
      noCheckIn: ({ n }: { n: number }) => `${n} nog geen bericht`,
    },
    selfReport: 'De gegevens komen van de verantwoordelijken zelf.',
    meaning: 'Wat betekenen de woorden?',
    otherPhases: 'Niet bezig:',
    unconfirmed: ({ n }: { n: number }) =>
      `${n} ${plural(n, 'actie is', 'acties zijn')} afgesproken, maar nog niet bevestigd.`,
  },
};
