import type { Visitor } from '../harness/visitor';

/** A screen after somebody did something on it, before anything is sent. */
export interface ScreenState {
  readonly name: string;
  readonly who: string | null;
  readonly path: string;
  readonly reach: (visitor: Visitor) => Promise<void>;
}

const dialog = (visitor: Visitor) => visitor.page.getByRole('dialog').waitFor();

async function opened(visitor: Visitor, button: string | RegExp): Promise<void> {
  await visitor.button(button).first().click();
  await dialog(visitor);
}

const unfold = (visitor: Visitor, text: string) =>
  visitor.page.getByRole('main').getByText(text, { exact: true }).click();

export const STATES: readonly ScreenState[] = [
  {
    name: 'sign-in-refused',
    who: null,
    path: '/aanmelden',
    reach: async (visitor) => {
      await visitor.fill('E-mailadres', 'iemand@demo.example');
      await visitor.fill('Wachtwoord', 'verkeerd-wachtwoord');
      await visitor.press('Inloggen');
      await visitor.sees(/klopt niet/);
    },
  },
  {
    name: 'menu-open',
    who: 'bureau',
    path: '/',
    reach: async (visitor) => {
      await visitor.press(/^Menu/);
      await visitor.press('Medewerker programmabureau');
      await visitor.sees('Uitloggen');
    },
  },
  {
    name: 'actions-filter-open',
    who: 'bureau',
    path: '/acties',
    reach: async (visitor) => {
      await unfold(visitor, 'Filter');
      await visitor.button(/^Toon \d+ acties$/).waitFor();
    },
  },
  {
    name: 'problems-filter-open',
    who: 'bureau',
    path: '/problemen',
    reach: async (visitor) => {
      await unfold(visitor, 'Filter');
      await visitor.button(/^Toon \d+ problemen$/).waitFor();
    },
  },
  {
    name: 'problems-grouping',
    who: 'bureau',
    path: '/problemen',
    reach: async (visitor) => {
      await visitor.choose(/P-03$/);
      await visitor.choose(/P-04$/);
      await opened(visitor, 'Samen één probleem');
    },
  },
  {
    name: 'problem-setting-aside',
    who: 'bureau',
    path: '/problemen/P-20',
    reach: (visitor) => opened(visitor, 'Terzijde leggen'),
  },
  {
    name: 'propose-with-errors',
    who: 'bureau',
    path: '/acties/voorstellen',
    reach: async (visitor) => {
      await visitor.press('Mijlpaal toevoegen');
      await visitor.press('Voorstel opslaan');
      await visitor.sees(/^Er ging iets mis/);
    },
  },
  {
    name: 'action-stopping',
    who: 'bureau',
    path: '/acties/A-003',
    reach: async (visitor) => {
      await visitor.press('Meer');
      await opened(visitor, 'Stoppen');
    },
  },
  {
    name: 'milestone-meeting',
    who: 'bureau',
    path: '/acties/A-003',
    reach: (visitor) => opened(visitor, /^Gehaald:/),
  },
  {
    name: 'work-list-arranging',
    who: 'bureau',
    path: '/werkvoorraad',
    reach: async (visitor) => {
      await visitor.press(/^Toon alle \d+/);
      await opened(visitor, /^Regelen/);
    },
  },
  {
    name: 'board-as-table',
    who: 'bureau',
    path: '/regiegroep',
    reach: (visitor) => visitor.press('Bekijk als tabel'),
  },
];
