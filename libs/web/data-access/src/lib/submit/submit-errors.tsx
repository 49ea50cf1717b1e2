import { Alert, ErrorSummary } from '@opvolging/web-ui';
import { useFirstMessages } from '../language/use-messages';
import type { FormError } from './form-error';
import { useErrorTitle } from './use-error-title';

interface SubmitErrorsProps {
  readonly errors: readonly FormError[];
  readonly attempt: number;
}

/** Refusals at fields in the summary with links; refusals of the form as a whole as a message. */
export function SubmitErrors({ errors, attempt }: SubmitErrorsProps) {
  const { shell } = useFirstMessages();
  const refusals = errors.filter((error) => !error.asksConfirmation);
  const atFields = refusals.flatMap(({ fieldId, message }) =>
    fieldId === null ? [] : [{ fieldId, message }],
  );
  const general = refusals.filter((error) => error.fieldId === null);
  useErrorTitle(refusals.length > 0);
  return (
    <>
      <ErrorSummary
        title={shell.errorSummary({ n: atFields.length })}
        errors={atFields}
        attempt={attempt}
      />
      {general.length > 0 && (
        <Alert kind="error" role="alert" key={attempt}>
          {general.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
    </>
  );
}
