export const signIn = {
  title: 'Inloggen',
  lead: 'Opvolging is voor mensen die meewerken aan het programma.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  busy: 'Bezig met inloggen…',
  failed: 'Inloggen is niet gelukt',
  wait: ({ minutes }: { minutes: number }) =>
    minutes === 1
      ? 'Wacht 1 minuut en probeer het dan opnieuw.'
      : `Wacht ${minutes} minuten en probeer het dan opnieuw.`,
  noAccount: 'Hebt u nog geen account? Vraag een uitnodiging aan het programmabureau.',
  forgotten: 'Wachtwoord vergeten? Het programmabureau maakt een nieuwe link voor u.',
  demoTitle: 'Zo logt u in op de demo',
  demoText: ({ password }: { password: string }) =>
    `Kies een rol. Het wachtwoord is overal ${password}.`,
  signedOut: 'U bent uitgelogd.',
};
