import { command, denied, done, refused } from './commands';
import { planFor, proposed } from './given';
import { openScene, type Scene } from './scene';
import { coverageOf, theAction } from './whole-action';

describe('proposing an action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it('makes an action with a code of its own out of problems, and covers them', async () => {
    const first = await proposed(scene, { problemCodes: ['P-01', 'P-02'] });
    const second = await proposed(scene, { problemCodes: ['P-02'] });

    expect(first).toMatchObject({
      agreement: 'PROPOSED',
      phase: 'PROPOSED',
      version: 1,
      planRevision: 1,
      proposedOn: '2026-11-24',
      proposedBy: { id: scene.other.personId },
      owner: { id: scene.owner.personId },
      monitor: { id: scene.monitor.personId },
      partners: [{ id: scene.partnerId }],
      problems: [{ code: 'P-01' }, { code: 'P-02' }],
      course: null,
      freshness: null,
      missingForOffer: [],
    });
    expect(first.assignments.map(({ as, state }: Record<string, string>) => [as, state])).toEqual([
      ['OWNER', 'NAMED'],
      ['MONITOR', 'NAMED'],
      ['REPORTER', 'AGREED'],
    ]);
    expect(numberOf(second.code)).toBe(numberOf(first.code) + 1);
    expect(await coverageOf(scene.board, 'P-01')).toMatchObject({ coverage: 'PROPOSED_ONLY' });
    expect(await theAction(scene.other, first.code)).toEqual(first);
  });

  it('needs only a title and a problem', async () => {
    const least = { title: 'Een idee', kind: 'RESEARCH', problemCodes: ['P-03'], milestones: [] };

    const action = await done(scene.other, 'proposeAction', least);

    expect(action.missingForOffer).toEqual([
      'PLAN_WITHOUT_RESULT',
      'PLAN_WITHOUT_ORGANISATION',
      'PLAN_WITHOUT_OWNER',
      'PLAN_WITHOUT_MONITOR',
      'PLAN_WITHOUT_START',
      'PLAN_WITHOUT_DATED_MILESTONE',
    ]);
    expect(action.facts).toEqual([{ code: 'NO_OWNER' }]);
  });

  it('names all that is missing at once, and takes no number', async () => {
    const before = await proposed(scene);
    const input = planFor(scene, {
      title: ' ',
      problemCodes: [],
      milestones: [{ title: '', date: '2027-01-01' }],
    });

    const rules = await refused(scene, { by: scene.other, name: 'proposeAction', input });
    const after = await proposed(scene);

    expect(rules).toEqual([
      'PLAN_WITHOUT_TITLE input title',
      'MILESTONE_WITHOUT_TITLE input milestones 0 title',
      'PLAN_WITHOUT_PROBLEM input problemCodes',
    ]);
    expect(numberOf(after.code)).toBe(numberOf(before.code) + 1);
  });

  it('names everything that does not exist or cannot take part at once', async () => {
    const input = planFor(scene, {
      problemCodes: ['P-01', 'P-77'],
      partnerIds: ['nowhere'],
      organisationId: 'nothing',
      ownerId: scene.board.personId,
      monitorId: 'nobody',
      reporterIds: [scene.ministry.personId],
      refersToId: 'no-action',
    });

    expect(await refused(scene, { by: scene.other, name: 'proposeAction', input })).toEqual([
      'UNKNOWN_REFERENCE input problemCodes 1',
      'UNKNOWN_REFERENCE input organisationId',
      'UNKNOWN_REFERENCE input partnerIds 0',
      'UNKNOWN_REFERENCE input ownerId',
      'UNKNOWN_REFERENCE input monitorId',
      'UNKNOWN_REFERENCE input reporterIds 0',
      'UNKNOWN_REFERENCE input refersToId',
    ]);
  });

  it('answers a repeat with the same key with the same action, and other input not at all', async () => {
    const input = planFor(scene, { idempotencyKey: 'form-of-a-proposal' });

    const [first, again] = await Promise.all([
      done(scene.other, 'proposeAction', input),
      done(scene.other, 'proposeAction', input),
    ]);
    const other = { by: scene.other, name: 'proposeAction', input: { ...input, title: 'Anders' } };

    expect(again).toEqual(first);
    expect(await refused(scene, other)).toEqual(['IDEMPOTENCY_KEY_REUSED input idempotencyKey']);
  });

  it('refers to an earlier action, since nothing is reopened', async () => {
    const earlier = await proposed(scene);

    const action = await proposed(scene, { refersToId: earlier.id });

    expect(action.refersTo).toEqual({ code: earlier.code });
  });

  it('is for members and the office, not for board and ministry', async () => {
    const input = planFor(scene);

    const byOffice = await command({ by: scene.office, name: 'proposeAction', input });

    expect(byOffice.userErrors).toEqual([]);
    for (const by of [scene.board, scene.ministry]) {
      expect(await denied(scene, { by, name: 'proposeAction', input })).toBe('FORBIDDEN');
    }
    const nobody = { by: scene.api.anonymous(), name: 'proposeAction', input };
    expect(await denied(scene, nobody)).toBe('UNAUTHENTICATED');
  });
});

function numberOf(code: string): number {
  expect(code).toMatch(/^A-\d{3}$/);
  return Number(code.slice(2));
}
