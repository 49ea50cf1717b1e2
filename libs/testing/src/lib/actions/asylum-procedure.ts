import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';

const ACTION = 'asylum-procedure';

/** The second door: adopted by Parliament, and nobody has agreed to it yet. It waits for an event. */
export const ASYLUM_PROCEDURE: readonly Deed[] = [
  {
    do: 'REGISTER_ADOPTED',
    by: 'bureau',
    at: at(-5, 'TUE', '10:30'),
    what: {
      action: ACTION,
      adoptedIn: 'Kamerstuk 28 638-251',
      adoptedOn: '2024-06-17',
      plan: {
        title: 'Meer aandacht voor mensenhandel in de asielprocedure',
        intendedResult:
          'Wie in de asielprocedure werkt, herkent mensenhandel en wijst kinderen de weg naar zorg.',
        kind: 'EXECUTION',
        problemCodes: ['P-38', 'P-40'],
        organisation: 'Ministerie van JenV',
        milestones: [
          {
            title: 'Aanpak opgenomen in de werkwijze',
            date: on(6, 'FRI'),
            waitsFor: 'Besluit over de nieuwe werkwijze in de asielprocedure',
          },
        ],
      },
    },
  },
];
