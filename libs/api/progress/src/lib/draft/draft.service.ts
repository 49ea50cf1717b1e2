import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { accepted, acceptRound, parseIsoWeek, refused, type Result } from '@opvolging/domain';
import { DiscardDraftInput } from './discard-draft.input';
import { draftOfPerson, forgetDraft, keepDraft, type StoredDraft } from './draft-rows';
import { SaveDraftInput } from './save-draft.input';

export type DraftRef = { readonly round: string };

/** Drafts are private and have no history; the newest of a round is the only one. */
@Injectable()
export class DraftService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  save(ctx: RequestContext, input: SaveDraftInput): Promise<Outcome<DraftRef>> {
    const command = { name: 'saveDraft', inputClass: SaveDraftInput, input };
    return this.unitOfWork.run(ctx, command, (tx, valid) => this.keep(tx, valid));
  }

  discard(ctx: RequestContext, input: DiscardDraftInput): Promise<Outcome<DraftRef>> {
    const command = { name: 'discardDraft', inputClass: DiscardDraftInput, input };
    return this.unitOfWork.run(ctx, command, async (tx, { round }) => {
      const week = parseIsoWeek(round);
      if (week) await forgetDraft(tx, tx.viewer.personId, week);
      return accepted({ round });
    });
  }

  /** Nobody but the viewer ever reads it. */
  own(ctx: RequestContext, round: string): Promise<StoredDraft | null> {
    return draftOfPerson(ctx, { personId: ctx.viewer.personId, round, now: ctx.now });
  }

  private async keep(tx: Transaction, input: SaveDraftInput): Promise<Result<DraftRef>> {
    const round = parseIsoWeek(input.round);
    if (round === null) return refused({ code: 'INVALID_FORMAT', path: ['round'] });
    const open = acceptRound(round, tx.now);
    if (!open.ok) return refused(...open.violations.map((one) => ({ ...one, path: ['round'] })));
    await keepDraft(tx, { round, content: input.content });
    return accepted({ round });
  }
}
