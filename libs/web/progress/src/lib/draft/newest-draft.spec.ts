import { NO_ANSWER, type Answers } from '../report/report-answer';
import type { DeviceDraft } from './device-draft';
import { newestDraft } from './newest-draft';

const NINE = '2026-11-24T08:00:00.000Z';
const here: Answers = { action: { ...NO_ANSWER, note: 'hier' } };
const content = JSON.stringify({ action: { ...NO_ANSWER, note: 'elders' } });
const server = { content, savedAt: NINE };
const device = (given: Partial<DeviceDraft> = {}): DeviceDraft => ({
  answers: here,
  changedAt: Date.parse(NINE),
  basedOn: NINE,
  saved: true,
  ...given,
});
const noteOf = (found: ReturnType<typeof newestDraft>) => found?.answers['action']?.note;

describe('the newest of two drafts', () => {
  it('is that of this device while it goes on from the one on the server', () => {
    expect(noteOf(newestDraft(device({ saved: false }), server))).toBe('hier');
  });

  it('is that of the server after another device saved later, and says so', () => {
    const found = newestDraft(device({ basedOn: 'earlier' }), server);

    expect(noteOf(found)).toBe('elders');
    expect(found?.fromElsewhere).toBe(true);
  });

  it('is that of this device when it changed after the other device saved', () => {
    const later = device({
      basedOn: 'earlier',
      saved: false,
      changedAt: Date.parse(NINE) + 60_000,
    });

    expect(newestDraft(later, server)).toMatchObject({ answers: here, saved: false });
  });

  it('is nothing once the server has put away what it had of this device', () => {
    expect(newestDraft(device(), null)).toBeNull();
  });

  it('is that of this device when it never reached the server', () => {
    expect(noteOf(newestDraft(device({ basedOn: null, saved: false }), null))).toBe('hier');
  });

  it('leaves out what an older form kept otherwise', () => {
    const odd = JSON.stringify({ action: { choice: 'GREEN', note: 7, moves: [1] }, other: null });

    expect(newestDraft(null, { content: odd, savedAt: NINE })?.answers['action']).toEqual({
      ...NO_ANSWER,
      moves: { 0: { to: '', reasonCode: '', reason: '' } },
    });
    expect(newestDraft(null, { content: 'no json', savedAt: NINE })?.answers).toEqual({});
  });
});
