/** A value that is at hand, or is read when a query asks for it. */
export type Later<Value> = Value | Promise<Value>;
