import type { PersonRecord } from './person-rows';
import { personFor } from './person-view';

const PERSON: PersonRecord = {
  id: 'p1',
  name: 'Beleidsmedewerker',
  email: 'beleid@gemeente.example',
  organisationId: 'o1',
  organisationName: 'Gemeente',
  organisationVersion: 3,
  accountState: 'ACTIVE',
  language: 'nl',
  roles: ['MEMBER'],
  version: 2,
};

describe('a person as others see one', () => {
  it('shows name, organisation, roles and account to everybody', () => {
    expect(personFor({ personId: 'p2', organisationId: 'o1', roles: ['BOARD'] }, PERSON)).toEqual({
      id: 'p1',
      name: 'Beleidsmedewerker',
      email: null,
      organisation: { id: 'o1', name: 'Gemeente', version: 3 },
      roles: ['MEMBER'],
      accountState: 'ACTIVE',
      version: 2,
    });
  });

  it.each([
    ['the office', { personId: 'p2', organisationId: null, roles: ['OFFICE'] as const }],
    ['the person', { personId: 'p1', organisationId: 'o1', roles: ['MEMBER'] as const }],
  ])('shows the work address to %s', (_who, reader) => {
    expect(personFor(reader, PERSON).email).toBe('beleid@gemeente.example');
  });

  it('shows no address to nobody', () => {
    expect(personFor(null, PERSON).email).toBeNull();
  });

  it('has no organisation where none is on record', () => {
    const alone = { ...PERSON, organisationId: null, organisationName: null };

    expect(personFor(null, { ...alone, organisationVersion: null }).organisation).toBeNull();
  });
});
