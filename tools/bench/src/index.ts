export * from './generate-programme';
export * from './programme-size';
