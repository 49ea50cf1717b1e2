import {
  graphql,
  SubmitDialog,
  useField,
  useMessages,
  useSubmit,
} from '@opvolging/web-data-access';
import { Paragraph } from '@opvolging/web-ui';
import { useNavigate } from 'react-router';
import { filledOrNull } from '../../action/fields/blank';
import { FreeLine } from '../../action/fields/free-line';
import { toldWithUndo } from '../notice/told';

const GroupDialog_Mutation = graphql(`
  mutation GroupDialog_Mutation($input: GroupProblemsInput!) {
    groupProblems(input: $input) {
      problem {
        id
        code
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface GroupDialogProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Makes one problem of several and goes there; taking it apart again stands on its page. */
export function GroupDialog({ codes, onClose }: GroupDialogProps) {
  const { format, problem, shell } = useMessages();
  const texts = problem.group;
  const navigate = useNavigate();
  const form = useSubmit(GroupDialog_Mutation, {
    payload: (data) => data.groupProblems,
    onDone: ({ problem: made }) => {
      onClose();
      if (made === null) return;
      const { code } = made;
      void navigate(`/problemen/${code}`, {
        state: toldWithUndo(texts.done({ n: codes.length, code }), 'UNGROUP'),
      });
    },
  });
  const title = useField(form, 'title', '');
  const titleEn = useField(form, 'titleEn', '');
  return (
    <SubmitDialog
      title={texts.title}
      about={
        <Paragraph id="problemCodes">
          <strong>{format.list([...codes])}.</strong> {texts.lead}
        </Paragraph>
      }
      form={form}
      check={() => {
        if (codes.length < 2) form.show([{ fieldId: null, message: texts.chooseMore }]);
        return codes.length >= 2;
      }}
      variables={({ key }) => ({
        input: {
          problemCodes: [...codes],
          title: title.value,
          titleEn: filledOrNull(titleEn.value),
          idempotencyKey: key,
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <FreeLine label={texts.newTitle} hint={problem.edit.titleHint} {...title} />
      <FreeLine lang="en" label={texts.newTitleEn} note={`(${shell.optional})`} {...titleEn} />
    </SubmitDialog>
  );
}
