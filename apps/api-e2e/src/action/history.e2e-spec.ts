import { done } from './commands';
import { confirmed, inProgress, offered, planFor, proposed, seen } from './given';
import { historyOf } from './history';
import { openScene, type Scene } from './scene';

describe('the history of an action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const latest = async (code: string, client = scene.board) =>
    (await historyOf(client, code)).nodes[0];

  it('tells who changed what when, with was and now, without words of its own', async () => {
    const action = await inProgress(scene);
    await done(scene.office, 'amendAction', {
      ...seen(action),
      title: 'Scherper toezicht',
      problemCodes: ['P-21'],
      partnerIds: [],
      reason: 'Na overleg.',
    });

    expect(await latest(action.code)).toMatchObject({
      at: '2026-11-24T13:00:00.000Z',
      command: 'action.AMENDED',
      reason: 'Na overleg.',
      actor: { id: scene.office.personId },
      changes: [
        {
          field: 'title',
          subject: null,
          was: 'Toezicht op uitzendbureaus',
          now: 'Scherper toezicht',
        },
        { field: 'partners', was: 'Ministerie van SZW', now: null },
        { field: 'problems', was: expect.stringMatching(/^P-20/), now: null },
        { field: 'problems', was: null, now: expect.stringMatching(/^P-21/) },
      ],
    });
  });

  it('begins with the proposal, which has nothing before it', async () => {
    const action = await proposed(scene);

    expect(await latest(action.code)).toMatchObject({
      command: 'action.PROPOSED',
      changes: [],
      actor: { id: scene.other.personId },
      onBehalfOf: null,
    });
  });

  it('names who answered, and the agreement that came of it', async () => {
    const action = await confirmed(scene);

    const [monitor, owner] = (await historyOf(scene.board, action.code)).nodes;

    expect(owner.changes).toEqual([
      {
        field: 'owner.state',
        subject: 'Actieverantwoordelijke politie',
        was: 'OFFERED',
        now: 'AGREED',
      },
    ]);
    expect(monitor.changes).toEqual(
      expect.arrayContaining([
        { field: 'agreement', subject: null, was: 'OFFERED', now: 'CONFIRMED' },
        { field: 'phase', subject: null, was: 'PROPOSED', now: 'NOT_STARTED' },
      ]),
    );
  });

  it('tells a move with the milestone, both dates and the reason', async () => {
    const action = await inProgress(scene);
    await done(scene.reporter, 'moveMilestone', {
      actionId: action.id,
      milestoneId: action.milestones[0].id,
      from: '2027-01-31',
      to: '2027-02-28',
      reasonCode: 'OTHER',
      reason: 'De zaal was bezet.',
    });

    const entry = await latest(action.code);

    expect(entry).toMatchObject({
      command: 'milestone.MOVED',
      reason: 'De zaal was bezet.',
      actor: { id: scene.reporter.personId },
      onBehalfOf: { id: scene.owner.personId },
    });
    expect(entry.changes).toContainEqual({
      field: expect.stringContaining('urrentDate'),
      subject: 'Werkwijze vastgesteld',
      was: '2027-01-31',
      now: '2027-02-28',
    });
  });

  it('marks what the office did for the owner, with its reason', async () => {
    const action = await confirmed(scene);
    await done(scene.office, 'startAction', { ...seen(action), onBehalfReason: 'Gebeld.' });

    expect(await latest(action.code)).toMatchObject({
      actor: { id: scene.office.personId },
      onBehalfOf: { id: scene.owner.personId },
      onBehalfReason: 'Gebeld.',
      reason: null,
    });
  });

  it('keeps why the office acted for the owner beside why it was done', async () => {
    const action = await inProgress(scene);
    await done(scene.office, 'withdrawMilestone', {
      ...seen(action),
      milestoneId: action.milestones[0].id,
      reason: 'Valt samen met een andere mijlpaal.',
      onBehalfReason: 'Gebeld.',
    });

    expect(await latest(action.code)).toMatchObject({
      command: 'milestone.WITHDRAWN',
      reason: 'Valt samen met een andere mijlpaal.',
      onBehalfReason: 'Gebeld.',
    });
  });

  it('shows was and now of a plan that was revised after it was offered', async () => {
    const action = await offered(scene);
    await done(scene.other, 'revisePlan', {
      ...seen(action),
      plan: planFor(scene, { intendedResult: 'Minder klachten.' }),
    });

    expect((await latest(action.code)).changes).toEqual(
      expect.arrayContaining([
        {
          field: 'intendedResult',
          subject: null,
          was: 'Elke regio controleert op dezelfde manier.',
          now: 'Minder klachten.',
        },
        { field: 'agreement', subject: null, was: 'OFFERED', now: 'PROPOSED' },
      ]),
    );
  });

  it('tells that the internal note changed, never what it says', async () => {
    const action = await inProgress(scene);
    await done(scene.owner, 'setInternalNote', { ...seen(action), note: 'Marker-van-de-notitie' });

    for (const client of [scene.board, scene.office, scene.ministry]) {
      const entry = await latest(action.code, client);
      expect(entry.command).toBe('action.INTERNAL_NOTE_SET');
      expect(JSON.stringify(entry)).not.toContain('Marker');
    }
  });

  it('hides why somebody declined from those whom it does not concern', async () => {
    const action = await offered(scene, { reporterIds: [] });
    await done(scene.owner, 'answerAssignment', {
      ...seen(action),
      as: 'OWNER',
      agree: false,
      reason: 'Marker-van-de-reden',
    });

    expect((await latest(action.code, scene.board)).reason).toBe('Marker-van-de-reden');
    expect((await latest(action.code, scene.ministry)).reason).toBeNull();
    expect((await latest(action.code, scene.reporter)).reason).toBeNull();
  });

  it('comes page by page, every entry once', async () => {
    const action = await inProgress(scene);
    const whole = await historyOf(scene.board, action.code);
    const page = await historyOf(scene.board, action.code, { first: 3 });
    const rest = await historyOf(scene.board, action.code, {
      first: 3,
      after: page.pageInfo.endCursor,
    });

    expect(page).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...page.nodes, ...rest.nodes]).toEqual(whole.nodes);
  });
});
