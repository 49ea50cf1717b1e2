import { inProgress } from '../action/given';
import type { Scene } from '../action/scene';
import { submit, WEEK } from '../progress/reporting';
import type { MutationCases } from './prepared';

const DRAFT =
  'mutation S($input: SaveDraftInput!) { saveDraft(input: $input) { userErrors { code } } }';

async function asking(scene: Scene) {
  const { id, milestones } = await inProgress(scene);
  const { id: milestoneId, currentDate: from } = milestones[0];
  return {
    actionId: id,
    course: 'HELP_NEEDED',
    audience: 'PROGRAMME',
    note: 'Wij komen mensen tekort.',
    help: { what: 'Twee mensen', organisationId: scene.partnerId, neededBy: '2026-12-05' },
    moves: [{ milestoneId, from, to: '2027-02-28', reasonCode: 'OTHER', reason: 'Geen zaal.' }],
  };
}

async function reported(scene: Scene) {
  const sent = await submit(scene.owner, [await asking(scene)]);
  expect(sent.userErrors).toEqual([]);
  return sent;
}

export const PROGRESS_CASES: MutationCases = {
  submitCheckIns: async (scene) => {
    const checkIns = [await asking(scene), await asking(scene)].map((one) => ({
      ...one,
      onBehalfReason: 'Per telefoon gehoord.',
    }));
    await scene.office.run(DRAFT, { input: { round: WEEK, content: '{}' } });
    return { by: scene.office, input: { round: WEEK, checkIns, acknowledgedFindings: false } };
  },
  undoSubmission: async (scene) => ({
    by: scene.owner,
    input: { submissionId: (await reported(scene)).submissionId },
  }),
  answerHelpRequest: async (scene) => ({
    by: scene.reporter,
    input: {
      helpRequestId: (await reported(scene)).checkIns[0].helpRequest.id,
      state: 'PROMISED',
      promisedFor: '2026-12-04',
      reason: 'Eerst een vacature.',
    },
  }),
  saveDraft: async (scene) => ({ by: scene.owner, input: { round: WEEK, content: '{"a":1}' } }),
  discardDraft: async (scene) => {
    await scene.owner.run(DRAFT, { input: { round: WEEK, content: '{}' } });
    return { by: scene.owner, input: { round: WEEK } };
  },
  handleWorkItem: async (scene) => {
    const { workList } = await scene.office.run('{ workList(first: 1) { nodes { id } } }');
    return {
      by: scene.office,
      input: {
        workItemId: workList.nodes[0].id,
        handlerId: scene.office.personId,
        postponedUntil: '2026-12-24',
        postponedReason: 'Na het overleg.',
      },
    };
  },
};
