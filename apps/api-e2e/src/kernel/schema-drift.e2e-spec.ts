import { ENTITIES, MIGRATIONS, migrate } from '@opvolging/api-app';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../harness/test-database';
import { testSettings } from '../harness/test-settings';

interface ColumnShape {
  readonly table: string;
  readonly column: string;
  readonly nullable: boolean;
}

describe('the migrations', () => {
  let test: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(testSettings(test));
    source = await new DataSource(optionsFor(test)).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  it('create exactly the columns that the entities name', async () => {
    const runner = source.createQueryRunner();
    const tables = await runner.getTables(source.entityMetadatas.map(({ tableName }) => tableName));
    await runner.release();
    const inDatabase = tables.flatMap((table) =>
      table.columns.map(({ name, isNullable, isPrimary }) => ({
        table: table.name.replace(/^public\./, ''),
        column: name,
        nullable: isNullable && !isPrimary,
      })),
    );
    const inEntities = source.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(({ databaseName, isNullable }) => ({
        table: tableName,
        column: databaseName,
        nullable: isNullable,
      })),
    );

    expect(sorted(inEntities)).toEqual(sorted(inDatabase));
  });

  it('do nothing when they run again', async () => {
    expect(await migrate(testSettings(test))).toEqual([]);
  });

  it('go down to nothing and up again', async () => {
    for (let step = 0; step < MIGRATIONS.length; step += 1) {
      await source.undoLastMigration({ transaction: 'each' });
    }
    expect(await migrate(testSettings(test))).toHaveLength(MIGRATIONS.length);
  });
});

function sorted(columns: readonly ColumnShape[]): string[] {
  return columns
    .map(({ table, column, nullable }) => `${table}.${column}${nullable ? ' null' : ''}`)
    .sort();
}

function optionsFor({ dataDir, databaseUrl }: TestDatabase): DataSourceOptions {
  const common = {
    entities: [...ENTITIES],
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    synchronize: false,
  };
  return databaseUrl
    ? { type: 'postgres', url: databaseUrl, ...common }
    : { type: 'sqlite', database: `${dataDir}/opvolging.sqlite`, ...common };
}
