import { inputCheck } from '@opvolging/api-kernel';

/** Who is invited comes for something. */
export function SomeRoles(): PropertyDecorator {
  return inputCheck('someRoles', (value) =>
    Array.isArray(value) && value.length > 0 ? [] : [{ code: 'REQUIRED' }],
  );
}
