/** The first and the last command of the demo, as they stand in the audit trail. */
export const DEMO_BEGINS = 'beginDemo';
export const DEMO_ENDS = 'endDemo';
