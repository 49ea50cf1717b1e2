import register from './bloemlezing-p19-20.json';

/** The 44 statements of two pages of the anthology, verbatim, each with the problem that it documents. */
export const BLOEMLEZING = register;
