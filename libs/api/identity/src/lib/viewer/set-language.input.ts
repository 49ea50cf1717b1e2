import { Field, InputType } from '@nestjs/graphql';
import { LanguageEnum, type LanguageCode } from './language-enum';

@InputType('SetLanguageInput', { description: 'In which language the person reads.' })
export class SetLanguageInput {
  @Field(() => LanguageEnum, { description: 'Counts for screens, mails and files.' })
  language!: LanguageCode;
}
