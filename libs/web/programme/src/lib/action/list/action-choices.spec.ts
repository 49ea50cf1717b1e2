import {
  addressOfChoices,
  choicesIn,
  fileAddressOfChoices,
  filterOf,
  NO_CHOICES,
} from './action-choices';

const chosen = (address: string) => choicesIn(new URLSearchParams(address));

describe('the choices in the address of the list', () => {
  it('are read from Dutch words', () => {
    expect(chosen('fase=bezig,gepauzeerd&inschatting=hulp-nodig&valt-op=mijlpaal-te-laat')).toEqual(
      {
        ...NO_CHOICES,
        phase: ['IN_PROGRESS', 'PAUSED'],
        course: ['HELP_NEEDED'],
        fact: ['MILESTONE_LATE'],
      },
    );
  });

  it('are read from the codes of the contract too, in any case', () => {
    expect(chosen('fase=in_progress&actualiteit=OUT_OF_DATE')).toMatchObject({
      phase: ['IN_PROGRESS'],
      freshness: ['OUT_OF_DATE'],
    });
  });

  it('ignore a word that they do not know', () => {
    expect(chosen('fase=onzin&probleem=p-20')).toEqual({ ...NO_CHOICES, problem: 'P-20' });
  });

  it('come out of the address as they went in', () => {
    const choices = chosen('overeenkomst=akkoord&fase=bezig&persoon=abc&tekst=opvang');

    expect(
      choicesIn(new URLSearchParams(addressOfChoices(choices).map(([...pair]) => pair))),
    ).toEqual(choices);
  });

  it('ask everything of the server when nothing was chosen', () => {
    expect(Object.values(filterOf(NO_CHOICES)).every((value) => value === null)).toBe(true);
  });

  it('go to the file of the list as codes', () => {
    expect(fileAddressOfChoices(chosen('fase=bezig&probleem=P-20'))).toBe(
      'fase=IN_PROGRESS&probleem=P-20',
    );
  });
});
