import { PrivacyHint } from '@opvolging/web-data-access';
import { TextField, type FieldTexts } from '@opvolging/web-ui';

interface FreeLineProps extends FieldTexts {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** A title in somebody's own words. */
export function FreeLine(props: FreeLineProps) {
  return (
    <>
      <TextField autoComplete="off" {...props} />
      <PrivacyHint text={props.value} error={props.error} />
    </>
  );
}
