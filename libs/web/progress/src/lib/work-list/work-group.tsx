import type { FactCode } from '@opvolging/domain';
import { useLanguage, useMessages } from '@opvolging/web-data-access';
import { Button, DataTable, Section } from '@opvolging/web-ui';
import { useState } from 'react';
import { workColumns } from './work-columns';
import type { WorkItem } from './work-item';

interface WorkGroupProps {
  readonly code: FactCode;
  readonly items: readonly WorkItem[];
  readonly onArrange: (item: WorkItem) => void;
}

const FIRST = 5;

/** One kind of fact, the oldest first; a long group shows its first rows until asked for all. */
export function WorkGroup({ code, items, onArrange }: WorkGroupProps) {
  const messages = useMessages();
  const { language } = useLanguage();
  const [all, setAll] = useState(false);
  const { workList, facts } = messages;
  const label = facts.label[code];
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <Section title={workList.group({ label, n: items.length })}>
      <div className="o-work-group">
        <DataTable
          caption={label}
          captionHidden
          density="compact"
          fixedColumns
          columns={workColumns(messages, language, onArrange)}
          rows={shown}
          rowKey={({ id }) => id}
        />
      </div>
      {shown.length < items.length && (
        <p>
          <Button look="subtle" onClick={() => setAll(true)}>
            {workList.showAll({ n: items.length })}
          </Button>
        </p>
      )}
    </Section>
  );
}
