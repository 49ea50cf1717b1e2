/** A calendar day in Europe/Amsterdam as ISO text, `2026-11-24`; compares as text. */
export type Day = string & { readonly __day: unique symbol };
/** An instant: integer milliseconds UTC. */
export type Instant = number;
