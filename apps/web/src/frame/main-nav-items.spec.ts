import type { FirstCatalogue } from '@opvolging/messages';
import { loadFirstCatalogue } from '@opvolging/messages';
import type { Permission } from '@opvolging/web-data-access';
import { mainNavItems } from './main-nav-items';

const NOTHING = { completions: 0, handovers: 0, offers: 0, reports: 0, requests: 0 };

let shell: FirstCatalogue['shell'];

beforeAll(async () => {
  ({ shell } = await loadFirstCatalogue('nl'));
});

const items = (permissions: Permission[], todo = NOTHING, pathname = '/') =>
  mainNavItems({ permissions, todo }, shell, pathname);

const labels = (...permissions: Permission[]) => items(permissions).map(({ label }) => label);

describe('the main menu', () => {
  it('shows everybody what everybody may read', () => {
    expect(labels()).toEqual(['Vandaag', 'Acties', 'Problemen']);
  });

  it('adds reporting for who reports, the board’s page for who reads it', () => {
    expect(labels('REPORT_PROGRESS')).toContain('Voortgang doorgeven');
    expect(labels('BOARD_READ')).toContain('Regiegroep');
  });

  it('adds the work list and the people for the office', () => {
    expect(labels('WORK_LIST_READ', 'PEOPLE_MANAGE')).toEqual([
      'Vandaag',
      'Werkvoorraad',
      'Acties',
      'Problemen',
      'Mensen',
    ]);
  });

  it('counts the reports to give and the answers asked, with words for who listens', () => {
    const [today, progress] = items(['REPORT_PROGRESS'], {
      ...NOTHING,
      reports: 3,
      offers: 1,
      requests: 1,
    });

    expect(today?.count).toEqual({ value: 2, label: '2 te doen' });
    expect(progress?.count).toEqual({ value: 3, label: '3 te doen' });
  });

  it('shows no count when nothing waits', () => {
    expect(items(['REPORT_PROGRESS']).every(({ count }) => count === undefined)).toBe(true);
  });

  it.each([
    ['/', 'Vandaag'],
    ['/acties/A-014', 'Acties'],
    ['/problemen', 'Problemen'],
  ])('marks at %s where the person is: %s', (pathname, label) => {
    const here = items([], NOTHING, pathname).filter(({ current }) => current);

    expect(here.map((item) => item.label)).toEqual([label]);
  });
});
