import { rmSync } from 'node:fs';

export default function globalTeardown(): void {
  const stop: unknown = Reflect.get(globalThis, 'stopPostgres');
  if (typeof stop === 'function') {
    stop();
  }
  const templates: unknown = Reflect.get(globalThis, 'templates');
  if (typeof templates === 'string') {
    rmSync(templates, { recursive: true, force: true });
  }
}
