import { factSentence, type FactToTell } from '@opvolging/messages';
import { Sentence } from './sentence';
import { useFirstMessages } from './use-messages';
import { writtenPart } from './written-part';

/** What stands out, in a sentence that may name a milestone in its own words. */
export function FactSentence({ fact }: { fact: FactToTell }) {
  const messages = useFirstMessages();
  const { milestone } = fact;
  const named = milestone ? { title: writtenPart(milestone.title) } : null;
  return <Sentence>{factSentence(messages, { ...fact, milestone: named })}</Sentence>;
}
