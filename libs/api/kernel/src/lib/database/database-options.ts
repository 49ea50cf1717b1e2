import type { Limits } from '../settings/limits';
import type { StatementObserver } from './statement-observer';

export type EntityClass = abstract new (...parameters: never[]) => object;

export interface DatabaseOptions {
  readonly entities: readonly EntityClass[];
  readonly limits: Limits;
  readonly observer: StatementObserver;
}
