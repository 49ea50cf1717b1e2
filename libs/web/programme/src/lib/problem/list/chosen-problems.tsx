import { useMessages, useViewer } from '@opvolging/web-data-access';
import { Button, Chip, ChipList, Link } from '@opvolging/web-ui';
import { useState } from 'react';
import { GroupDialog } from '../group/group-dialog';
import type { Choosing } from './use-choosing';

/** What can be done with the problems that were chosen, and which those are: some may be filtered away. */
export function ChosenProblems({ choosing }: { choosing: Choosing }) {
  const { problem: texts } = useMessages();
  const viewer = useViewer();
  const [grouping, setGrouping] = useState(false);
  const { chosen, toggle, clear } = choosing;
  if (chosen.length === 0) return null;
  return (
    <div className="o-problem-chosen">
      <ChipList label={<strong role="status">{texts.group.chosen({ n: chosen.length })}</strong>}>
        {chosen.map((code) => (
          <Chip key={code} removeLabel={texts.group.drop({ code })} onRemove={() => toggle(code)}>
            {code}
          </Chip>
        ))}
      </ChipList>
      {viewer.may('ACTION_PROPOSE') && (
        <Link look="primary" size="small" href={`/acties/voorstellen?probleem=${chosen.join()}`}>
          {texts.proposeForChosen}
        </Link>
      )}
      {viewer.may('PROBLEM_EDIT') && (
        <Button size="small" onClick={() => setGrouping(true)}>
          {texts.group.command}
        </Button>
      )}
      <Button look="subtle" size="small" onClick={clear}>
        {texts.group.clear}
      </Button>
      {grouping && <GroupDialog codes={chosen} onClose={() => setGrouping(false)} />}
    </div>
  );
}
