import { Fragment } from 'react';
import { Written } from './written';
import { useWrittenLang } from './written-lang';
import { partsOf } from './written-part';

/** A sentence of ours with what somebody wrote in it: `writtenPart` says which part that is. */
export function Sentence({ children }: { children: string }) {
  const parts = partsOf(children);
  const isOneLanguage = useWrittenLang() === undefined;
  if (isOneLanguage) return parts.join('');
  return parts.map((part, place) =>
    place % 2 === 0 ? (
      <Fragment key={place}>{part}</Fragment>
    ) : (
      <Written key={place}>{part}</Written>
    ),
  );
}
