import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ViewerTodo', { description: 'What waits for the viewer, as numbers beside the menu.' })
export class ViewerTodoObject {
  @Field(() => Int, { description: 'Own actions without a report in this round.' })
  reports!: number;

  @Field(() => Int, { description: 'Plans to which the viewer is asked to agree.' })
  offers!: number;

  @Field(() => Int, { description: 'Open requests put to the viewer or the own organisation.' })
  requests!: number;

  @Field(() => Int, { description: 'Completions that the viewer is asked to confirm.' })
  completions!: number;

  @Field(() => Int, { description: 'Parts that the viewer is asked to take over.' })
  handovers!: number;
}
