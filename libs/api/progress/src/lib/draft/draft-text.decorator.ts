import { inputCheck } from '@opvolging/api-kernel';
import { blockedIn, DRAFT_MOST_BYTES, formIn } from './draft-content';

/** JSON of a bounded size in which no number of a person stands. */
export function DraftText(): PropertyDecorator {
  return inputCheck('draft', (value) => {
    const content = typeof value === 'string' ? value : '';
    const length = Buffer.byteLength(content);
    if (length > DRAFT_MOST_BYTES) {
      return [{ code: 'TOO_LONG', details: { max: DRAFT_MOST_BYTES, length } }];
    }
    const form = formIn(content);
    if (form === undefined || content.includes('\\u0000')) return [{ code: 'INVALID_FORMAT' }];
    const blocked = blockedIn(form);
    if (!blocked) return [];
    const { kind, severity, start, length: span } = blocked;
    return [{ code: 'PRIVACY_FINDING', details: { kind, severity, start, length: span } }];
  });
}
