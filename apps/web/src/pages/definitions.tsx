import { DefinitionRow, SummaryList } from '@opvolging/web-ui';
import type { ReactNode } from 'react';

interface DefinitionsProps {
  readonly words: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
  readonly draw?: (key: string, word: string) => ReactNode;
}

/** Words with their meaning, in the order of their life. */
export function Definitions({ words, meanings, draw }: DefinitionsProps) {
  return (
    <SummaryList>
      {Object.entries(meanings).map(([key, meaning]) => {
        const word = words[key] ?? key;
        return (
          <DefinitionRow key={key} term={draw?.(key, word) ?? word}>
            {meaning}
          </DefinitionRow>
        );
      })}
    </SummaryList>
  );
}
