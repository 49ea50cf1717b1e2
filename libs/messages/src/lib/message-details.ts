/** What a refusal tells about itself: counts, limits, titles. Days, weeks and phases stand in words already. */
export type MessageDetails = Readonly<Record<string, string | number | undefined>>;

/** The text of one rule; a function where it tells a detail. */
export type RuleText = string | ((details: MessageDetails) => string);
