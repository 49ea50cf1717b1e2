import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SqlValue } from '../database/sql-connection';
import { InvalidCursorError } from '../errors/request-errors';

const LONGEST = 512;
/** Cursors live as long as the process: a page is asked for within minutes of the one before. */
const secret = randomBytes(32);

type Position = readonly SqlValue[];

/** An opaque place in one list: signed, and bound to the filter and the viewer for whom it was made. */
export function encodeCursor(scope: string, position: Position): string {
  const body = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${body}.${sign(scope, body)}`;
}

/** Throws INVALID_CURSOR for a cursor that was changed or belongs to another list. */
export function decodeCursor(scope: string, cursor: string): Position {
  const [body = '', signature = ''] = cursor.split('.');
  const expected = Buffer.from(sign(scope, body));
  const actual = Buffer.from(signature);
  const genuine = actual.length === expected.length && timingSafeEqual(actual, expected);
  if (cursor.length > LONGEST || !genuine) {
    throw new InvalidCursorError();
  }
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}

function sign(scope: string, body: string): string {
  return createHmac('sha256', secret).update(scope).update('\0').update(body).digest('base64url');
}
