import { focusField } from '@opvolging/web-ui';

/** To a field that appears because of this press; the button that was pressed is gone by then. */
export function focusSoon(fieldId: string): void {
  setTimeout(() => focusField(fieldId));
}
