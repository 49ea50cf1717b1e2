import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCopy } from './fill.mjs';
import { listOf, REQUESTS } from './requests.mjs';
import { timesOf } from './series.mjs';
import { withService, worldOf } from './world.mjs';

/** Reads may be repeated as they are; a write only happens once, so that every one is recorded. */
const RECORDED_READS = 20;

/**
 * The statements of every request, from a service that keeps them, and the size of the answers; also how many
 * statements a list of 25 and of 100 takes.
 */
export async function record(folder, into) {
  return withCopy(folder, (copy) =>
    withService(copy, { record: true }, async ({ service, client }) => {
      const world = await worldOf(client);
      await service.take();
      const kinds = {};
      for (const [index, request] of REQUESTS.entries()) {
        kinds[index] = await recorded(request, { service, client, world });
      }
      const counts = [];
      for (const first of [25, 100]) {
        await client.send(listOf(first));
        counts.push((await service.take()).length);
      }
      const file = join(into, 'recording.json');
      writeFileSync(file, JSON.stringify(kinds));
      return { file, world, counts };
    }),
  );
}

async function recorded(request, { service, client, world }) {
  const { warm, measured } = timesOf(request);
  const times = request.writes ? warm + measured : RECORDED_READS;
  const lists = [];
  let bytes = 0;
  for (let n = 0; n < times; n += 1) {
    const { text } = await client.send(request.of(world, n));
    bytes = Buffer.byteLength(text);
    lists.push(await service.take());
  }
  return { lists, bytes };
}
