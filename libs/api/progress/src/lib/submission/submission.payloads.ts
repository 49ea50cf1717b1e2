import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '@opvolging/api-kernel';
import { CheckInObject } from '../check-in/check-in.object';

@ObjectType('SubmitCheckInsPayload', {
  description:
    'What was stored; a repeat with the same key answers the same reports as they are now.',
})
export class SubmitCheckInsPayloadObject {
  @Field(() => ID, { nullable: true, description: 'Null when it was refused.' })
  submissionId!: string | null;

  @Field(() => [CheckInObject], { description: 'The reports, in the order of the input.' })
  checkIns!: readonly CheckInObject[];

  @Field(() => [UserErrorObject], { description: 'Everything to mend; empty when it was done.' })
  userErrors!: UserErrorObject[];
}

@ObjectType('UndoSubmissionPayload', { description: 'The reports after they were taken back.' })
export class UndoSubmissionPayloadObject {
  @Field(() => [CheckInObject], { description: 'The withdrawn reports; empty when refused.' })
  checkIns!: readonly CheckInObject[];

  @Field(() => [UserErrorObject], { description: 'Why not; empty when it was done.' })
  userErrors!: UserErrorObject[];
}
