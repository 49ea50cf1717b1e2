import { plural } from '../plural';

/** The board's own page: what asks attention, first as sentences, then as numbers. */
export const board = {
  title: 'Regiegroep',
  leadAttention: ({ n }: { n: number }) =>
    n === 0
      ? 'Er zijn nu geen punten die aandacht vragen.'
      : `${n} ${plural(n, 'punt vraagt', 'punten vragen')} aandacht.`,
  leadAttentionThen: ({ n }: { n: number }) =>
    n === 0
      ? 'Er waren toen geen punten die aandacht vroegen.'
      : `${n} ${plural(n, 'punt vroeg', 'punten vroegen')} toen aandacht.`,
  leadRequests: ({ n }: { n: number }) =>
    n === 0
      ? 'Er wachten geen verzoeken op uw organisatie.'
      : `${n} ${plural(n, 'verzoek wacht', 'verzoeken wachten')} op uw organisatie.`,
  attention: {
    title: 'Wat vraagt aandacht?',
    none: 'Er zijn nu geen punten die aandacht vragen.',
    all: ({ n }: { n: number }) => `Alle ${n} punten, in de lijst met acties`,
    also: ({ facts }: { facts: string }) => `Ook: ${facts}.`,
    since: 'sinds',
  },
  uncovered: {
    title: 'Problemen zonder afgesproken actie',
    none: 'Alle problemen hebben een afgesproken actie.',
    lead: ({ n }: { n: number }) =>
      `${n} ${plural(n, 'probleem heeft', 'problemen hebben')} nog geen afgesproken actie.`,
    all: ({ n }: { n: number }) => `Alle ${n} problemen zonder afgesproken actie`,
    withProposal: ({ n }: { n: number }) =>
      `Bij ${n} ${plural(n, 'probleem', 'problemen')} ligt wel een voorstel.`,
  },
  waiting: {
    title: ({ organisation }: { organisation: string }) => `Wacht op ${organisation}`,
    titleWithout: 'Wacht op u',
    none: 'Er wachten geen verzoeken op uw organisatie.',
    overdue: 'over datum',
  },
  state: {
    title: 'Hoe staan de acties ervoor?',
    lead: ({ inProgress, old }: { inProgress: number; old: number }) => {
      const acts = `${inProgress} ${plural(inProgress, 'actie is', 'acties zijn')} bezig.`;
      return old === 0 ? acts : `${acts} Bij ${old} is het bericht ouder dan 10 werkdagen.`;
    },
    noneYet: ({ n }: { n: number }) => `Bij ${n} is er nog geen bericht.`,
    none: 'Er zijn nu geen acties bezig.',
    asTable: 'Bekijk als tabel',
    hideTable: 'Verberg de tabel',
    caption: 'Acties die bezig zijn, naar inschatting',
    column: { state: 'Stand', n: 'Aantal' },
    total: 'Totaal bezig',
    part: {
      onCourse: 'op koers',
      adjusting: 'bijsturen',
      helpNeeded: 'hulp nodig',
      outOfDate: 'geen recent bericht',
      noCheckIn: 'nog geen bericht',
    },
    selfReport: 'De gegevens komen van de actiehouders zelf.',
    unconfirmed: ({ n }: { n: number }) =>
      `${n} ${plural(n, 'actie is', 'acties zijn')} afgesproken, maar nog niet bevestigd.`,
  },
  counts: {
    phases: 'Alle acties, naar fase',
    phasesCaption: 'Aantal acties per fase',
    phase: 'Fase',
    coverage: 'Alle problemen, naar wat wij eraan doen',
    coverageCaption: 'Aantal problemen per antwoord op “Wat doen we eraan?”',
    n: 'Aantal',
    total: 'Totaal',
    open: ({ name, n }: { name: string; n: number }) => `${n}: open de lijst ${name}`,
  },
  asOf: {
    title: 'Een eerdere stand',
    lead: 'Zie hoe het op een andere dag was, met wat wij toen wisten.',
    date: 'Stand van',
    show: 'Toon deze stand',
    wrong: 'Vul een dag in die bestaat, tot en met vandaag. Bijvoorbeeld 5-11-2026.',
    now: ({ moment }: { moment: string }) => `Stand van ${moment}`,
    then: ({ date }: { date: string }) => `U ziet de stand van ${date}, aan het einde van de dag.`,
    numbers: 'De getallen openen nu geen lijst: de lijsten tonen de stand van nu.',
    back: 'Naar de stand van nu',
  },
};
