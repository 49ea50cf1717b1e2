import { plural } from '../plural';

/** Offer, agree, decline, hand over. */
export const agreement = {
  offer: {
    command: 'Voorleggen',
    title: ({ code }: { code: string }) => `Plan ${code} voorleggen`,
    lead: ({ owner, monitor }: { owner: string; monitor: string }) =>
      `Wij vragen ${owner} en ${monitor} om akkoord.`,
    missing: ({ n }: { n: number }) =>
      `Om voor te leggen ${plural(n, 'ontbreekt nog 1 punt', `ontbreken nog ${n} punten`)}:`,
    complete: 'Het plan is compleet. U kunt het voorleggen.',
    done: 'Het plan is voorgelegd.',
    waitsFor: ({ names }: { names: string }) => `Wacht op akkoord van ${names}.`,
  },
  answer: {
    title: ({ code }: { code: string }) => `Bent u akkoord met ${code}?`,
    asOwner: 'U wordt gevraagd als verantwoordelijke.',
    asMonitor: 'U wordt gevraagd als toetser.',
    agree: 'Akkoord',
    decline: 'Niet akkoord, met reden',
    reason: 'Waarom niet?',
    reasonHint: 'De regiegroep en het programmabureau zien uw reden.',
    confirmDecline: 'Niet akkoord versturen',
    declineTitle: ({ code }: { code: string }) => `Niet akkoord met ${code}`,
    revised: 'Dit is gewijzigd in het plan',
    agreed: 'U bent akkoord. Dank u wel.',
    agreedAndConfirmed: 'U bent akkoord. De actie is nu afgesproken.',
    declined: 'U bent niet akkoord. Het programmabureau zoekt een oplossing.',
    planChanged: 'Het plan is gewijzigd sinds u het zag. Lees het nog een keer.',
    was: 'Was',
    now: 'Nu',
  },
  many: {
    title: 'Akkoord geven',
    lead: ({ n }: { n: number }) =>
      `${n} ${plural(n, 'plan wacht', 'plannen wachten')} op uw antwoord.`,
    none: 'Er wachten geen plannen op uw antwoord.',
    offers: 'Plannen',
    handovers: 'Overdrachten',
    completions: 'Is het klaar?',
    plan: 'Het plan',
    agreeTo: ({ code }: { code: string }) => `Ik ben akkoord met ${code}`,
    chooseFirst: 'Kies eerst met welke plannen u akkoord bent.',
    choose: ({ code }: { code: string }) => `Kies ${code}`,
    agreeChosen: ({ n }: { n: number }) =>
      n === 0 ? 'Akkoord met wat u kiest' : `Akkoord met ${n} ${plural(n, 'plan', 'plannen')}`,
    done: ({ n }: { n: number }) => `U bent akkoord met ${n} ${plural(n, 'plan', 'plannen')}.`,
    failed: ({ n }: { n: number }) =>
      `Bij ${n} ${plural(n, 'plan', 'plannen')} is het niet gelukt.`,
  },
  record: {
    command: 'Akkoord vastleggen',
    title: ({ code }: { code: string }) => `Akkoord vastleggen voor ${code}`,
    lead: 'Voor een akkoord dat per brief of e-mail is gegeven.',
    person: 'Wie is akkoord?',
    who: 'Wie gaf antwoord?',
    answer: 'Wat was het antwoord?',
    declineDone: 'Het antwoord is vastgelegd.',
    letterDate: 'Datum van de brief of e-mail',
    letterLink: 'Link naar de brief of e-mail',
    confirm: 'Vastleggen',
    done: 'Het akkoord is vastgelegd.',
    told: ({ date }: { date: string }) =>
      `Vastgelegd door het programmabureau, volgens een brief of e-mail van ${date}.`,
    seeLetter: 'Bekijk de brief of e-mail',
  },
  state: {
    OFFERED: 'nog geen antwoord',
    AGREED: ({ date }: { date: string }) => `akkoord op ${date}`,
    DECLINED: ({ date }: { date: string }) => `niet akkoord op ${date}`,
  },
  handover: {
    command: 'Overdragen',
    title: ({ code }: { code: string }) => `Actie ${code} overdragen`,
    which: 'Wat draagt u over?',
    to: ({ role }: { role: string }) => `Wie wordt ${role}?`,
    note: 'Overdrachtsnotitie',
    noteHint: 'Wat loopt er, wat is beloofd, wie moet men bellen?',
    propose: 'Overdracht voorstellen',
    proposed: ({ name }: { name: string }) => `Voorgesteld. De overdracht wacht op ${name}.`,
    waiting: ({ name, date }: { name: string; date: string }) =>
      `Overdracht wacht sinds ${date} op ${name}.`,
    untilThen: ({ name }: { name: string }) => `Tot het akkoord blijft ${name} aan zet.`,
    asked: ({ name, date, role }: { name: string; date: string; role: string }) =>
      `${name} vroeg u op ${date} om ${role} te worden.`,
    answerTitle: ({ code }: { code: string }) => `Neemt u ${code} over?`,
    accept: 'Akkoord, ik neem het over',
    refuse: 'Niet akkoord, met reden',
    accepted: 'U hebt de actie overgenomen.',
    refused: 'U neemt de actie niet over. De ander ziet uw reden.',
    withdraw: 'Voorstel intrekken',
  },
  reporters: {
    command: 'Invullers kiezen',
    legend: 'Wie vult ook in?',
    confirm: 'Opslaan',
    title: ({ code }: { code: string }) => `Wie vult voortgang in voor ${code}?`,
    hint: 'Een invuller vult in namens de verantwoordelijke. Dat staat er altijd bij.',
    none: 'Geen invullers.',
    saved: 'De invullers zijn gewijzigd.',
  },
};
