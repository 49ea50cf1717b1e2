import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Outcome, type RequestContext } from '@opvolging/api-kernel';
import { accepted, refused } from '@opvolging/domain';
import { PersonStore } from '../person/person-store';
import { languageOf } from './language-enum';
import { SetLanguageInput } from './set-language.input';

@Injectable()
export class LanguageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonStore,
  ) {}

  set(ctx: RequestContext, input: SetLanguageInput): Promise<Outcome<{ personId: string }>> {
    const command = { name: 'setLanguage', inputClass: SetLanguageInput, input };
    return this.unitOfWork.run(ctx, command, async (tx) => {
      const before = await this.people.find(tx, tx.viewer.personId);
      if (!before) {
        return refused({ code: 'NOT_FOUND' });
      }
      const language = languageOf(input.language);
      if (before.language !== language) {
        await this.people.save(tx, { before, now: { language } });
      }
      return accepted({ personId: before.id });
    });
  }
}
