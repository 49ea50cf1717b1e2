import { Field, ObjectType } from '@nestjs/graphql';
import type { Role, Viewer } from '@opvolging/domain';
import { PersonObject } from '../person/person.object';
import { RoleEnum } from '../person/role-enum';
import { LanguageEnum, type LanguageCode } from './language-enum';
import { PermissionEnum, type ShownPermission } from './permission-enum';

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerObject {
  @Field(() => PersonObject, { description: 'The person that signed in.' })
  person!: PersonObject;

  @Field(() => [RoleEnum], { description: 'What the person is in the programme.' })
  roles!: readonly Role[];

  @Field(() => [PermissionEnum], { description: 'What the screens may offer this person.' })
  permissions!: readonly ShownPermission[];

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language that the person chose; null when none was chosen.',
  })
  language!: LanguageCode | null;

  /** For field resolvers of later scopes: in the answer to a sign-in the context knows nobody yet. */
  readonly subject!: Viewer;
}
