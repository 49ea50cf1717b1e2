import { PrivacyHint, useWrittenLang } from '@opvolging/web-data-access';
import { TextField, type FieldTexts } from '@opvolging/web-ui';

interface FreeLineProps extends FieldTexts {
  /** Left out for the language of the programme. */
  readonly lang?: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** A title in somebody's own words. */
export function FreeLine(props: FreeLineProps) {
  const lang = useWrittenLang();
  return (
    <>
      <TextField autoComplete="off" lang={lang} {...props} />
      <PrivacyHint text={props.value} error={props.error} />
    </>
  );
}
