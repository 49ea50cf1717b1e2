import { inputCheck } from '@opvolging/api-kernel';
import { checkEmail } from '@opvolging/domain';

/** One mailbox; not a text about anybody, so the search for personal data leaves it alone. */
export function EmailAddress(): PropertyDecorator {
  return inputCheck('emailAddress', (value) => checkEmail(typeof value === 'string' ? value : ''));
}
