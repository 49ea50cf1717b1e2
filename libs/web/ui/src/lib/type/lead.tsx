import { Paragraph } from './paragraph';
import type { ParagraphProps } from './paragraph';

export function Lead(props: Omit<ParagraphProps, 'look'>) {
  return <Paragraph {...props} look="lead" />;
}
