import { Paragraph } from './paragraph';
import type { ParagraphProps } from './paragraph';

/** A quiet line: source, age, number. */
export function Meta(props: Omit<ParagraphProps, 'look'>) {
  return <Paragraph {...props} look="meta" />;
}
