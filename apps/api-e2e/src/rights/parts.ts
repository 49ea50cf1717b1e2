/** Every way in which somebody can stand towards an object of the programme. */
export const PARTS = [
  'OFFICE',
  'BOARD',
  'OWNER',
  'REPORTER',
  'MONITOR',
  'PROPOSER',
  /** To whom something was put: a handover, a request. */
  'RECEIVER',
  /** A member without a part. */
  'OTHER',
  'MINISTRY',
  'NOBODY',
] as const;
export type Part = (typeof PARTS)[number];

const MEMBERS = ['OWNER', 'REPORTER', 'MONITOR', 'PROPOSER', 'RECEIVER', 'OTHER'] as const;
export const SIGNED_IN = ['OFFICE', 'BOARD', ...MEMBERS, 'MINISTRY'] as const;

/** Which parts a role opens a kind of command for, whatever the object. */
export const DOORS = {
  ANYONE: PARTS,
  SIGNED_IN,
  TAKE_PART: ['OFFICE', ...MEMBERS],
  OFFICE: ['OFFICE'],
} as const satisfies Readonly<Record<string, readonly Part[]>>;
export type Door = keyof typeof DOORS;

/** The people who do not work on the objects of the test, but on others. */
export type Company = 'OWN' | 'STRANGERS';
