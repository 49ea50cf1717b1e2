import { cpuMs } from './server.mjs';

/** How often a request is repeated before and while it is measured; large answers less often. */
export const timesOf = ({ large }) =>
  large ? { warm: 1, measured: 3 } : { warm: 60, measured: 120 };

/** Sends requests one after the other; processor time of the server per request, and how long the client waited. */
export async function series({ pid, client, request, times }) {
  for (let n = 0; n < times.warm; n += 1) await client.send(request(n));
  const waits = [];
  const before = cpuMs(pid);
  for (let n = times.warm; n < times.warm + times.measured; n += 1) {
    const start = performance.now();
    await client.send(request(n));
    waits.push(performance.now() - start);
  }
  waits.sort((a, b) => a - b);
  return {
    cpu: (cpuMs(pid) - before) / times.measured,
    p50: waits[Math.floor(waits.length * 0.5)],
    p95: waits[Math.floor(waits.length * 0.95)],
  };
}

/** Of several series the one in the middle, figure by figure. */
export function median(all) {
  const middle = (key) => all.map((one) => one[key]).sort((a, b) => a - b)[(all.length - 1) >> 1];
  return { cpu: middle('cpu'), p50: middle('p50'), p95: middle('p95') };
}
