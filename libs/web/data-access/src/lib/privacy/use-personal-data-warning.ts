import { findPersonalData, type PrivacyFinding } from '@opvolging/domain';
import { useEffect, useState } from 'react';

const PAUSE_IN_TYPING_MS = 600;
const NONE: readonly PrivacyFinding[] = [];

/** What looks like data of a person, once the typing pauses; the server asks the same rule on sending. */
export function usePersonalDataWarning(text: string): readonly PrivacyFinding[] {
  const [findings, setFindings] = useState(NONE);
  useEffect(() => {
    const timer = setTimeout(() => setFindings(findPersonalData(text)), PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return findings;
}
