export * from './lib/action/action-progress';
export * from './lib/action/tables/action-entities';
