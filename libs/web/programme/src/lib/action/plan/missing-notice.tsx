import { fieldId, useMessages } from '@opvolging/web-data-access';
import { Callout, focusField } from '@opvolging/web-ui';
import { ruleText } from '../agreement/rule-text';
import { useToday } from '../fields/use-today';
import { missingForOffer } from './missing-for-offer';
import type { PlanDraft } from './plan-draft';

interface MissingNoticeProps {
  readonly draft: PlanDraft;
  readonly prefix: readonly string[];
}

/** What must still be filled in before the plan can be offered, all at once; saving is always possible. */
export function MissingNotice({ draft, prefix }: MissingNoticeProps) {
  const messages = useMessages();
  const today = useToday();
  if (today === null) return null;
  const texts = messages.agreement.offer;
  const missing = missingForOffer(draft, today);
  if (missing.length === 0) return <Callout>{texts.complete}</Callout>;
  return (
    <Callout lead={texts.missing({ n: missing.length })}>
      <ul>
        {missing.map(({ code, path = [] }) => {
          const id = fieldId(...prefix, ...path);
          return (
            <li key={code}>
              <a
                className="nl-link"
                href={`#${id}`}
                onClick={(event) => {
                  if (focusField(id)) event.preventDefault();
                }}
              >
                {ruleText(messages, code)}
              </a>
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
