import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, forgetAppendOnly } from '../append-only';
import { runAll } from '../run-all';

/** What every write rests on: the global order, revisions, audit trail, outbox, keys and series of codes. */
export class CreateKernel20261121090000 implements MigrationInterface {
  name = 'CreateKernel20261121090000';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE revision_clock (id integer PRIMARY KEY CHECK (id = 1), seq integer NOT NULL, at_ms bigint NOT NULL)`,
      `INSERT INTO revision_clock (id, seq, at_ms) VALUES (1, 0, 0)`,
      `CREATE TABLE revision (
        seq integer PRIMARY KEY,
        entity varchar(40) NOT NULL,
        entity_id varchar(36) NOT NULL,
        version integer NOT NULL,
        at_ms bigint NOT NULL,
        actor_id varchar(36),
        on_behalf_of_id varchar(36),
        command varchar(60) NOT NULL,
        reason text,
        state text NOT NULL,
        CONSTRAINT revision_once UNIQUE (entity, entity_id, version))`,
      `CREATE INDEX revision_of_entity ON revision (entity, entity_id, seq)`,
      `CREATE INDEX revision_moment ON revision (at_ms, seq)`,
      `CREATE TABLE audit_event (
        id varchar(36) PRIMARY KEY,
        at_ms bigint NOT NULL,
        actor_id varchar(36),
        command varchar(60) NOT NULL,
        result varchar(20) NOT NULL CHECK (result IN ('DONE', 'REFUSED')),
        details text NOT NULL,
        origin varchar(64) NOT NULL,
        request_id varchar(36) NOT NULL)`,
      `CREATE INDEX audit_event_moment ON audit_event (at_ms)`,
      `CREATE TABLE outbox (
        id varchar(36) PRIMARY KEY,
        created_ms bigint NOT NULL,
        person_id varchar(36) NOT NULL,
        kind varchar(60) NOT NULL,
        parameters text NOT NULL,
        sent_ms bigint)`,
      `CREATE INDEX outbox_waiting ON outbox (sent_ms, created_ms)`,
      `CREATE TABLE idempotency (
        person_id varchar(36) NOT NULL,
        key varchar(128) NOT NULL,
        command varchar(60) NOT NULL,
        input_hash varchar(64) NOT NULL,
        result text NOT NULL,
        at_ms bigint NOT NULL,
        CONSTRAINT idempotency_once PRIMARY KEY (person_id, key))`,
      `CREATE INDEX idempotency_age ON idempotency (at_ms)`,
      `CREATE TABLE code_series (name varchar(20) PRIMARY KEY, last integer NOT NULL)`,
      `INSERT INTO code_series (name, last) VALUES ('problem', 0), ('action', 0), ('help_request', 0)`,
      ...appendOnly(runner, 'revision'),
      ...appendOnly(runner, 'audit_event'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE code_series',
      'DROP TABLE idempotency',
      'DROP TABLE outbox',
      'DROP TABLE audit_event',
      'DROP TABLE revision',
      'DROP TABLE revision_clock',
      ...forgetAppendOnly(runner, 'revision'),
      ...forgetAppendOnly(runner, 'audit_event'),
    ]);
  }
}
