import { graphqlEnum } from '@opvolging/api-kernel';
import { hasPermission, type Permission, type Viewer } from '@opvolging/domain';

/** The doors that a screen shows or leaves out, by the rights of the domain that open them. */
const SHOWN = {
  ACTION_PROPOSE: 'action:propose',
  ACTION_REGISTER_ADOPTED: 'action:register-adopted',
  ACT_ON_BEHALF: 'action:on-behalf',
  AUDIENCE_BOARD: 'audience:board',
  AUDIENCE_OFFICE: 'audience:office',
  BOARD_READ: 'audience:board',
  PEOPLE_MANAGE: 'person:manage',
  PROBLEM_EDIT: 'problem:edit',
  REPORT_PROGRESS: 'check-in:submit',
  WORK_LIST_READ: 'work-list:read',
} as const satisfies Readonly<Record<string, Permission>>;

export type ShownPermission = keyof typeof SHOWN;

const SHOWN_PERMISSIONS = Object.keys(SHOWN).filter(isShown);

export const PermissionEnum = graphqlEnum(
  'Permission',
  SHOWN_PERMISSIONS,
  'What a screen may offer; whether it may be done to this very object is asked of the object.',
);

export function shownPermissions(viewer: Viewer): ShownPermission[] {
  return SHOWN_PERMISSIONS.filter((name) => hasPermission(viewer, SHOWN[name]));
}

function isShown(name: string): name is ShownPermission {
  return name in SHOWN;
}
