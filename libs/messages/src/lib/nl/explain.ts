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
    toWords: 'Wie doet wat, en andere woorden',
  },
  words: {
    title: 'Woorden in Opvolging',
    lead: 'Elk woord betekent op elke pagina hetzelfde.',
    things: 'Waar het over gaat',
    people: 'Wie doet wat bij een actie?',
    word: {
      problem: 'Probleem',
      statement: 'Uitspraak',
      action: 'Actie',
      organisation: 'Actiehouder',
      milestone: 'Mijlpaal',
      checkIn: 'Voortgangsbericht',
      round: 'Ronde',
      request: 'Verzoek',
    },
    meaning: {
      problem: 'Iets wat niet goed gaat in de aanpak van mensenhandel. Een nummer begint met P.',
      statement: 'Een letterlijke zin uit een rapport of brief. Wij veranderen hem nooit.',
      action: 'Wat is afgesproken om een probleem op te lossen. Een nummer begint met A.',
      organisation: 'De organisatie die voor de actie staat.',
      milestone: 'Iets wat klaar is op een datum. De eerste datum blijft altijd zichtbaar.',
      checkIn: 'Wat de verantwoordelijke in een week over een actie doorgeeft.',
      round: 'De week waarin u voortgang doorgeeft. De ronde sluit donderdag om 17.00 uur.',
      request: 'Wat iemand nodig heeft, van wie en vóór wanneer. Een nummer begint met V.',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    text: 'Opvolging is gebouwd volgens WCAG 2.2, niveau AA.',
    tested: 'Elke pagina is met de computer gecontroleerd, ook op een klein scherm.',
    notTested:
      'Mensen met een beperking hebben Opvolging nog niet getest. Ook een onafhankelijk onderzoek is er nog niet.',
    keysTitle: 'Alleen met het toetsenbord',
    keys: {
      tab: 'Met Tab gaat u naar het volgende veld of de volgende link.',
      arrows: 'Met de pijltjes kiest u een antwoord.',
      send: 'Met Ctrl en Enter verstuurt u een formulier.',
      escape: 'Met Escape sluit u een menu of venster.',
    },
    trouble: 'Lukt iets u niet? Vertel het het programmabureau.',
  },
  privacy: {
    title: 'Privacy',
    users: 'Wij bewaren uw naam, werk-e-mailadres, organisatie en wat u hier doet.',
    noVictims: 'Gegevens van slachtoffers of verdachten horen hier nooit.',
    history:
      'In de geschiedenis blijft staan wie wat wanneer wijzigde. Zo is elk besluit te volgen.',
    elsewhere: 'De app vraagt niets op bij andere sites en meet uw bezoek niet.',
    cookies: 'Wij gebruiken alleen cookies die nodig zijn om in te loggen en voor de taal.',
  },
};
