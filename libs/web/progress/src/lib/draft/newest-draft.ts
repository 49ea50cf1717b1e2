import type { Answers } from '../report/report-answer';
import type { DeviceDraft } from './device-draft';
import { parseAnswers } from './parse-answers';

export interface ServerDraft {
  readonly content: string;
  readonly savedAt: string;
}

export interface FoundDraft {
  readonly answers: Answers;
  /** The server's draft on which the next one goes on. */
  readonly basedOn: string | null;
  /** When it was last changed; milliseconds, or the server's moment. */
  readonly at: string | number;
  /** Written later on another device, over what this device had. */
  readonly fromElsewhere: boolean;
  /** Not everything of it has reached the server yet. */
  readonly saved: boolean;
}

/**
 * The newest of the two. A device that goes on from the server's draft is ahead of it; after another
 * device saved, the later of the two clocks decides, and the screen says that it did.
 */
export function newestDraft(
  device: DeviceDraft | null,
  server: ServerDraft | null,
): FoundDraft | null {
  if (server === null) return device && ofDevice(device, null);
  if (device === null) return ofServer(server, false);
  if (device.basedOn === server.savedAt) return ofDevice(device, server.savedAt);
  const deviceIsLater = !device.saved && device.changedAt > Date.parse(server.savedAt);
  return deviceIsLater ? ofDevice(device, server.savedAt) : ofServer(server, true);
}

function ofDevice(device: DeviceDraft, basedOn: string | null): FoundDraft | null {
  // The server's draft was sent or thrown away on another device: nothing is left to go on with.
  if (basedOn === null && device.saved) return null;
  const { answers, changedAt, saved } = device;
  return { answers, basedOn, at: changedAt, fromElsewhere: false, saved };
}

function ofServer({ content, savedAt }: ServerDraft, fromElsewhere: boolean): FoundDraft {
  const answers = parseAnswers(content);
  return { answers, basedOn: savedAt, at: savedAt, fromElsewhere, saved: true };
}
