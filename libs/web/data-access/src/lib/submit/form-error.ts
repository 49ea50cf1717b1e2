import type { Submit_UserErrorFragment } from '../generated/graphql';
import { fieldIdOfError } from './field-id';

/** One refusal as a form shows it: at its field, and in the summary. */
export interface FormError {
  /** Id of the input element; null when it is about the form as a whole. */
  readonly fieldId: string | null;
  readonly message: string;
  /** The stable codes, where the server said no; null for what the screen found by itself. */
  readonly code: Submit_UserErrorFragment['code'] | null;
  readonly rule: string | null;
  /** The server asks to confirm that this is not about a victim or suspect; it does not refuse. */
  readonly asksConfirmation: boolean;
}

export function formErrorOf(error: Submit_UserErrorFragment): FormError {
  return {
    fieldId: fieldIdOfError(error.field),
    message: error.message,
    code: error.code,
    rule: error.rule,
    asksConfirmation: error.privacy?.blocking === false,
  };
}
