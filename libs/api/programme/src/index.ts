export * from './lib/programme.module';
export * from './lib/programme-entities';
export * from './lib/action/action-enums';
export * from './lib/action/action-progress';
export * from './lib/action/commands/action-commands.service';
export * from './lib/action/store/action-store';
export * from './lib/action/store/action-summary-writer';
export * from './lib/action/tables/action-entities';
