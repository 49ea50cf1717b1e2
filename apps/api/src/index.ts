export { migrate } from './database/migrate';
export { MIGRATIONS } from './database/migrations';
export { createApp } from './start/create-app';
export { ENTITIES } from './start/entities';
export { openParts } from './start/open-parts';
export { schemaText } from './start/schema-text';
export { seedTestProgramme } from './demo/seed-test-programme';
