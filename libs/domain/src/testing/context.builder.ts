import type { CommandContext } from '../lib/action/command-context';
import { instantAt } from '../lib/calendar/amsterdam-time.rules';
import { day } from './day.builder';
import { aViewer } from './viewer.builder';

/** Tuesday 24 November 2026, ten in the morning; ids are `new-1`, `new-2` … */
export function aContext(given: Partial<CommandContext> = {}): CommandContext {
  let count = 0;
  const today = given.today ?? day('2026-11-24');
  return {
    actor: aViewer(),
    today,
    now: instantAt(today, 10, 0),
    newId: () => `new-${(count += 1)}`,
    ...given,
  };
}
