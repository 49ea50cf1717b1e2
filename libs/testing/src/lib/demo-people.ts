import type { Role } from '@opvolging/domain';

/** Stands only in demo data, with a banner on every page. */
export const DEMO_PASSWORD = 'opvolging-demo-2026';

export const DEMO_KEYS = [
  'bureau',
  'regiegroep',
  'politie',
  'szw',
  'vws',
  'vng',
  'ministerie',
] as const;
export type DemoKey = (typeof DEMO_KEYS)[number];

export interface DemoPerson {
  readonly key: DemoKey;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
}

/** Roles of organisations, never persons. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    key: 'bureau',
    name: 'Medewerker programmabureau',
    email: 'bureau@demo.example',
    organisation: 'Programmabureau',
    roles: ['OFFICE'],
  },
  {
    key: 'regiegroep',
    name: 'Lid van de regiegroep',
    email: 'regiegroep@demo.example',
    organisation: 'Regiegroep',
    roles: ['BOARD'],
  },
  {
    key: 'politie',
    name: 'Actieverantwoordelijke politie',
    email: 'politie@demo.example',
    organisation: 'Politie',
    roles: ['MEMBER'],
  },
  {
    key: 'szw',
    name: 'Actieverantwoordelijke SZW',
    email: 'szw@demo.example',
    organisation: 'Ministerie van SZW',
    roles: ['MEMBER'],
  },
  {
    key: 'vws',
    name: 'Actieverantwoordelijke VWS',
    email: 'vws@demo.example',
    organisation: 'Ministerie van VWS',
    roles: ['MEMBER'],
  },
  {
    key: 'vng',
    name: 'Actieverantwoordelijke VNG',
    email: 'vng@demo.example',
    organisation: 'VNG',
    roles: ['MEMBER'],
  },
  {
    key: 'ministerie',
    name: 'Medewerker overzichten',
    email: 'ministerie@demo.example',
    organisation: 'Ministerie van JenV',
    roles: ['MINISTRY'],
  },
];
