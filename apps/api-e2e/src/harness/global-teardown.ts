export default function globalTeardown(): void {
  const stop: unknown = Reflect.get(globalThis, 'stopPostgres');
  if (typeof stop === 'function') {
    stop();
  }
}
