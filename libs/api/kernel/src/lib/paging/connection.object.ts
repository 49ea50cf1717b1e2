import { type Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoObject {
  @Field({ description: 'True when more items follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Hand it on as `after` for the next page.' })
  endCursor!: string | null;
}

export interface Connection<Node> {
  nodes: Node[];
  totalCount: number;
  pageInfo: PageInfoObject;
}

/** The Relay-style class for a list of that type. */
export function connectionOf<Node extends object>(
  name: string,
  node: () => Type<Node>,
): Type<Connection<Node>> {
  @ObjectType(name, { description: 'One page of a list with the count of the whole list.' })
  class ConnectionObject implements Connection<Node> {
    @Field(() => [node()], { description: 'The items of this page.' })
    nodes!: Node[];

    @Field(() => Int, { description: 'How many items the whole list has.' })
    totalCount!: number;

    @Field(() => PageInfoObject, { description: 'Where this page stands.' })
    pageInfo!: PageInfoObject;
  }
  return ConnectionObject;
}
