import { THEMES } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import {
  graphql,
  SubmitForm,
  useLanguage,
  useMessages,
  useSubmit,
  writtenPart,
  type EditProblemForm_ProblemFragment,
} from '@opvolging/web-data-access';
import { Button, CheckboxGroup, FormActions, Link } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { filledOrNull } from '../../action/fields/blank';
import { FreeLine } from '../../action/fields/free-line';
import { aboutProblem } from '../commands/about-problem';
import { told } from '../notice/told';
import { themeName } from '../words/theme-name';

export const EditProblemForm_problem = graphql(`
  fragment EditProblemForm_problem on Problem {
    id
    code
    version
    title
    titleEn
    themes
  }
`);

const EditProblemForm_Mutation = graphql(`
  mutation EditProblemForm_Mutation($input: EditProblemInput!) {
    editProblem(input: $input) {
      problem {
        ...EditProblemForm_problem
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface EditProblemFormProps {
  readonly problem: EditProblemForm_ProblemFragment;
  readonly onConflict: () => void;
  readonly onKeepTheirs: () => void;
}

export function EditProblemForm({ problem, onConflict, onKeepTheirs }: EditProblemFormProps) {
  const messages = useMessages();
  const { problem: texts, shell } = messages;
  const navigate = useNavigate();
  const themes = useThemes();
  // The version that this person saw; the page may know a newer one in the meantime.
  const [{ id, code, version: seen }] = useState(problem);
  const [title, setTitle] = useState(problem.title);
  const [titleEn, setTitleEn] = useState(problem.titleEn ?? '');
  const [chosen, setChosen] = useState(problem.themes);
  const back = `/problemen/${code}`;
  const form = useSubmit(EditProblemForm_Mutation, {
    payload: (data) => data.editProblem,
    version: seen,
    edits: ['title', 'titleEn', 'themes'],
    onConflict,
    onDone: () => void navigate(back, { state: told(texts.edit.saved) }),
  });
  return (
    <SubmitForm
      form={form}
      onKeepTheirs={onKeepTheirs}
      conflictRows={conflictRows(messages, { title, titleEn, themes: chosen }, problem)}
      variables={(attempt) => ({
        input: {
          ...aboutProblem({ id }, attempt),
          title,
          titleEn: filledOrNull(titleEn),
          themes: [...chosen],
        },
      })}
    >
      <FreeLine
        id="title"
        label={texts.edit.titleNl}
        hint={texts.edit.titleHint}
        value={title}
        onValueChange={setTitle}
        error={form.errorAt('title')}
      />
      <FreeLine
        id="titleEn"
        lang="en"
        label={texts.edit.titleEn}
        note={`(${shell.optional})`}
        value={titleEn}
        onValueChange={setTitleEn}
        error={form.errorAt('titleEn')}
      />
      <CheckboxGroup
        id="themes"
        legend={texts.edit.themes}
        options={themes}
        columns
        values={chosen}
        onValuesChange={setChosen}
        error={form.errorAt('themes')}
      />
      <FormActions aside={<Link href={back}>{shell.cancel}</Link>}>
        <Button type="submit" look="primary" busy={form.busy}>
          {shell.save}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}

function useThemes() {
  const { themes } = useMessages();
  const { language } = useLanguage();
  return THEMES.map((key): { value: string; label: string } => ({
    value: key,
    label: themes[key],
  })).sort((one, other) => one.label.localeCompare(other.label, language));
}

interface Words {
  readonly title: string;
  readonly titleEn: string | null;
  readonly themes: readonly string[];
}

function conflictRows(messages: Catalogue, mine: Words, theirs: Words) {
  const { edit } = messages.problem;
  const names = (keys: readonly string[]) =>
    messages.format.list(keys.map((key) => themeName(messages, key)).sort());
  return [
    { label: edit.titleNl, mine: writtenPart(mine.title), theirs: writtenPart(theirs.title) },
    { label: edit.titleEn, mine: mine.titleEn ?? '', theirs: theirs.titleEn ?? '' },
    { label: edit.themes, mine: names(mine.themes), theirs: names(theirs.themes) },
  ];
}
