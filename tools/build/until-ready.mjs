import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Waits until a program that was started answers on /readyz; throws when it ends before that, or takes too long. */
export async function untilReady(child, { port, pollMs }) {
  const tooLate = AbortSignal.timeout(PATIENCE_MS);
  while (!tooLate.aborted && child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await wait(pollMs);
  }
  throw new Error('The program did not become ready.');
}
