import { Alert, Button } from '@opvolging/web-ui';
import { useLanguageState } from '../language/use-messages';
import type { Submit } from './use-submit';

interface FindingsNoticeProps<Variables> {
  readonly form: Submit<Variables>;
}

/** Asks to look again at what seems personal; the answer is kept whatever the person chooses. */
export function FindingsNotice<Variables>({ form }: FindingsNoticeProps<Variables>) {
  const { full } = useLanguageState();
  const findings = form.errors.filter((error) => error.asksConfirmation);
  const onlyFindings = findings.length === form.errors.length;
  if (findings.length === 0 || full === null) return null;
  const texts = full.errors.privacyWarning;
  return (
    <Alert
      kind="warning"
      role="alert"
      heading={texts.title}
      actions={
        onlyFindings && <Button onClick={() => void form.acknowledge()}>{texts.send}</Button>
      }
    >
      <p>{texts.text({ n: findings.length })}</p>
      <ul>
        {findings.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            {fieldId === null ? message : <a href={`#${fieldId}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
