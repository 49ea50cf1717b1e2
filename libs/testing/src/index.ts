export * from './lib/demo-people';
