import { READING_RESOLVERS } from './action-reading/reading-providers';
import { ACTION_RESOLVERS } from './action/action-providers';

/** The operations of this scope, for the emitted schema. */
export const PROGRAMME_RESOLVERS = [...ACTION_RESOLVERS, ...READING_RESOLVERS] as const;
