import { AFTER_TRAUMA } from './actions/after-trauma';
import { ASYLUM_PROCEDURE } from './actions/asylum-procedure';
import { CARE_GUIDE } from './actions/care-guide';
import { CONTRACT_FORMS } from './actions/contract-forms';
import { INSPECTORS } from './actions/inspectors';
import { LABOUR_RIGHTS } from './actions/labour-rights';
import { LOCAL_PICTURE } from './actions/local-picture';
import { ONE_EXPLANATION } from './actions/one-explanation';
import { PARENTS } from './actions/parents';
import { SAME_NORM } from './actions/same-norm';
import { WORK_INSTRUCTION } from './actions/work-instruction';
import { YOUTH_OFFER } from './actions/youth-offer';
import { REGISTER_DEEDS } from './register-deeds';
import type { Deed } from './story/deed';
import { at, type StoryMoment } from './story/story-time';

/**
 * The small programme: twelve example actions of our own on real problems of the register, in every phase, and the
 * twelve weeks of reports before this one. P-20 and most other problems have no action, which is the truth.
 */
export interface Programme {
  readonly people: StoryMoment;
  readonly register: StoryMoment;
  readonly deeds: readonly Deed[];
}

export const SMALL_PROGRAMME: Programme = {
  people: at(-20, 'MON', '08:30'),
  register: at(-20, 'MON', '09:00'),
  deeds: [
    ...ONE_EXPLANATION,
    ...YOUTH_OFFER,
    ...WORK_INSTRUCTION,
    ...INSPECTORS,
    ...LABOUR_RIGHTS,
    ...CARE_GUIDE,
    ...SAME_NORM,
    ...CONTRACT_FORMS,
    ...AFTER_TRAUMA,
    ...ASYLUM_PROCEDURE,
    ...LOCAL_PICTURE,
    ...PARENTS,
    ...REGISTER_DEEDS,
  ],
};
