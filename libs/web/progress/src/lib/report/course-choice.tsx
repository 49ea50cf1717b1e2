import { COURSES } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import { useMessages } from '@opvolging/web-data-access';
import { announce, ChoiceCards, type ChoiceOption } from '@opvolging/web-ui';
import { askedFields, type AskedFields } from './asked-fields';
import { COURSE_MARKS } from './course-word';
import type { ReportPart } from './report';
import type { Choice } from './report-answer';
import { CORRECTION, type ReportSubject } from './report-subject';

/** Nothing is chosen beforehand; what cannot be said now is not offered, and it says why. */
export function CourseChoice({ subject, answer, onAnswer, idOf, errorAt }: ReportPart) {
  const messages = useMessages();
  const { progress } = messages;
  const choose = (choice: Choice) => {
    onAnswer({ choice });
    const n = questions(askedFields(subject, { ...answer, choice }));
    if (n > 0) announce(progress.fieldsAdded({ n }));
  };
  return (
    <ChoiceCards
      id={idOf('course')}
      legend={progress.question}
      hint={refusal(messages, subject)}
      error={errorAt('course')}
      options={optionsFor(messages, subject)}
      value={answer.choice}
      onValueChange={choose}
    />
  );
}

function optionsFor(messages: Catalogue, subject: ReportSubject): readonly ChoiceOption<Choice>[] {
  const { terms } = messages;
  const courses = COURSES.map((course) => ({
    value: course,
    label: terms.course[course],
    description: terms.courseDefinition[course],
    mark: COURSE_MARKS[course],
  }));
  return subject.unchanged.refusedBy === null
    ? [unchanged(messages, subject), ...courses]
    : courses;
}

function unchanged(
  { progress, terms, format }: Catalogue,
  { action }: ReportSubject,
): ChoiceOption<Choice> {
  const last = action.lastCheckIn;
  return {
    value: 'UNCHANGED',
    label: progress.noChange,
    description:
      last &&
      progress.previous({
        course: terms.courseInSentence[last.course],
        date: format.dayOf(last.receivedAt),
      }),
  };
}

/** Why "no change" is not among the choices. */
function refusal({ progress }: Catalogue, { unchanged, owner }: ReportSubject): string | undefined {
  const texts = progress.unchangedRefused;
  switch (unchanged.refusedBy) {
    case null:
    case 'UNCHANGED_WITHOUT_REPORT':
    case CORRECTION:
      return undefined;
    case 'UNCHANGED_AFTER_NEWS':
      return texts.news({ owner });
    case 'HELP_NEEDED_WITHOUT_REQUEST':
      return texts.request;
    default:
      return texts.other;
  }
}

function questions({ note, help }: AskedFields): number {
  const ofNote = note === 'REQUIRED' || note === 'OPTIONAL' ? 1 : 0;
  return ofNote + (help === 'ASKED' ? 4 : 0);
}
