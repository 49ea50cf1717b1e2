import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '../run-all';

/** Submissions, check-ins, requests, drafts and the handling of what stands out. */
export class CreateProgress20261121090400 implements MigrationInterface {
  name = 'CreateProgress20261121090400';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE submission (
        id varchar(36) PRIMARY KEY,
        person_id varchar(36) NOT NULL REFERENCES person (id),
        round varchar(8) NOT NULL,
        sent_ms bigint NOT NULL,
        undone_ms bigint)`,
      `CREATE INDEX submission_of_person ON submission (person_id, sent_ms)`,
      `CREATE TABLE check_in (
        id varchar(36) PRIMARY KEY,
        action_id varchar(36) NOT NULL REFERENCES action (id),
        submission_id varchar(36) NOT NULL REFERENCES submission (id),
        round varchar(8) NOT NULL,
        course varchar(20) NOT NULL CHECK (course IN ('ON_COURSE', 'ADJUSTING', 'HELP_NEEDED')),
        unchanged integer NOT NULL,
        note text CHECK (length(note) <= 1000),
        audience varchar(20) NOT NULL CHECK (audience IN ('PROGRAMME', 'BOARD', 'OFFICE')),
        state varchar(20) NOT NULL CHECK (state IN ('STANDING', 'SUPERSEDED', 'WITHDRAWN')),
        author_id varchar(36) NOT NULL REFERENCES person (id),
        on_behalf_of_id varchar(36) REFERENCES person (id),
        on_behalf_reason varchar(500),
        late integer NOT NULL,
        on_day varchar(10) NOT NULL,
        received_ms bigint NOT NULL,
        corrects_id varchar(36) REFERENCES check_in (id),
        help_request_id varchar(36),
        seq integer NOT NULL,
        ended_seq integer)`,
      `CREATE INDEX check_in_of_action ON check_in (action_id, seq)`,
      `CREATE INDEX check_in_of_submission ON check_in (submission_id)`,
      `CREATE TABLE help_request (
        id varchar(36) PRIMARY KEY,
        code varchar(20) NOT NULL CONSTRAINT help_request_code_once UNIQUE,
        number integer NOT NULL,
        action_id varchar(36) NOT NULL REFERENCES action (id),
        check_in_id varchar(36) NOT NULL REFERENCES check_in (id),
        what varchar(500) NOT NULL,
        audience varchar(20) NOT NULL,
        organisation_id varchar(36) REFERENCES organisation (id),
        person_id varchar(36) REFERENCES person (id),
        needed_by varchar(10) NOT NULL,
        promised_for varchar(10),
        state varchar(20) NOT NULL CHECK (state IN ('OPEN', 'PROMISED', 'MET', 'REFUSED', 'WITHDRAWN')),
        reason varchar(500),
        asked_by_id varchar(36) NOT NULL REFERENCES person (id),
        asked_on varchar(10) NOT NULL,
        version integer NOT NULL)`,
      `CREATE INDEX help_request_of_action ON help_request (action_id, number)`,
      `CREATE INDEX help_request_to_organisation ON help_request (organisation_id, state)`,
      `CREATE INDEX help_request_to_person ON help_request (person_id, state)`,
      `CREATE TABLE check_in_draft (
        person_id varchar(36) NOT NULL REFERENCES person (id),
        round varchar(8) NOT NULL,
        content text NOT NULL,
        saved_ms bigint NOT NULL,
        PRIMARY KEY (person_id, round))`,
      `CREATE TABLE work_item (
        id varchar(80) PRIMARY KEY,
        subject_id varchar(36) NOT NULL,
        fact varchar(40) NOT NULL,
        handler_id varchar(36) REFERENCES person (id),
        postponed_until varchar(10),
        postponed_reason varchar(500),
        version integer NOT NULL,
        CONSTRAINT work_item_once UNIQUE (subject_id, fact))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      ['work_item', 'check_in_draft', 'help_request', 'check_in', 'submission'].map(
        (table) => `DROP TABLE ${table}`,
      ),
    );
  }
}
