import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../build/free-port.mjs';
import { Client } from './client.mjs';
import { withCopy } from './fill.mjs';
import { REQUESTS } from './requests.mjs';
import { median, series, timesOf } from './series.mjs';
import { pssMb, started } from './server.mjs';
import { withService } from './world.mjs';

const ROUNDS = 3;
const IDLE_MS = 3_000;

/** Service and baseline in turn, so that what else the machine does hits both; the median of three. */
export async function measured(folder, recording) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      service: await withCopy(folder, (copy) => serviceRound(copy, recording.world)),
      base: await withCopy(folder, (copy) => baselineRound(copy, recording.file)),
    });
  }
  return {
    readyMs: middle(rounds.map(({ service }) => service.readyMs)),
    readyCpuMs: middle(rounds.map(({ service }) => service.readyCpuMs)),
    idleMb: middle(rounds.map(({ service }) => service.idleMb)),
    requests: REQUESTS.map((request, index) => ({
      ...request,
      service: median(rounds.map(({ service }) => service.series[index])),
      base: median(rounds.map(({ base }) => base[index])),
    })),
  };
}

function middle(values) {
  return values.sort((a, b) => a - b)[(values.length - 1) >> 1];
}

function serviceRound(folder, world) {
  return withService(folder, {}, async ({ service, client }) => {
    const { pid, readyMs, readyCpuMs } = service;
    await wait(IDLE_MS);
    const idleMb = pssMb(pid);
    const all = [];
    for (const one of REQUESTS) {
      const request = (n) => one.of(world, n);
      all.push(await series({ pid, client, request, times: timesOf(one) }));
    }
    return { readyMs, readyCpuMs, idleMb, series: all };
  });
}

async function baselineRound(folder, recording) {
  const port = await freePort();
  const program = join(import.meta.dirname, 'baseline.mjs');
  const env = { DATABASE: join(folder, 'opvolging.sqlite'), RECORDING: recording };
  const server = await started(process.execPath, [program], { port, env });
  const client = new Client(server.address);
  const all = [];
  for (const [index, one] of REQUESTS.entries()) {
    const request = (n) => ({ method: 'POST', path: `/${index}/${n}`, body: '{}' });
    all.push(await series({ pid: server.pid, client, request, times: timesOf(one) }));
  }
  client.close();
  await server.stop();
  return all;
}
