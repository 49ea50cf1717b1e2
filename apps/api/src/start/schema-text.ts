import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { IDENTITY_RESOLVERS } from '@opvolging/api-identity';
import { PROGRAMME_RESOLVERS } from '@opvolging/api-programme';
import { PROGRESS_RESOLVERS } from '@opvolging/api-progress';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as the code declares it, sorted; nothing is opened for it. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const schema = await app
    .get(GraphQLSchemaFactory)
    .create([...IDENTITY_RESOLVERS, ...PROGRAMME_RESOLVERS, ...PROGRESS_RESOLVERS], {
      numberScalarMode: 'integer',
    });
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
