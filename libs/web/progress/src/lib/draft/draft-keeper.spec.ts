import { NO_ANSWER, type Answers } from '../report/report-answer';
import { readDeviceDraft } from './device-draft';
import { DraftKeeper, type DraftState } from './draft-keeper';

const PLACE = 'draft';
const answers = (note: string): Answers => ({ action: { ...NO_ANSWER, note } });

function aKeeper(save: (content: string) => Promise<string | null>) {
  const states: DraftState[] = [];
  const keeper = new DraftKeeper(
    { place: PLACE, save, onState: (state) => states.push(state) },
    null,
  );
  return { keeper, states };
}

describe('a draft that is kept', () => {
  const saved: string[] = [];
  const save = async (content: string) => {
    saved.push(content);
    return `moment ${saved.length}`;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    saved.length = 0;
  });
  afterEach(() => jest.useRealTimers());

  it('is on the device within half a second, also while somebody goes on typing', () => {
    const { keeper } = aKeeper(save);
    for (const note of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      keeper.change(answers(note));
      jest.advanceTimersByTime(100);
    }

    expect(readDeviceDraft(PLACE)?.answers['action']?.note).toMatch(/^abc/);
  });

  it('is on the server within five seconds, and says when', async () => {
    const { keeper, states } = aKeeper(save);
    keeper.change(answers('Tekst'));
    await jest.advanceTimersByTimeAsync(5_000);

    expect(saved).toHaveLength(1);
    expect(states.at(-1)).toEqual({ state: 'saved', savedAt: 'moment 1' });
    expect(readDeviceDraft(PLACE)).toMatchObject({ basedOn: 'moment 1', saved: true });
  });

  it('keeps no text with a number of a person, not here and not on the server', async () => {
    const { keeper } = aKeeper(save);
    keeper.change(answers('Het nummer is 111222333'));
    await jest.advanceTimersByTimeAsync(5_000);

    expect(saved.join()).not.toContain('111222333');
    expect(localStorage.getItem(PLACE)).not.toContain('111222333');
  });

  it('says that saving failed, keeps the text here and tries again', async () => {
    let fails = true;
    const { keeper, states } = aKeeper(async () => (fails ? null : 'later'));
    keeper.change(answers('Tekst'));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(states.at(-1)).toEqual({ state: 'failed', savedAt: null });
    expect(readDeviceDraft(PLACE)).toMatchObject({ saved: false });

    fails = false;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(states.at(-1)).toEqual({ state: 'saved', savedAt: 'later' });
  });

  it('does not overtake the form while that is on its way', async () => {
    const { keeper } = aKeeper(save);
    keeper.change(answers('Tekst'));
    keeper.hold(true);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(saved).toEqual([]);

    keeper.hold(false);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(saved).toHaveLength(1);
  });

  it('is gone once the form was sent', async () => {
    const { keeper } = aKeeper(save);
    keeper.change(answers('Tekst'));
    keeper.forget();
    await jest.advanceTimersByTimeAsync(5_000);

    expect(saved).toEqual([]);
    expect(readDeviceDraft(PLACE)).toBeNull();
  });
});
