/** The clock of the device, for what only the device knows: when a draft changed, how long undo is left. */
export function deviceNow(): number {
  return Date.now();
}
