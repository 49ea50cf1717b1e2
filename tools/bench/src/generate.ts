import 'reflect-metadata';
import { parseArgs } from 'node:util';
import {
  createApp,
  migrate,
  openParts,
  readSettings,
  takeSingleProcessLock,
} from '@opvolging/api-app';
import pino from 'pino';
import { generateProgramme } from './generate-programme';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    actions: { type: 'string', default: '412' },
    milestones: { type: 'string', default: '1900' },
    'check-ins': { type: 'string', default: '20000' },
  },
});

void generate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

/** Fills the data folder and leaves; settings come from the same variables as for the service. */
async function generate(): Promise<void> {
  const size = {
    actions: Number(values.actions),
    milestones: Number(values.milestones),
    checkIns: Number(values['check-ins']),
  };
  const data = values.data ? { DATA_DIR: values.data } : {};
  const settings = readSettings({ ...process.env, ...data, OPVOLGING_DEMO: '1' });
  const unlock = await takeSingleProcessLock(settings);
  await migrate(settings);
  const parts = await openParts(settings);
  const app = await createApp({ ...parts, logger: pino({ level: 'silent' }), webFolder: null });
  const started = performance.now();
  await generateProgramme(app, parts, size);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { user, system } = process.cpuUsage();
  const cpu = ((user + system) / 1e6).toFixed(1);
  console.log(`${JSON.stringify(size)} in ${seconds} s (${cpu} s of processor time)`);
  await app.close();
  await parts.database.close();
  await unlock();
}
