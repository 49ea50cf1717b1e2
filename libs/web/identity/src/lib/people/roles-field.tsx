import { ROLES, type Role } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { CheckboxGroup } from '@opvolging/web-ui';

interface RolesFieldProps {
  readonly id: string;
  readonly values: readonly Role[];
  readonly onValuesChange: (roles: readonly Role[]) => void;
  readonly error: string | undefined;
}

/** Which roles somebody has, each with what it means. */
export function RolesField(field: RolesFieldProps) {
  const { identity, terms } = useMessages();
  return (
    <CheckboxGroup
      legend={identity.invite.roles}
      options={ROLES.map((role) => ({
        value: role,
        label: terms.role[role],
        description: terms.roleDefinition[role],
      }))}
      {...field}
    />
  );
}
