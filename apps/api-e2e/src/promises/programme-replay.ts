/** What the test itself knows of an action and of a problem; the service is not asked. */
export interface KnownAction {
  readonly title: string;
  readonly phase: string;
  readonly course: string | null;
  readonly dates: readonly string[];
  readonly links: readonly string[];
  readonly reporterIds: readonly string[];
  readonly version: number;
}

export interface KnownProblem {
  readonly title: string;
  readonly stand: string;
  /** The code under which it stands in the list. */
  readonly foundAs: string;
}

export interface KnownProgramme {
  readonly actions: Readonly<Record<string, KnownAction>>;
  readonly problems: Readonly<Record<string, KnownProblem>>;
}

/** What an acknowledged edit changed. */
export interface KnownEdit {
  readonly at: number;
  readonly actions: Readonly<Record<string, Partial<KnownAction>>> | null;
  readonly problems: Readonly<Record<string, Partial<KnownProblem>>> | null;
}

/** The programme as the edits until that moment leave it. */
export function replay(edits: readonly KnownEdit[], until: number): KnownProgramme {
  return edits
    .filter(({ at }) => at <= until)
    .reduce<KnownProgramme>(
      (known, { actions, problems }) => ({
        actions: merged(known.actions, actions),
        problems: merged(known.problems, problems),
      }),
      { actions: {}, problems: {} },
    );
}

function merged<Known>(
  known: Readonly<Record<string, Known>>,
  changes: Readonly<Record<string, Partial<Known>>> | null,
): Readonly<Record<string, Known>> {
  const changed = Object.entries(changes ?? {}).map(([code, change]) => [
    code,
    { ...known[code], ...change },
  ]);
  return { ...known, ...Object.fromEntries(changed) };
}
