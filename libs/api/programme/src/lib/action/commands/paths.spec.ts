import { accepted, refused } from '@opvolging/domain';
import { renamed, within } from './paths';

describe('the path of a finding', () => {
  it('leads through the part of the input in which it was found', () => {
    const found = refused({ code: 'REQUIRED', path: ['title'] });

    expect(within('plan', found)).toEqual(refused({ code: 'REQUIRED', path: ['plan', 'title'] }));
  });

  it('stays for a field outside that part, and for what is about no field', () => {
    const found = refused({ code: 'REQUIRED', path: ['adoptedIn'] }, { code: 'INVALID_STATE' });

    expect(within('plan', found, ['adoptedIn'])).toEqual(found);
  });

  it('takes the name of the input for that of the rule', () => {
    const found = refused({ code: 'DUPLICATE', path: ['reporterIds', '1'] });

    expect(renamed(found, { reporterIds: 'personIds' })).toEqual(
      refused({ code: 'DUPLICATE', path: ['personIds', '1'] }),
    );
  });

  it('changes nothing about what was accepted', () => {
    expect(within('plan', accepted(1))).toEqual(accepted(1));
    expect(renamed(accepted(1), {})).toEqual(accepted(1));
  });
});
