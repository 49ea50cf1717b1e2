import { newKey } from './new-key';

describe('a key of a form', () => {
  it('is a random UUID of version 4', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const keys = Array.from({ length: 50 }, newKey);

    expect(keys.every((key) => form.test(key))).toBe(true);
    expect(new Set(keys).size).toBe(50);
  });
});
