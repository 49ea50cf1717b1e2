import { startedAction } from '../harness/given-actions';
import type { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';

/** The two actions that SZW reports on in the demo programme, and one more that just started. */
export interface ThreeActions {
  readonly unchanged: string;
  readonly adjusting: string;
  readonly onCourse: string;
}

export async function givenThreeActions(house: House): Promise<ThreeActions> {
  const started = await startedAction(house.server.address, {
    title: 'Werkwijze bij vergunningen voor uitzendbureaus',
    owner: 'szw',
    monitor: 'vng',
  });
  return { unchanged: 'A-005', adjusting: 'A-007', onCourse: started.code };
}

export const REQUEST = 'Een besluit over de vragenlijst voor werkgevers.';

/** One action as it was, one adjusting with a request, one on course; then send. Narrow screens go step by step. */
export async function reportThreeActions(visitor: Visitor, codes: ThreeActions): Promise<void> {
  const reportOn = (code: string) =>
    visitor.page.getByRole('group', { name: new RegExp(`${code} `) });
  const next = visitor.button('Volgende actie');
  const narrow = await next.isVisible();

  await visitor.choose(/^Geen verandering/, reportOn(codes.unchanged));
  if (narrow) await next.click();

  const adjusting = reportOn(codes.adjusting);
  await visitor.choose(/^Bijsturen/, adjusting);
  await visitor.fill(/^Wat doet u eraan\?/, 'Wij spreken de werkgevers in januari.', adjusting);
  await visitor.press(/^Verzoek toevoegen/, adjusting);
  await visitor.fill('Wat is nodig?', REQUEST, adjusting);
  await visitor.pick('Van wie?', 'Ministerie van VWS', adjusting);
  await visitor.fill('Vóór wanneer?', '11-12-2026', adjusting);
  if (narrow) await next.click();

  await visitor.choose(/^Op koers/, reportOn(codes.onCourse));
  if (narrow) await next.click();
  if (narrow) await visitor.sees('Klaar om te versturen: 3 van 3');
}
