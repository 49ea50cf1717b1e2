/** The page that explains the words, and the pages about access and privacy. */
export const explain = {
  statuses: {
    title: 'Wat betekenen de woorden?',
    lead: 'Drie dingen staan los van elkaar: de fase, de inschatting en het laatste bericht.',
    phase: 'De fase zegt waar een actie in haar looptijd staat.',
    agreement: 'De afspraak zegt wie akkoord is met het plan.',
    course:
      'De inschatting is het oordeel van de verantwoordelijke. Alleen een voortgangsbericht verandert haar.',
    freshness: 'Zonder recent bericht telt de laatste inschatting niet mee.',
    facts: 'Wat opvalt, berekent het systeem uit data. Het verandert de inschatting nooit.',
    coverage: 'Bij elk probleem staat of er een afgesproken actie is.',
    mark: 'Teken',
    word: 'Woord',
    meaning: 'Betekenis',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    text: 'Opvolging is gebouwd volgens WCAG 2.2, niveau AA.',
    trouble: 'Lukt iets u niet? Vertel het het programmabureau.',
  },
  privacy: {
    title: 'Privacy',
    users: 'Wij bewaren uw naam, werk-e-mailadres, organisatie en wat u hier doet.',
    noVictims: 'Gegevens van slachtoffers of verdachten horen hier nooit.',
    cookies: 'Wij gebruiken alleen cookies die nodig zijn om in te loggen en voor de taal.',
  },
};
