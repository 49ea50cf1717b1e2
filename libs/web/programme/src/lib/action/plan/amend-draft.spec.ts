import { changedParts, type AmendDraft } from './amend-draft';

const first: AmendDraft = {
  title: 'Oude titel',
  intendedResult: 'Oud resultaat',
  problemCodes: ['P-20', 'P-21'],
  partnerIds: [],
};

describe('what is sent of a changed action', () => {
  it('is only what differs, so that others keep their work in other fields', () => {
    expect(changedParts(first, { ...first, title: 'Nieuwe titel' })).toEqual({
      input: { title: 'Nieuwe titel' },
      edits: ['title'],
    });
  });

  it('is nothing when nothing differs, whatever the order of choosing', () => {
    expect(changedParts(first, { ...first, problemCodes: ['P-21', 'P-20'] })).toEqual({
      input: {},
      edits: [],
    });
  });

  it('is the whole list when one problem is taken away', () => {
    expect(changedParts(first, { ...first, problemCodes: ['P-20'] })).toEqual({
      input: { problemCodes: ['P-20'] },
      edits: ['problemIds'],
    });
  });
});
