export * from './answers-link';
export * from './render-screen';
