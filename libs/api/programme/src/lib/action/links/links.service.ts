import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import { accepted, addLink, removeLink, setInternalNote, type Action } from '@opvolging/domain';
import { ActionCommands, type ActionRef } from '../commands/action-commands.service';
import { AddLinkInput } from '../inputs/add-link.input';
import { RemoveLinkInput } from '../inputs/remove-link.input';
import { SetInternalNoteInput } from '../inputs/set-internal-note.input';

/** What hangs on an action: links to documents elsewhere, and the note of those who work on it. */
@Injectable()
export class LinksService {
  constructor(private readonly commands: ActionCommands) {}

  add(ctx: RequestContext, input: AddLinkInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'addLink',
      inputClass: AddLinkInput,
      input,
      command: 'ADD_LINK',
      rule: (action, { milestoneId, title, url }, { command }) =>
        addLink(
          action,
          { milestoneId: milestoneId || null, title: title ?? '', url: url ?? '' },
          command,
        ),
    });
  }

  remove(ctx: RequestContext, input: RemoveLinkInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'removeLink',
      inputClass: RemoveLinkInput,
      input,
      command: 'REMOVE_LINK',
      rule: (action, { linkId }) =>
        removeLink(action, { milestoneId: milestoneOf(action, linkId), linkId }),
    });
  }

  setInternalNote(ctx: RequestContext, input: SetInternalNoteInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'setInternalNote',
      inputClass: SetInternalNoteInput,
      input,
      command: 'SET_INTERNAL_NOTE',
      rule: (action, { note }) => accepted(setInternalNote(action, note ?? null)),
    });
  }
}

/** The input names the link alone; null when it hangs on the action itself, or nowhere. */
function milestoneOf(action: Action, linkId: string): string | null {
  const milestone = action.milestones.find(({ links }) => links.some(({ id }) => id === linkId));
  return milestone?.id ?? null;
}
