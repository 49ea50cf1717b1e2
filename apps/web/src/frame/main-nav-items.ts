import type { FirstCatalogue } from '@opvolging/messages';
import type { Permission, ViewerData } from '@opvolging/web-data-access';
import type { MainNavItem } from '@opvolging/web-ui';

type Shell = FirstCatalogue['shell'];

interface Entry {
  readonly href: string;
  readonly name: keyof Shell['nav'];
  readonly needs?: Permission;
  readonly waiting?: (todo: ViewerData['todo']) => number;
}

/** Nobody gets an item that would be empty; who has two roles sees both. */
const ENTRIES: readonly Entry[] = [
  { href: '/', name: 'today', waiting: (todo) => answersAsked(todo) },
  { href: '/werkvoorraad', name: 'workList', needs: 'WORK_LIST_READ' },
  {
    href: '/voortgang',
    name: 'progress',
    needs: 'REPORT_PROGRESS',
    waiting: (todo) => todo.reports,
  },
  { href: '/acties', name: 'actions' },
  { href: '/problemen', name: 'problems' },
  { href: '/regiegroep', name: 'board', needs: 'BOARD_READ' },
  { href: '/beheer/personen', name: 'people', needs: 'PEOPLE_MANAGE' },
];

export function mainNavItems(
  viewer: Pick<ViewerData, 'permissions' | 'todo'>,
  shell: Shell,
  pathname: string,
): readonly MainNavItem[] {
  return ENTRIES.filter(
    ({ needs }) => needs === undefined || viewer.permissions.includes(needs),
  ).map(({ href, name, waiting }) => ({
    href,
    label: shell.nav[name],
    current: href === '/' ? pathname === '/' : pathname.startsWith(href),
    ...countOf(waiting?.(viewer.todo) ?? 0, shell),
  }));
}

function countOf(value: number, shell: Shell): Pick<MainNavItem, 'count'> {
  return value === 0 ? {} : { count: { value, label: shell.waiting({ n: value }) } };
}

function answersAsked({ offers, handovers, completions, requests }: ViewerData['todo']): number {
  return offers + handovers + completions + requests;
}
