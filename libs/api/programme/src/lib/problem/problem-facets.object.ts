import { Field, ObjectType } from '@nestjs/graphql';
import { SectionObject } from '../source/section.object';

@ObjectType('ProblemFacets', { description: 'What facets the register has, for its filters.' })
export class ProblemFacetsObject {
  @Field(() => [SectionObject], { description: 'The sections in which statements stand.' })
  sections!: readonly SectionObject[];

  @Field(() => [String], { description: 'The keys of the themes that occur.' })
  themes!: readonly string[];
}
