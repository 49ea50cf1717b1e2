/** What a refusal tells about itself: counts, limits, titles, days. Days stand in words already. */
export type MessageDetails = Readonly<Record<string, string | number | undefined>>;
