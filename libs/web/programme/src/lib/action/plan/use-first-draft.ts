import { graphql, useScreenQuery, writtenPart } from '@opvolging/web-data-access';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { EMPTY_PLAN, type PlanDraft } from './plan-draft';

const UseFirstDraft_Query = graphql(`
  query UseFirstDraft_Query($code: String!) {
    action(code: $code) {
      id
      code
      title
    }
  }
`);

/** A draft for the problems in the address, and for the earlier action that a new one follows. */
export function useFirstDraft() {
  const [params] = useSearchParams();
  const earlier = params.get('vervolg');
  const [typed, setTyped] = useState<PlanDraft>({
    ...EMPTY_PLAN,
    problemCodes: codesIn(params.get('probleem')),
  });
  const { data } = useScreenQuery(UseFirstDraft_Query, {
    variables: { code: earlier ?? '' },
    skip: earlier === null,
    cached: true,
  });
  const action = data?.action ?? null;
  return {
    draft: { ...typed, refersToId: action?.id ?? '' },
    change: (part: Partial<PlanDraft>) => setTyped((now) => ({ ...now, ...part })),
    refersTo: action === null ? null : `${action.code} ${writtenPart(action.title)}`,
  };
}

function codesIn(text: string | null): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== '');
}
