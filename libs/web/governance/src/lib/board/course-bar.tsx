import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { DataTable, EmptyState, Link, Paragraph, Section, StackedBar } from '@opvolging/web-ui';
import { Counted } from './counted';
import { courseParts, courseRows, type CourseNumbers } from './course-parts';
import { UNCONFIRMED_ADDRESS } from './list-addresses';

const CourseBar_portfolio = graphql(`
  fragment CourseBar_portfolio on Portfolio {
    courses {
      onCourse
      adjusting
      helpNeeded
      outOfDate
      noCheckIn
    }
    phases {
      inProgress
    }
  }
`);

interface CourseBarProps {
  readonly portfolio: FragmentType<typeof CourseBar_portfolio>;
  /** Adopted by Parliament or the board, and agreed to by nobody yet: counted apart. */
  readonly unconfirmed: number;
  readonly isPast: boolean;
}

/** How the actions in progress are doing, as their owners say; what nobody said lately stands apart. */
export function CourseBar({ unconfirmed, isPast, ...props }: CourseBarProps) {
  const { board, shell } = useMessages();
  const texts = board.state;
  const { courses, phases } = readFragment(CourseBar_portfolio, props.portfolio);
  return (
    <Section title={texts.title}>
      {phases.inProgress === 0 ? (
        <EmptyState>{texts.none}</EmptyState>
      ) : (
        <StackedBar
          title={sentence(texts, phases.inProgress, courses)}
          parts={courseParts({ board, isPast }, courses)}
          showTableText={texts.asTable}
          hideTableText={texts.hideTable}
          table={<CourseTable courses={courses} isPast={isPast} />}
          note={
            <>
              {texts.selfReport} <Link href="/uitleg/statussen">{shell.footer.statuses}</Link>
            </>
          }
        />
      )}
      {unconfirmed > 0 && (
        <Paragraph>
          {isPast ? (
            texts.unconfirmed({ n: unconfirmed })
          ) : (
            <Link href={UNCONFIRMED_ADDRESS}>{texts.unconfirmed({ n: unconfirmed })}</Link>
          )}
        </Paragraph>
      )}
    </Section>
  );
}

type StateTexts = ReturnType<typeof useMessages>['board']['state'];

function sentence(texts: StateTexts, inProgress: number, courses: CourseNumbers): string {
  const { outOfDate, noCheckIn } = courses;
  const told = texts.lead({ inProgress, old: outOfDate });
  return noCheckIn === 0 ? told : `${told} ${texts.noneYet({ n: noCheckIn })}`;
}

function CourseTable({ courses, isPast }: { courses: CourseNumbers; isPast: boolean }) {
  const { board } = useMessages();
  const { caption, column } = board.state;
  return (
    <DataTable
      caption={caption}
      captionHidden
      density="compact"
      rows={courseRows({ board, isPast }, courses)}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', header: column.state, rowHeader: true, cell: ({ label }) => label },
        {
          key: 'n',
          header: column.n,
          align: 'end',
          cell: ({ n, href, label }) => <Counted n={n} href={href} label={label} />,
        },
      ]}
    />
  );
}
