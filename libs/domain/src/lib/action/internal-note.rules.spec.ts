import { anAction } from '../../testing';
import { setInternalNote } from './internal-note.rules';

describe('the internal note of an action', () => {
  it('is kept as written, and gone when emptied', () => {
    const noted = setInternalNote(anAction(), 'Bellen na het overleg');

    expect(noted.internalNote).toBe('Bellen na het overleg');
    expect(setInternalNote(noted, ' ').internalNote).toBeNull();
  });
});
