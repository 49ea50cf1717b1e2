import type { Part } from './parts';
import { offered, running, seen, type PreparedAction } from './prepared-action';
import { done } from './send-mutation';
import type { Stage } from './stage';

const WEEK = '2026-W48';
const INSIDERS: readonly Part[] = ['OFFICE', 'OWNER', 'REPORTER', 'MONITOR'];
const OF_THE_BOARD: readonly Part[] = [...INSIDERS, 'BOARD'];

/** A word that stands in one text alone, and who may come across it. */
export interface Mark {
  readonly word: string;
  readonly readers: readonly Part[];
}

/** Texts that are not for everybody, each with its word; the last is for everybody and shows that the search finds. */
export const MARKS: readonly Mark[] = [
  { word: 'merkBestuurNotitie', readers: OF_THE_BOARD },
  { word: 'merkBestuurVraag', readers: [...OF_THE_BOARD, 'RECEIVER'] },
  { word: 'merkBestuurAntwoord', readers: [...OF_THE_BOARD, 'RECEIVER'] },
  { word: 'merkBureauNotitie', readers: INSIDERS },
  { word: 'merkBureauVraag', readers: [...INSIDERS, 'RECEIVER'] },
  { word: 'merkBureauAntwoord', readers: [...INSIDERS, 'RECEIVER'] },
  { word: 'merkIntern', readers: INSIDERS },
  { word: 'merkConcept', readers: ['OWNER'] },
  { word: 'merkGeenAkkoord', readers: [...OF_THE_BOARD, 'PROPOSER'] },
  {
    word: 'merkIedereenNotitie',
    readers: [...OF_THE_BOARD, 'PROPOSER', 'RECEIVER', 'OTHER', 'MINISTRY'],
  },
];

/** Where the marked texts stand. */
export interface Marked {
  readonly action: PreparedAction;
  readonly declined: PreparedAction;
  readonly request: string;
  readonly submission: string;
}

/** The texts in their places: reports, requests and answers, an internal note, a draft, and why somebody declined. */
export async function marked(stage: Stage): Promise<Marked> {
  const { owner, office } = stage.crews.OWN;
  const board = await reported(stage, 'BOARD', 'merkBestuur');
  await reported(stage, 'OFFICE', 'merkBureau');
  await reported(stage, 'PROGRAMME', 'merkIedereen');
  await done(office, 'setInternalNote', { ...seen(board.action), note: 'merkIntern' });
  await done(owner, 'saveDraft', { round: WEEK, content: '{"note":"merkConcept"}' });
  const declined = await offered(stage, stage.crews.OWN);
  const no = { as: 'OWNER', agree: false, reason: 'merkGeenAkkoord' };
  await done(owner, 'answerAssignment', { ...seen(declined), ...no });
  return { ...board, declined };
}

/** A report with a note and a request, answered by who was asked. */
async function reported(stage: Stage, audience: string, mark: string) {
  const { owner, receiver } = stage.crews.OWN;
  const action = await running(stage, stage.crews.OWN);
  const help = {
    what: `Een besluit ${mark}Vraag`,
    personId: receiver.personId,
    neededBy: '2027-02-01',
  };
  const one = {
    actionId: action.id,
    course: 'HELP_NEEDED',
    audience,
    note: `${mark}Notitie`,
    help,
  };
  const sent = await done(owner, 'submitCheckIns', { round: WEEK, checkIns: [one] });
  const { id, code } = sent.checkIns[0].helpRequest;
  const refusal = { helpRequestId: id, state: 'REFUSED', reason: `${mark}Antwoord` };
  await done(receiver, 'answerHelpRequest', refusal);
  return { action, request: code, submission: sent.submissionId };
}
