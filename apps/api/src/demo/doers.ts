import type { CommandResult, Outcome } from '@opvolging/api-kernel';
import type { DeedKind, DeedMap } from '@opvolging/testing';
import type { Scene } from './scene';

/** Deeds that stand by themselves; reports are sent together. */
export type SingleDeed = Exclude<DeedKind, 'REPORT'>;

/** How each deed is done: by the service behind its mutation, as in real life. */
export type Doers<Kind extends SingleDeed = SingleDeed> = {
  readonly [One in Kind]: (scene: Scene, what: DeedMap[One]) => Promise<Outcome<CommandResult>>;
};
