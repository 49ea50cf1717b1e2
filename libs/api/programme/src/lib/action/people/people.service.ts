import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import { answerHandover, proposeHandover, refused, setReporters } from '@opvolging/domain';
import { ActionCommands, type ActionRef } from '../commands/action-commands.service';
import { namedList, namedOne, unknownPeople } from '../commands/known-references';
import { renamed } from '../commands/paths';
import { AnswerHandoverInput } from '../inputs/answer-handover.input';
import { ProposeHandoverInput } from '../inputs/propose-handover.input';
import { SetReportersInput } from '../inputs/set-reporters.input';

/** Who reports, and who takes over. */
@Injectable()
export class PeopleService {
  constructor(private readonly commands: ActionCommands) {}

  setReporters(ctx: RequestContext, input: SetReportersInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'setReporters',
      inputClass: SetReportersInput,
      input,
      command: 'SET_REPORTERS',
      rule: async (action, { personIds }, { tx, command }) => {
        const unknown = await unknownPeople(tx, namedList(personIds, 'personIds'));
        if (unknown.length > 0) return refused(...unknown);
        return renamed(setReporters(action, personIds, command), { reporterIds: 'personIds' });
      },
    });
  }

  proposeHandover(ctx: RequestContext, input: ProposeHandoverInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'proposeHandover',
      inputClass: ProposeHandoverInput,
      input,
      command: 'PROPOSE_HANDOVER',
      rule: async (action, { as, toPersonId, note }, { tx, command }) => {
        const unknown = await unknownPeople(tx, namedOne(toPersonId, 'toPersonId'));
        if (unknown.length > 0) return refused(...unknown);
        return proposeHandover(action, { as, toPersonId, note: note ?? null }, command);
      },
    });
  }

  answerHandover(ctx: RequestContext, input: AnswerHandoverInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'answerHandover',
      inputClass: AnswerHandoverInput,
      input,
      command: 'ANSWER_HANDOVER',
      rule: (action, { agree, reason }, { command }) =>
        answerHandover(action, { agree, reason: reason ?? null }, command),
    });
  }
}
