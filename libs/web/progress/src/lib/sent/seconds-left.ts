import { deviceNow } from '../fields/device-now';

interface Undoable {
  readonly sentAt: string;
  readonly undoUntil: string;
}

/** How long undoing is possible, by the clock of this device; never more than the whole time. */
export function secondsLeft({ sentAt, undoUntil }: Undoable): number {
  const until = Date.parse(undoUntil);
  const whole = until - Date.parse(sentAt);
  return Math.max(0, Math.min(whole, until - deviceNow()) / 1000);
}
