import { actionAddress } from './action-address';

describe('the address of the list of actions', () => {
  it('says what the list shows', () => {
    const params = new URLSearchParams(
      'overeenkomst=CONFIRMED&fase=IN_PROGRESS,PAUSED&valt-op=NO_OWNER&probleem=P-20&tekst=politie&sorteer=attention',
    );

    expect(actionAddress(params)).toMatchObject({
      filter: {
        agreement: ['CONFIRMED'],
        phase: ['IN_PROGRESS', 'PAUSED'],
        course: null,
        fact: ['NO_OWNER'],
        problemCode: 'P-20',
        text: 'politie',
      },
      orderBy: 'ATTENTION',
      asOf: null,
    });
  });

  it('means all where it says nothing that is known', () => {
    const { filter, orderBy } = actionAddress(new URLSearchParams("fase=x' OR 1=1&sorteer=TITEL"));

    expect(filter.phase).toBeNull();
    expect(orderBy).toBe('CODE');
  });
});
