import { TEXT_LIMITS, type TextKind } from '@opvolging/domain';
import { useMessages } from '../language/use-messages';
import { useWrittenLang } from '../language/written-lang';
import { TextArea, type FieldTexts } from '@opvolging/web-ui';
import { PrivacyHint } from './privacy-hint';

interface FreeTextProps extends FieldTexts {
  readonly kind: TextKind;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly rows?: number;
}

/** A text in somebody's own words, with its limit and an early look at personal data. */
export function FreeText({ kind, rows = 3, ...field }: FreeTextProps) {
  const { format, shell } = useMessages();
  const lang = useWrittenLang();
  return (
    <>
      <TextArea
        {...field}
        lang={lang}
        rows={rows}
        limit={TEXT_LIMITS[kind].max}
        counterText={(used, limit) =>
          shell.characters({ n: format.number(used), max: format.number(limit) })
        }
      />
      <PrivacyHint text={field.value} error={field.error} />
    </>
  );
}
