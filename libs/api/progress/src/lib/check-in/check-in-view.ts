import type { PersonObject } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import {
  actionById,
  knownPerson,
  personOrNull,
  type ActionObject,
  type Moment,
} from '@opvolging/api-programme';
import {
  canReadText,
  type Audience,
  type CheckIn,
  type CheckInState,
  type Course,
  type Instant,
  type IsoWeek,
} from '@opvolging/domain';
import type { HelpRequestObject } from '../help-request/help-request.object';
import { HelpRequestView } from '../help-request/help-request-view';
import { helpRequestsByAction } from '../help-request/help-requests.loader';
import type { CheckInObject } from './check-in.object';
import { textPlace } from './text-place';

/** A report as the viewer may see it; the row for everybody, its note for the audience. */
export class CheckInView implements CheckInObject {
  readonly id: string;
  readonly actionId: string;
  readonly round: IsoWeek;
  readonly course: Course;
  readonly unchanged: boolean;
  readonly audience: Audience;
  readonly state: CheckInState;
  readonly late: boolean;
  readonly receivedAt: Instant;
  readonly onBehalfReason: string | null;
  readonly corrects: string | null;

  constructor(
    private readonly ctx: RequestContext,
    private readonly moment: Moment,
    private readonly checkIn: CheckIn,
  ) {
    this.id = checkIn.id;
    this.actionId = checkIn.actionId;
    this.round = checkIn.round;
    this.course = checkIn.course;
    this.unchanged = checkIn.unchanged;
    this.audience = checkIn.audience;
    this.state = checkIn.state;
    this.late = checkIn.late;
    this.receivedAt = checkIn.receivedAt;
    this.onBehalfReason = checkIn.onBehalfReason;
    this.corrects = checkIn.correctsId;
  }

  get action(): Promise<ActionObject | null> {
    return actionById(this.ctx, this.moment).load(this.actionId);
  }

  get author(): Promise<PersonObject> {
    return knownPerson(this.ctx, this.checkIn.authorId);
  }

  get onBehalfOf(): Promise<PersonObject | null> {
    return personOrNull(this.ctx, this.checkIn.onBehalfOfId);
  }

  get note(): Promise<string | null> {
    return this.isVisible().then((visible) => (visible ? this.checkIn.note : null));
  }

  get noteVisible(): Promise<boolean> {
    return this.isVisible();
  }

  get helpRequest(): Promise<HelpRequestObject | null> {
    return this.request();
  }

  /** A report asks on its own action; the page of an action reads all its requests anyway. */
  private async request(): Promise<HelpRequestObject | null> {
    const { actionId, helpRequestId } = this.checkIn;
    if (helpRequestId === null) return null;
    const requests = await helpRequestsByAction(this.ctx, this.moment).load(actionId);
    const request = requests.find(({ id }) => id === helpRequestId);
    return request ? new HelpRequestView(this.ctx, this.moment, request) : null;
  }

  private async isVisible(): Promise<boolean> {
    const place = await textPlace(this.ctx, this.actionId);
    return canReadText(this.ctx.viewer, { ...place, audience: this.audience });
  }
}
