import {
  Clock,
  FileClock,
  openDatabase,
  Settings,
  SilentObserver,
  StatementObserver,
  SystemClock,
} from '@opvolging/api-kernel';
import type { KernelParts } from '../kernel/kernel.module';
import { ENTITIES } from './entities';

/** Opens database and clock as the settings say. */
export async function openParts(
  settings: Settings,
  observer: StatementObserver = new SilentObserver(),
): Promise<KernelParts> {
  const clock: Clock = settings.nowFile ? new FileClock(settings.nowFile) : new SystemClock();
  const database = await openDatabase(settings, { entities: ENTITIES, observer });
  return { settings, clock, database };
}
