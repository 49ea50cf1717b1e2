import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** 256 random bits that are shown to one person or browser and stored nowhere. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What is stored instead; a secret of this length needs no salt. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
