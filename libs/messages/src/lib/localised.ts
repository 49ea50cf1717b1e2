/**
 * The shape of a text in the other language: a string for a string, the same parameters for a function.
 * A key that misses, or one too many, fails the type check.
 */
export type Localised<Text> = Text extends string
  ? string
  : Text extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Text]: Localised<Text[Key]> };
