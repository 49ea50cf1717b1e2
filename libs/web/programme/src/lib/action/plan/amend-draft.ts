import type { AmendActionInput } from '@opvolging/web-data-access';

export interface AmendDraft {
  readonly title: string;
  readonly intendedResult: string;
  readonly problemCodes: readonly string[];
  readonly partnerIds: readonly string[];
}

type AmendedParts = Pick<
  AmendActionInput,
  'title' | 'intendedResult' | 'problemCodes' | 'partnerIds'
>;

/** Only what differs from what the person saw first, and the names of those fields in the action. */
export function changedParts(
  first: AmendDraft,
  now: AmendDraft,
): { readonly input: AmendedParts; readonly edits: readonly string[] } {
  const parts = [
    { edit: 'title', differs: first.title !== now.title, input: { title: now.title } },
    {
      edit: 'intendedResult',
      differs: first.intendedResult !== now.intendedResult,
      input: { intendedResult: now.intendedResult },
    },
    {
      edit: 'problemIds',
      differs: isOther(first.problemCodes, now.problemCodes),
      input: { problemCodes: [...now.problemCodes] },
    },
    {
      edit: 'partnerIds',
      differs: isOther(first.partnerIds, now.partnerIds),
      input: { partnerIds: [...now.partnerIds] },
    },
  ].filter(({ differs }) => differs);
  return {
    input: parts.reduce<AmendedParts>((all, { input }) => ({ ...all, ...input }), {}),
    edits: parts.map(({ edit }) => edit),
  };
}

export function isOther(one: readonly string[], other: readonly string[]): boolean {
  return one.length !== other.length || one.some((value) => !other.includes(value));
}
