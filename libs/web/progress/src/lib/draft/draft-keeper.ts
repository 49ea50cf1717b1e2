import { deviceNow } from '../fields/device-now';
import type { Answers } from '../report/report-answer';
import { forgetDeviceDraft, keepDeviceDraft } from './device-draft';
import { storableAnswers } from './storable-answers';

export interface DraftState {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** The server's moment of the last save. */
  readonly savedAt: string | null;
}

export interface DraftStore {
  /** The server's moment, or null when it could not be saved; no function where only the device keeps it. */
  readonly save: ((content: string) => Promise<string | null>) | null;
  /** Where this device keeps it. */
  readonly place: string;
  readonly onState: (state: DraftState) => void;
}

/** On this device within half a second, on the server within five; both count from the first change. */
const DEVICE_MS = 300;
const SERVER_MS = 2_500;
const AGAIN_MS = 10_000;

/** Keeps a form that changes all the time; never two saves at once, and the last words always follow. */
export class DraftKeeper {
  private answers: Answers | null = null;
  private unsaved = false;
  private saving = false;
  private held = false;
  private deviceTimer: ReturnType<typeof setTimeout> | null = null;
  private serverTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly store: DraftStore,
    private basedOn: string | null,
  ) {}

  change(answers: Answers): void {
    this.answers = storableAnswers(answers);
    this.unsaved = true;
    this.deviceTimer ??= setTimeout(() => this.keepOnDevice(), DEVICE_MS);
    this.saveIn(SERVER_MS);
  }

  /** When the page is left: what is on the screen is on the device. */
  keepOnDevice(): void {
    this.deviceTimer = cleared(this.deviceTimer);
    if (this.answers === null) return;
    keepDeviceDraft(this.store.place, {
      answers: this.answers,
      changedAt: deviceNow(),
      basedOn: this.basedOn,
      saved: !this.unsaved,
    });
  }

  /** While the form itself is on its way, a draft must not overtake it. */
  hold(held: boolean): void {
    this.held = held;
    if (!held && this.unsaved) this.saveIn(SERVER_MS);
  }

  /** Sent or thrown away: nothing is left to keep. */
  forget(): void {
    this.stop();
    this.answers = null;
    this.unsaved = false;
    this.basedOn = null;
    forgetDeviceDraft(this.store.place);
  }

  stop(): void {
    this.deviceTimer = cleared(this.deviceTimer);
    this.serverTimer = cleared(this.serverTimer);
  }

  private saveIn(delay: number): void {
    const { save } = this.store;
    if (save !== null) this.serverTimer ??= setTimeout(() => void this.saveBy(save), delay);
  }

  private async saveBy(save: NonNullable<DraftStore['save']>): Promise<void> {
    this.serverTimer = null;
    if (this.answers === null || !this.unsaved || this.saving || this.held) return;
    const answers = this.answers;
    this.saving = true;
    this.store.onState({ state: 'saving', savedAt: this.basedOn });
    const savedAt = await save(JSON.stringify(answers));
    this.saving = false;
    if (this.answers === null) return;
    this.settle(answers, savedAt);
  }

  private settle(saved: Answers, savedAt: string | null): void {
    this.unsaved = savedAt === null || this.answers !== saved;
    this.basedOn = savedAt ?? this.basedOn;
    this.store.onState({ state: savedAt === null ? 'failed' : 'saved', savedAt: this.basedOn });
    this.keepOnDevice();
    if (this.unsaved) this.saveIn(savedAt === null ? AGAIN_MS : SERVER_MS);
  }
}

function cleared(timer: ReturnType<typeof setTimeout> | null): null {
  if (timer !== null) clearTimeout(timer);
  return null;
}
