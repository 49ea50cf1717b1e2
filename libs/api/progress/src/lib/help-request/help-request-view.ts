import type { OrganisationObject, PersonObject } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import {
  actionById,
  knownPerson,
  organisationOrNull,
  personOrNull,
  type ActionObject,
  type Moment,
} from '@opvolging/api-programme';
import {
  canReadText,
  HELP_REQUEST_STATES,
  isHelpOverdue,
  isOpenHelp,
  mayGiveHelpAnswer,
  type Day,
  type HelpRequest,
  type HelpRequestState,
} from '@opvolging/domain';
import { textPlace } from '../check-in/text-place';
import type { HelpRequestObject } from './help-request.object';

/** A request as the viewer may see it; the row for everybody, its words for the audience. */
export class HelpRequestView implements HelpRequestObject {
  readonly id: string;
  readonly code: string;
  readonly neededBy: Day;
  readonly promisedFor: Day | null;
  readonly state: HelpRequestState;
  readonly askedOn: Day;
  readonly version: number;
  readonly overdue: boolean;

  constructor(
    private readonly ctx: RequestContext,
    private readonly moment: Moment,
    private readonly request: HelpRequest,
  ) {
    this.id = request.id;
    this.code = request.code;
    this.neededBy = request.neededBy;
    this.promisedFor = request.promisedFor;
    this.state = request.state;
    this.askedOn = request.askedOn;
    this.version = request.version;
    this.overdue = isHelpOverdue(request, moment.today);
  }

  get action(): Promise<ActionObject | null> {
    return actionById(this.ctx, this.moment).load(this.request.actionId);
  }

  get visible(): Promise<boolean> {
    return this.isVisible();
  }

  get what(): Promise<string> {
    return this.isVisible().then((visible) =>
      visible ? this.request.what : this.ctx.catalogue.terms.hiddenText,
    );
  }

  get reason(): Promise<string | null> {
    return this.isVisible().then((visible) => (visible ? this.request.reason : null));
  }

  get organisation(): Promise<OrganisationObject | null> {
    return organisationOrNull(this.ctx, this.request.organisationId);
  }

  get person(): Promise<PersonObject | null> {
    return personOrNull(this.ctx, this.request.personId);
  }

  get askedBy(): Promise<PersonObject> {
    return knownPerson(this.ctx, this.request.askedById);
  }

  get viewerMayAnswer(): Promise<readonly HelpRequestState[]> {
    return this.answers();
  }

  private async isVisible(): Promise<boolean> {
    const { audience, actionId, organisationId, personId } = this.request;
    const place = await textPlace(this.ctx, actionId);
    return canReadText(this.ctx.viewer, {
      ...place,
      audience,
      asksOrganisationId: organisationId,
      asksPersonId: personId,
    });
  }

  /** Nothing can be answered in the past, nor what is closed. */
  private async answers(): Promise<readonly HelpRequestState[]> {
    if (this.moment.seq !== null || !isOpenHelp(this.request)) return [];
    const { ownerId } = await textPlace(this.ctx, this.request.actionId);
    return HELP_REQUEST_STATES.filter(
      (state) =>
        state !== 'OPEN' &&
        mayGiveHelpAnswer(this.ctx.viewer, this.request, { state, ownerId: ownerId ?? null }),
    );
  }
}
