import type { Scene } from '../action/scene';
import type { ApiClient } from '../harness/api-client';

/** A mutation that will be accepted: who sends it, and with which input. */
export interface Prepared {
  readonly by: ApiClient;
  readonly input: object | null;
}

/** Makes what a mutation needs, each time anew, and gives an input in which every field is filled. */
export type Prepare = (scene: Scene) => Promise<Prepared>;

export type MutationCases = Readonly<Record<string, Prepare>>;
