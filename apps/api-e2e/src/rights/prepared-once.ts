import type { Crew, Stage } from './stage';

type Prepare<Target> = (stage: Stage, crew: Crew) => Promise<Target>;

/** Objects on which everybody may try what is refused: that changes nothing, so one of a kind serves every case. */
export class PreparedOnce {
  private readonly made = new Map<Prepare<unknown>, Map<Crew, Promise<unknown>>>();

  constructor(private readonly stage: Stage) {}

  async of<Target>(prepare: Prepare<Target>, crew: Crew): Promise<Target> {
    const ofKind = this.made.get(prepare) ?? new Map<Crew, Promise<unknown>>();
    this.made.set(prepare, ofKind);
    const target = ofKind.get(crew) ?? prepare(this.stage, crew);
    ofKind.set(crew, target);
    return (await target) as Target;
  }
}
