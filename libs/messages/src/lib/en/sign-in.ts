import type { Localised } from '../localised';
import type { signIn as dutch } from '../nl/sign-in';

export const signIn: Localised<typeof dutch> = {
  title: 'Sign in',
  lead: 'Follow-up is for people who take part in the programme.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Signing in…',
  failed: 'Signing in failed',
  wait: ({ minutes }) =>
    minutes === 1
      ? 'Wait 1 minute and then try again.'
      : `Wait ${minutes} minutes and then try again.`,
  noAccount: 'No account yet? Ask the programme office for an invitation.',
  forgotten: 'Forgot your password? The programme office will make a new link for you.',
  demoTitle: 'How to sign in to the demo',
  demoText: ({ password }) => `Choose a role. The password is ${password} everywhere.`,
  signedOut: 'You are signed out.',
};
