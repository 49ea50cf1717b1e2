import type { RequestContext } from '@opvolging/api-kernel';
import { cutOffsOn, type CutOffs } from '@opvolging/domain';
import { atMoment, type Moment } from './moment';

/** For whom and of which moment something is read, and the days that the rules about time compare with. */
export interface ActionReading {
  readonly ctx: RequestContext;
  readonly moment: Moment;
  readonly cutOffs: CutOffs;
}

export function readingOf(ctx: RequestContext, moment: Moment): ActionReading {
  return ctx.once(atMoment('reading', moment), () => ({
    ctx,
    moment,
    cutOffs: cutOffsOn(moment.today),
  }));
}
