import type { IncomingMessage } from 'node:http';
import type { Viewer } from '@opvolging/domain';
import type { Language } from '@opvolging/messages';

export interface SignedIn {
  readonly viewer: Viewer;
  readonly sessionId: string;
  /** The person's own choice; null when none was made. */
  readonly language: Language | null;
}

/** Tells who sent a request; a session that ended, or an account that was closed, is nobody at once. */
export abstract class ViewerSource {
  abstract signedIn(request: IncomingMessage): Promise<SignedIn | null>;
}
