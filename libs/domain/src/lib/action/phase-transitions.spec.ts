import {
  aContext,
  anAction,
  anAssignment,
  anOfferedAction,
  aPerson,
  aPlan,
  aProposedAction,
  day,
} from '../../testing';
import { PHASES } from './action';
import type { Action, Phase } from './action';
import type { ActionCommand } from './action-command';
import { COMMAND_RIGHTS } from './action.policies';
import { answerAssignment, offerAction } from './agreement.rules';
import type { ActionOutcome } from './command-context';
import { answerCompletion, requestCompletion } from './completion.rules';
import { pauseAction, resumeAction, startAction, stopAction } from './phase.rules';
import { PHASE_TRANSITIONS, TRANSITION_NEEDS, phasesFrom } from './phase-transitions';
import { proposeAction, registerAdopted } from './plan.rules';
import { recordAgreement } from './recorded-agreement.rules';

const ctx = aContext({ actor: aPerson('monitor') });
const yes = { agree: true, reason: null, planRevision: 1 } as const;

function lastToAnswer(as: 'OWNER' | 'MONITOR'): Action {
  return anOfferedAction({
    assignments: [
      anAssignment({ state: as === 'OWNER' ? 'OFFERED' : 'AGREED' }),
      anAssignment({ as: 'MONITOR', state: as === 'MONITOR' ? 'OFFERED' : 'AGREED' }),
    ],
  });
}

const requested = anAction({
  completionRequest: {
    requestedById: 'owner',
    onBehalfOfId: null,
    on: day('2026-11-20'),
    evidence: 'Verslag',
  },
});

/** For each command in the table: an action for which all but the phase is right, and the command itself. */
const COMMANDS: Partial<
  Record<ActionCommand, readonly [Action, (action: Action) => ActionOutcome]>
> = {
  OFFER: [aProposedAction(), (action) => offerAction(action, ctx)],
  AGREE_AS_OWNER: [
    lastToAnswer('OWNER'),
    (action) => answerAssignment(action, { as: 'OWNER', ...yes }, ctx),
  ],
  AGREE_AS_MONITOR: [
    lastToAnswer('MONITOR'),
    (action) => answerAssignment(action, { as: 'MONITOR', ...yes }, ctx),
  ],
  RECORD_AGREEMENT: [
    lastToAnswer('OWNER'),
    (action) =>
      recordAgreement(
        action,
        { as: 'OWNER', letterDate: day('2026-11-20'), letterUrl: 'https://archief.example/1' },
        ctx,
      ),
  ],
  START: [anAction(), (action) => startAction(action, ctx)],
  PAUSE: [
    anAction(),
    (action) =>
      pauseAction(
        action,
        { reasonCode: 'DECISION_OR_LAW', reason: null, until: day('2027-01-01'), event: null },
        ctx,
      ),
  ],
  RESUME: [anAction(), (action) => resumeAction(action, ctx)],
  REQUEST_COMPLETION: [
    anAction({ milestones: [] }),
    (action) => requestCompletion(action, 'Verslag', ctx),
  ],
  ANSWER_COMPLETION: [
    requested,
    (action) =>
      answerCompletion(action, { confirm: true, reason: null, reportedOnBehalfBy: [] }, ctx),
  ],
  STOP: [anAction(), (action) => stopAction(action, 'Niet meer nodig', ctx)],
};

const inPhases = Object.entries(COMMANDS).flatMap(([name, [action, command]]) =>
  PHASES.map((phase) => ({ name, phase, run: () => command({ ...action, phase }) })),
);

const rowFor = (name: string, from: Phase) =>
  PHASE_TRANSITIONS.find((row) => row.command === name && row.from === from);

describe('the table of phases', () => {
  it.each(inPhases)('says what $name does from $phase', ({ name, phase, run }) => {
    const row = rowFor(name, phase);
    const result = run();
    if (row === undefined) expect(result).toMatchObject({ ok: false });
    else expect(result).toMatchObject({ ok: true, value: { phase: row.to } });
  });

  it('begins by a proposal or by what was adopted, and in no other way', () => {
    const births = PHASE_TRANSITIONS.filter(({ from }) => from === null);
    const newCtx = { ...ctx, code: 'A-001' };
    const adoption = { adoptedIn: 'Kamerstuk 28638, nr. 257', adoptedOn: day('2026-06-01') };

    expect(births.map(({ command, to }) => [command, to])).toEqual([
      ['PROPOSE', 'PROPOSED'],
      ['REGISTER_ADOPTED', 'NOT_STARTED'],
    ]);
    expect(proposeAction(aPlan(), newCtx)).toMatchObject({ value: { phase: 'PROPOSED' } });
    expect(registerAdopted(aPlan(), adoption, newCtx)).toMatchObject({
      value: { phase: 'NOT_STARTED' },
    });
  });

  it('leads nowhere from done and stopped', () => {
    const from = PHASE_TRANSITIONS.map((row) => row.from);

    expect(from).not.toContain('DONE');
    expect(from).not.toContain('STOPPED');
  });

  it('reaches every phase', () => {
    expect(new Set(PHASE_TRANSITIONS.map(({ to }) => to))).toEqual(new Set(PHASES));
  });

  it('names the same people as the table of rights', () => {
    for (const { command, who } of PHASE_TRANSITIONS) {
      expect([command, [...who].sort()]).toEqual([command, [...COMMAND_RIGHTS[command]].sort()]);
    }
  });

  it('has each row once and each need in use', () => {
    const rows = PHASE_TRANSITIONS.map(({ from, command }) => `${from} ${command}`);

    expect(new Set(rows).size).toBe(rows.length);
    expect(new Set(PHASE_TRANSITIONS.map(({ needs }) => needs))).toEqual(new Set(TRANSITION_NEEDS));
  });

  it('gives no phase for a command that is no transition', () => {
    expect(phasesFrom('ADD_LINK')).toEqual([]);
  });
});
