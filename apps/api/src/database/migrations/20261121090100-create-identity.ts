import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '../run-all';

/** Organisations, people, their roles, invitations and sessions. */
export class CreateIdentity20261121090100 implements MigrationInterface {
  name = 'CreateIdentity20261121090100';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE organisation (
        id varchar(36) PRIMARY KEY,
        name varchar(120) NOT NULL CONSTRAINT organisation_name_once UNIQUE,
        sort_key varchar(240) NOT NULL,
        version integer NOT NULL)`,
      `CREATE TABLE person (
        id varchar(36) PRIMARY KEY,
        name varchar(120) NOT NULL,
        sort_key varchar(240) NOT NULL,
        email varchar(254) NOT NULL CONSTRAINT person_email_once UNIQUE,
        organisation_id varchar(36) REFERENCES organisation (id),
        account_state varchar(20) NOT NULL CHECK (account_state IN ('INVITED', 'ACTIVE', 'CLOSED')),
        language varchar(2),
        password_hash text,
        version integer NOT NULL)`,
      `CREATE TABLE person_role (
        person_id varchar(36) NOT NULL REFERENCES person (id),
        role varchar(20) NOT NULL CHECK (role IN ('OFFICE', 'BOARD', 'MEMBER', 'MINISTRY')),
        PRIMARY KEY (person_id, role))`,
      `CREATE TABLE invitation (
        token_hash varchar(64) PRIMARY KEY,
        person_id varchar(36) NOT NULL REFERENCES person (id),
        issued_ms bigint NOT NULL,
        used_ms bigint,
        withdrawn_ms bigint)`,
      `CREATE INDEX invitation_of_person ON invitation (person_id)`,
      `CREATE TABLE session (
        token_hash varchar(64) PRIMARY KEY,
        person_id varchar(36) NOT NULL REFERENCES person (id),
        created_ms bigint NOT NULL,
        touched_ms bigint NOT NULL,
        ended_ms bigint)`,
      `CREATE INDEX session_of_person ON session (person_id)`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      ['session', 'invitation', 'person_role', 'person', 'organisation'].map(
        (table) => `DROP TABLE ${table}`,
      ),
    );
  }
}
