export * from './lib/demo-people';
export * from './lib/register/bloemlezing';
export * from './lib/small-programme';
export type * from './lib/story/deed';
export type * from './lib/story/plan-story';
export type * from './lib/story/report-story';
export * from './lib/story/story-time';
