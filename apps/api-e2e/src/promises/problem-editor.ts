import type { Scene } from '../action/scene';
import type { ApiClient } from '../harness/api-client';
import { about } from '../problem/commands';
import type { KnownProblem } from './programme-replay';
import type { DrawnEdit } from './random-edits';
import { readProblems } from './read-programme';

type Changed = Readonly<Record<string, Partial<KnownProblem>>> | null;

/** Problems that no action of the test is about. */
export const EDITED_CODES = ['P-30', 'P-31', 'P-32', 'P-33', 'P-34', 'P-35'];

/** Does with problems what was drawn, and tells what the test knows of it; null when it was refused. */
export class ProblemEditor {
  /** The open group and the codes in it. */
  private group: { readonly code: string; readonly members: readonly string[] } | null = null;

  constructor(private readonly scene: Scene) {}

  edit({ kind, subject, word, day }: DrawnEdit): Promise<Changed> {
    const code = EDITED_CODES[subject % EDITED_CODES.length] ?? '';
    switch (kind) {
      case 'editProblem':
        return this.retitle(code, `Probleem ${word}`.trim());
      case 'setAside':
        return this.decide(code, 'SET_ASIDE', ['setAsideProblem', { reasonCode: 'OUTDATED' }]);
      case 'takeBack':
        return this.decide(code, 'OPEN', ['takeBackProblem', {}]);
      case 'group':
        return this.makeGroup([code, EDITED_CODES[day % EDITED_CODES.length] ?? '']);
      case 'ungroup':
        return this.takeApart();
      default:
        return Promise.resolve(null);
    }
  }

  /** As the register has them. */
  async begin(): Promise<Changed> {
    const known = await readProblems(this.scene.office, EDITED_CODES);
    return Object.fromEntries(
      known.map(({ code, title, stand }) => [code, { title, stand, foundAs: code }]),
    );
  }

  private async retitle(code: string, title: string): Promise<Changed> {
    const found = await this.give('editProblem', code, {
      title,
      titleEn: null,
      themes: ['police'],
    });
    return found === null ? null : { [found]: { title } };
  }

  private async decide(code: string, stand: string, [name, given]: [string, object]) {
    const found = await this.give(name, code, given);
    return found === null ? null : { [found]: { stand } };
  }

  private async makeGroup(members: readonly string[]): Promise<Changed> {
    if (this.group) return null;
    const title = `Samen ${members.join(' ')}`;
    const input = { problemCodes: members, title };
    const { problem } = await send(this.scene.office, 'groupProblems', input);
    if (!problem) return null;
    this.group = { code: problem.code, members };
    return {
      [problem.code]: { title, stand: 'OPEN', foundAs: problem.code },
      ...Object.fromEntries(members.map((code) => [code, { foundAs: problem.code }])),
    };
  }

  private async takeApart(): Promise<Changed> {
    if (!this.group) return null;
    const { code, members } = this.group;
    if ((await this.give('ungroupProblem', code, {})) === null) return null;
    this.group = null;
    return Object.fromEntries(members.map((member) => [member, { foundAs: member }]));
  }

  /** The code of the problem that changed: the group's, for an old code in it. */
  private async give(name: string, code: string, given: object): Promise<string | null> {
    const [problem] = await readProblems(this.scene.office, [code]);
    const input = { ...about(problem), ...given };
    const { userErrors } = await send(this.scene.office, name, input);
    return userErrors.length === 0 ? problem.code : null;
  }
}

async function send(office: ApiClient, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const object = name === 'ungroupProblem' ? 'problems' : 'problem';
  const document = `mutation M($input: ${type}) { ${name}(input: $input) {
    ${object} { code } userErrors { code rule } } }`;
  return (await office.run(document, { input }))[name];
}
