import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import {
  accepted,
  cutOffsOn,
  refused,
  type Day,
  type Result,
  type RuleViolation,
} from '@opvolging/domain';
import { HandleWorkItemInput } from './handle-work-item.input';
import { workSubjectOf, type WorkSubject } from './work-item-id';
import { workSource } from './work-source';

export type WorkItemRef = { readonly workItemId: string };

interface Handling {
  readonly handlerId: string | null;
  readonly postponedUntil: Day | null;
  readonly postponedReason: string | null;
}

/** What the office notes about a fact; the fact itself goes only when what it tells is mended. */
@Injectable()
export class WorkItemService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  handle(ctx: RequestContext, input: HandleWorkItemInput): Promise<Outcome<WorkItemRef>> {
    const command = { name: 'handleWorkItem', inputClass: HandleWorkItemInput, input };
    return this.unitOfWork.run(ctx, command, (tx, valid) => this.perform(tx, valid));
  }

  private async perform(tx: Transaction, input: HandleWorkItemInput): Promise<Result<WorkItemRef>> {
    const { workItemId } = input;
    const subject = workSubjectOf(workItemId);
    const before = subject && (await openItem(tx, subject));
    if (!subject || !before) return refused({ code: 'NOT_FOUND', path: ['workItemId'] });
    const violations = [...postponement(tx, input), ...(await unknownHandler(tx, input))];
    if (violations.length > 0) return refused(...violations);
    await keep(tx, { ...subject, id: workItemId }, after(before, input));
    tx.touched.add(`work_item:${workItemId}`);
    return accepted({ workItemId });
  }
}

async function openItem(tx: Transaction, subject: WorkSubject): Promise<Handling | null> {
  const { from, parameters } = workSource(cutOffsOn(tx.today), [subject.fact]);
  const [row] = await tx.query<Handling>(
    `SELECT i.handler_id AS "handlerId", i.postponed_until AS "postponedUntil",
            i.postponed_reason AS "postponedReason"
       FROM ${from} WHERE w.subject_id = ?`,
    [...parameters, subject.subjectId],
  );
  return row ?? null;
}

function after(before: Handling, input: HandleWorkItemInput): Handling {
  const { handlerId, postponedUntil, postponedReason } = input;
  return {
    handlerId: handlerId === undefined ? before.handlerId : handlerId || null,
    postponedUntil: postponedUntil === undefined ? before.postponedUntil : postponedUntil,
    postponedReason:
      postponedUntil === undefined ? before.postponedReason : (postponedReason ?? null),
  };
}

function postponement(
  tx: Transaction,
  { postponedUntil, postponedReason }: HandleWorkItemInput,
): readonly RuleViolation[] {
  if (!postponedUntil) return [];
  return [
    ...(postponedUntil > tx.today ? [] : [{ code: 'OUT_OF_RANGE', path: ['postponedUntil'] }]),
    ...(postponedReason ? [] : [{ code: 'REQUIRED', path: ['postponedReason'] }]),
  ];
}

async function unknownHandler(
  tx: Transaction,
  { handlerId }: HandleWorkItemInput,
): Promise<readonly RuleViolation[]> {
  if (!handlerId) return [];
  const [known] = await tx.query(
    `SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id
      WHERE p.id = ? AND p.account_state = 'ACTIVE' AND r.role = 'OFFICE'`,
    [handlerId],
  );
  return known ? [] : [{ code: 'UNKNOWN_REFERENCE', path: ['handlerId'] }];
}

async function keep(
  tx: Transaction,
  { id, subjectId, fact }: WorkSubject & { readonly id: string },
  { handlerId, postponedUntil, postponedReason }: Handling,
): Promise<void> {
  await tx.execute(
    `INSERT INTO work_item
       (id, subject_id, fact, handler_id, postponed_until, postponed_reason, version)
     VALUES (?, ?, ?, ?, ?, ?, 1)
     ON CONFLICT (id) DO UPDATE SET handler_id = excluded.handler_id,
       postponed_until = excluded.postponed_until, postponed_reason = excluded.postponed_reason,
       version = work_item.version + 1`,
    [id, subjectId, fact, handlerId, postponedUntil, postponedReason],
  );
}
