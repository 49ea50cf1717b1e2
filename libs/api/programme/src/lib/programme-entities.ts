import { ACTION_ENTITIES } from './action/tables/action-entities';
import { REGISTER_ENTITIES } from './problem/problem-entities';

/** Every table of this scope. */
export const PROGRAMME_ENTITIES = [...REGISTER_ENTITIES, ...ACTION_ENTITIES];
