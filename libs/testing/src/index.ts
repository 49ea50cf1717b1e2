export * from './lib/demo-people';
export * from './lib/register/bloemlezing';
