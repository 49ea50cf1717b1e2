import { rmSync } from 'node:fs';

export default function cleanUp(): void {
  const folder = process.env['WEB_E2E_FOLDER'];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
