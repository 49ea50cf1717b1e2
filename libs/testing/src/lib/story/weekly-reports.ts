import type { DemoKey } from '../demo-people';
import type { Deed } from './deed';
import type { ReportStory } from './report-story';
import type { Weekday } from './story-time';

/** When somebody reports every week, on everything at once. */
export interface ReportingHabit {
  readonly by: DemoKey;
  readonly weekday: Weekday;
  readonly time: string;
}

export const POLICE: ReportingHabit = { by: 'politie', weekday: 'TUE', time: '10:05' };
export const CARE: ReportingHabit = { by: 'vws', weekday: 'TUE', time: '15:30' };
export const LABOUR: ReportingHabit = { by: 'szw', weekday: 'WED', time: '09:20' };
export const MUNICIPALITIES: ReportingHabit = { by: 'vng', weekday: 'THU', time: '11:40' };

export interface WeeklyReport extends Omit<ReportStory, 'action'> {
  readonly week: number;
  /** Another day or sender than usual. */
  readonly differently?: Partial<ReportingHabit>;
}

/** The reports on one action, week after week. */
export function weeklyReports(
  action: string,
  habit: ReportingHabit,
  reports: readonly WeeklyReport[],
): readonly Deed[] {
  return reports.map(({ week, differently, ...report }) => {
    const { by, weekday, time } = { ...habit, ...differently };
    return { do: 'REPORT', by, at: { week, weekday, time }, what: { action, ...report } };
  });
}
