import { checkPassword } from '@opvolging/domain';
import { userErrorMessage } from '@opvolging/messages';
import { useMessages, type FormError } from '@opvolging/web-data-access';

/** What the server would refuse about a new password, in its words, before anything is sent. */
export function usePasswordCheck(
  fieldId: string,
  password: string,
  email: string,
): readonly Pick<FormError, 'fieldId' | 'message'>[] {
  const messages = useMessages();
  return checkPassword(password, email).map(({ code, details }) => ({
    fieldId,
    message: userErrorMessage(messages, {
      code: code === 'TOO_SHORT' || code === 'TOO_LONG' ? code : 'OUT_OF_RANGE',
      rule: code,
      details,
    }),
  }));
}
