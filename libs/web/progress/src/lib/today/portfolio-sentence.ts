import type { FirstCatalogue } from '@opvolging/messages';

interface Numbers {
  readonly courses: {
    readonly onCourse: number;
    readonly adjusting: number;
    readonly helpNeeded: number;
    readonly outOfDate: number;
    readonly noCheckIn: number;
  };
  readonly phases: { readonly inProgress: number };
}

/** "31 acties zijn bezig: 16 op koers, 8 bijsturen, 4 hulp nodig en 3 zonder recent bericht." */
export function portfolioSentence(
  { today, format }: FirstCatalogue,
  { courses, phases }: Numbers,
): string {
  const { part } = today;
  const withoutReport = courses.outOfDate + courses.noCheckIn;
  const parts = format.list([
    part.onCourse({ n: courses.onCourse }),
    part.adjusting({ n: courses.adjusting }),
    part.helpNeeded({ n: courses.helpNeeded }),
    part.withoutReport({ n: withoutReport }),
  ]);
  return today.courseSummary({ inProgress: format.number(phases.inProgress), parts });
}
