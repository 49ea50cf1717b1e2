import { useMessages, Written } from '@opvolging/web-data-access';
import { Button, Item, ItemList, Section, VisuallyHidden } from '@opvolging/web-ui';
import { CourseWord } from '../report/course-word';
import { answerOn, type Answers, type Choice } from '../report/report-answer';
import type { RoundSubject } from './round-subject';

interface RoundSummaryProps {
  readonly subjects: readonly RoundSubject[];
  readonly answers: Answers;
  readonly onChange: (subject: RoundSubject) => void;
}

/** The last step on a small screen: what will be sent, each to be changed. */
export function RoundSummary({ subjects, answers, onChange }: RoundSummaryProps) {
  const { progress, shell } = useMessages();
  const choiceOn = ({ action }: RoundSubject) => answerOn(answers, action.id).choice;
  const n = subjects.filter((subject) => choiceOn(subject) !== null).length;
  return (
    <Section title={progress.readyToSend({ n, total: subjects.length })}>
      <ItemList>
        {subjects.map((subject) => (
          <Item
            key={subject.action.id}
            meta={<ChoiceWord choice={choiceOn(subject)} />}
            aside={
              <Button size="small" onClick={() => onChange(subject)}>
                {shell.edit} <VisuallyHidden>{subject.action.code}</VisuallyHidden>
              </Button>
            }
          >
            {subject.action.code} <Written>{subject.action.title}</Written>
          </Item>
        ))}
      </ItemList>
    </Section>
  );
}

function ChoiceWord({ choice }: { choice: Choice | null }) {
  const { progress } = useMessages();
  if (choice === null) return progress.notFilled;
  return choice === 'UNCHANGED' ? progress.noChange : <CourseWord course={choice} />;
}
