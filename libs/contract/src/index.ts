export * from './lib/missing-from';
