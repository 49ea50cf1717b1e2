import { command, done, refused } from '../action/commands';
import { inProgress, planFor, proposed, seen } from '../action/given';
import { openScene, type Scene } from '../action/scene';

describe('personal data in a text', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const propose = (different: object) => ({
    by: scene.other,
    name: 'proposeAction',
    input: planFor(scene, different),
  });

  it('is refused where it is a citizen service number, whoever insists, in every field at once', async () => {
    const asked = propose({
      title: 'Over 111222333',
      intendedResult: 'bsn: 111 222 333',
      milestones: [{ title: 'Met 111.222.333', date: '2027-01-31', criterion: 'BSN 123456782' }],
      acknowledgedFindings: true,
    });

    expect(await refused(scene, asked)).toEqual([
      'PRIVACY_FINDING input title',
      'PRIVACY_FINDING input intendedResult',
      'PRIVACY_FINDING input milestones 0 title',
      'PRIVACY_FINDING input milestones 0 criterion',
    ]);
  });

  it('tells where it stands and never what it says', async () => {
    const { userErrors } = await command(propose({ title: 'Over 111222333' }));

    expect(userErrors).toMatchObject([{ privacy: { kind: 'BSN', blocking: true } }]);
    expect(JSON.stringify(userErrors)).not.toContain('111222333');
  });

  it.each([
    'Kamerstuk 28638',
    'Kamerstukken II 2025/26, 28 638, nr. 217',
    '123456789',
    '€ 1.500.000',
  ])('is not seen in %s', async (title) => {
    const { action, userErrors } = await command(propose({ title }));

    expect([userErrors, action.title]).toEqual([[], title]);
  });

  it('is asked about once where it is an e-mail address, and kept when that was seen', async () => {
    const mail = { title: 'Vraag het aan jan.jansen@politie.example' };

    const warned = await refused(scene, propose(mail));
    const kept = await command(propose({ ...mail, acknowledgedFindings: true }));

    expect(warned).toEqual(['PRIVACY_FINDING input title']);
    expect(kept.action.title).toBe(mail.title);
  });

  it('is asked about inside a plan too, in every form that can be answered', async () => {
    const text = 'Zie wie@voorbeeld.nl';
    const before = await proposed(scene);
    const running = await inProgress(scene);
    const plan = planFor(scene, { title: text });
    const forms: readonly (readonly [Scene['office'], string, object, string])[] = [
      [scene.other, 'revisePlan', { ...seen(before), plan }, 'plan title'],
      [
        scene.office,
        'registerAdoptedAction',
        { plan, adoptedIn: 'Kamerstuk 28638', adoptedOn: '2026-06-15' },
        'plan title',
      ],
      [scene.owner, 'amendAction', { ...seen(running), title: text }, 'title'],
    ];

    for (const [by, name, input, path] of forms) {
      expect(await refused(scene, { by, name, input })).toEqual([`PRIVACY_FINDING input ${path}`]);
      const seenToo =
        path === 'title'
          ? { ...input, acknowledgedFindings: true }
          : { ...input, plan: { ...plan, acknowledgedFindings: true } };
      expect((await done(by, name, seenToo)).title).toBe(text);
    }
  });
});
