import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Button, Meta, Paragraph, Section } from '@opvolging/web-ui';
import { useState } from 'react';
import { InternalNoteDialog } from '../commands/internal-note-dialog';
import { useActionScreen } from './action-screen';

const InternalNoteSection_action = graphql(`
  fragment InternalNoteSection_action on Action {
    id
    internalNote
  }
`);

interface InternalNoteSectionProps {
  readonly action: FragmentType<typeof InternalNoteSection_action>;
}

/** Only for the office and the own organisation; for others it is not there at all. */
export function InternalNoteSection(props: InternalNoteSectionProps) {
  const { action: texts } = useMessages();
  const { may } = useActionScreen();
  const [editing, setEditing] = useState(false);
  const { internalNote: note } = readFragment(InternalNoteSection_action, props.action);
  if (note === null && !may('SET_INTERNAL_NOTE')) return null;
  return (
    <Section title={texts.section.internalNote}>
      <Meta>{texts.internalNote.hint}</Meta>
      {note !== null && (
        <Paragraph>
          <Written>{note}</Written>
        </Paragraph>
      )}
      {may('SET_INTERNAL_NOTE') && (
        <Button size="small" onClick={() => setEditing(true)}>
          {texts.internalNote.edit}
        </Button>
      )}
      {editing && <InternalNoteDialog note={note} onClose={() => setEditing(false)} />}
    </Section>
  );
}
