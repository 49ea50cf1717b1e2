import { done } from '../action/commands';
import {
  awaitingCompletion,
  confirmed,
  inProgress,
  offered,
  planFor,
  proposed,
  seen,
} from '../action/given';
import type { Scene } from '../action/scene';
import type { MutationCases } from './prepared';

const BEHALF = { onBehalfReason: 'Per telefoon gehoord.' };
const WAITING = { title: 'Wet ingevoerd', date: '2027-03-01', waitsFor: 'De wet is aangenomen' };

/** Every text of a plan filled in. */
function fullPlan(scene: Scene, different: object = {}) {
  return planFor(scene, {
    acknowledgedFindings: false,
    milestones: [
      {
        title: 'Vastgesteld',
        date: '2027-01-31',
        precision: 'DAY',
        criterion: 'Door de stuurgroep.',
      },
      WAITING,
    ],
    ...different,
  });
}

async function pausing(scene: Scene) {
  const input = { ...seen(await inProgress(scene)), reasonCode: 'OTHER', until: '2027-02-01' };
  return { ...input, reason: 'Wij wachten.', event: 'De wet', ...BEHALF };
}

/** How an action comes to be and is agreed to. */
export const PLAN_CASES: MutationCases = {
  proposeAction: async (scene) => ({ by: scene.other, input: fullPlan(scene) }),
  registerAdoptedAction: async (scene) => ({
    by: scene.office,
    input: { plan: fullPlan(scene), adoptedIn: 'Kamerstuk 28638', adoptedOn: '2026-06-15' },
  }),
  revisePlan: async (scene) => ({
    by: scene.other,
    input: { ...seen(await offered(scene)), plan: fullPlan(scene, { title: 'Herzien' }) },
  }),
  amendAction: async (scene) => ({
    by: scene.owner,
    input: {
      ...seen(await inProgress(scene)),
      title: 'Anders',
      intendedResult: 'Iets anders.',
      problemCodes: ['P-20', 'P-21'],
      partnerIds: [],
      reason: 'Na onderzoek.',
      acknowledgedFindings: false,
    },
  }),
  offerAction: async (scene) => ({ by: scene.other, input: seen(await proposed(scene)) }),
  answerAssignment: async (scene) => ({
    by: scene.owner,
    input: { ...seen(await offered(scene)), as: 'OWNER', agree: false, reason: 'Te druk.' },
  }),
  answerAssignments: async (scene) => ({
    by: scene.owner,
    input: {
      answers: [
        { ...seen(await offered(scene)), as: 'OWNER', agree: true, reason: 'Goed plan.' },
        { ...seen(await offered(scene)), as: 'OWNER', agree: false, reason: 'Te druk.' },
      ],
    },
  }),
  recordAgreement: async (scene) => ({
    by: scene.office,
    input: {
      ...seen(await offered(scene)),
      as: 'MONITOR',
      agree: false,
      letterDate: '2026-11-20',
      letterUrl: 'https://voorbeeld.nl/brief',
      reason: 'Geen capaciteit.',
    },
  }),
};

/** What happens to a confirmed action, by its owner or by the office for the owner. */
export const LIFE_CASES: MutationCases = {
  startAction: async (scene) => ({
    by: scene.office,
    input: { ...seen(await confirmed(scene)), ...BEHALF },
  }),
  pauseAction: async (scene) => ({ by: scene.office, input: await pausing(scene) }),
  resumeAction: async (scene) => {
    const paused = await done(scene.office, 'pauseAction', await pausing(scene));
    return { by: scene.office, input: { ...seen(paused), ...BEHALF } };
  },
  stopAction: async (scene) => ({
    by: scene.office,
    input: { ...seen(await inProgress(scene)), reason: 'Opgegaan in een ander plan.' },
  }),
  requestCompletion: async (scene) => {
    const asked = await awaitingCompletion(scene);
    const no = { ...seen(asked), confirm: false, reason: 'Te mager.' };
    const again = await done(scene.monitor, 'answerCompletion', no);
    return { by: scene.office, input: { ...seen(again), evidence: 'Verslag.', ...BEHALF } };
  },
  answerCompletion: async (scene) => ({
    by: scene.monitor,
    input: { ...seen(await awaitingCompletion(scene)), confirm: true, reason: 'Prima.' },
  }),
  setReporters: async (scene) => ({
    by: scene.owner,
    input: { ...seen(await inProgress(scene)), personIds: [scene.other.personId] },
  }),
  proposeHandover: async (scene) => ({
    by: scene.owner,
    input: {
      ...seen(await inProgress(scene)),
      as: 'OWNER',
      toPersonId: scene.other.personId,
      note: 'Ander werk.',
    },
  }),
  answerHandover: async (scene) => {
    const toPersonId = scene.other.personId;
    const proposal = { ...seen(await inProgress(scene)), as: 'OWNER', toPersonId };
    const pending = await done(scene.owner, 'proposeHandover', proposal);
    return { by: scene.other, input: { ...seen(pending), agree: false, reason: 'Te druk.' } };
  },
  setInternalNote: async (scene) => ({
    by: scene.monitor,
    input: { ...seen(await inProgress(scene)), note: 'Eerst bellen.' },
  }),
};

/** What happens to milestones, dates and links. */
export const MILESTONE_CASES: MutationCases = {
  addMilestone: async (scene) => ({
    by: scene.office,
    input: {
      ...seen(await inProgress(scene)),
      milestone: { ...WAITING, criterion: 'In het Staatsblad.', precision: 'MONTH' },
      reason: 'Op verzoek.',
      ...BEHALF,
    },
  }),
  meetMilestone: async (scene) => {
    const action = await inProgress(scene);
    const milestoneId = action.milestones[0].id;
    const met = { on: '2026-11-24', evidence: 'Zie het besluit.' };
    return { by: scene.office, input: { ...seen(action), milestoneId, ...met, ...BEHALF } };
  },
  moveMilestone: async (scene) => {
    const { id, milestones } = await inProgress(scene);
    const { id: milestoneId, currentDate: from } = milestones[0];
    const moved = { from, to: '2027-02-28', reasonCode: 'OTHER', reason: 'De zaal was bezet.' };
    return { by: scene.office, input: { actionId: id, milestoneId, ...moved, ...BEHALF } };
  },
  withdrawMilestone: async (scene) => {
    const action = await inProgress(scene);
    const milestoneId = action.milestones[0].id;
    const input = { ...seen(action), milestoneId, reason: 'Vervallen.', ...BEHALF };
    return { by: scene.office, input };
  },
  amendCriterion: async (scene) => {
    const action = await inProgress(scene);
    const milestoneId = action.milestones[0].id;
    const input = {
      ...seen(action),
      milestoneId,
      criterion: 'Door alle regio’s',
      reason: 'Scherper.',
    };
    return { by: scene.office, input };
  },
  dateMilestone: async (scene) => {
    const milestones = [{ title: 'Vastgesteld', date: '2027-01-31' }, WAITING];
    const action = await inProgress(scene, { milestones });
    const milestoneId = action.milestones[1].id;
    const dated = { date: '2027-05-01', precision: 'MONTH' };
    return { by: scene.office, input: { ...seen(action), milestoneId, ...dated, ...BEHALF } };
  },
  correctFirstDate: async (scene) => {
    const action = await inProgress(scene);
    const milestoneId = action.milestones[0].id;
    const corrected = { firstDate: '2027-02-28', reason: 'Tikfout.' };
    return { by: scene.office, input: { ...seen(action), milestoneId, ...corrected } };
  },
  discussMove: async (scene) => {
    let action = await inProgress(scene);
    for (const to of ['2027-02-28', '2027-03-31', '2027-04-30']) {
      const { id: milestoneId, currentDate: from } = action.milestones[0];
      const input = { actionId: action.id, milestoneId, from, to, reasonCode: 'MORE_WORK' };
      action = await done(scene.owner, 'moveMilestone', input);
    }
    const moveId = action.milestones[0].moves[2].id;
    return { by: scene.office, input: { ...seen(action), moveId } };
  },
  addLink: async (scene) => {
    const action = await inProgress(scene);
    const link = { title: 'Onderzoek', url: 'https://voorbeeld.nl/onderzoek' };
    const input = { ...seen(action), milestoneId: action.milestones[0].id, ...link };
    return { by: scene.owner, input };
  },
  removeLink: async (scene) => {
    const link = { title: 'Onderzoek', url: 'https://voorbeeld.nl/onderzoek' };
    const action = await done(scene.owner, 'addLink', {
      ...seen(await inProgress(scene)),
      ...link,
    });
    return { by: scene.owner, input: { ...seen(action), linkId: action.links[0].id } };
  },
};
