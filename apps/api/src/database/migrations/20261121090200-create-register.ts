import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, forgetAppendOnly } from '../append-only';
import { runAll } from '../run-all';

/** Sources, verbatim statements and problems; what a list shows of a problem, now and at every earlier place in the order. */
export class CreateRegister20261121090200 implements MigrationInterface {
  name = 'CreateRegister20261121090200';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE source_document (
        id varchar(36) PRIMARY KEY,
        code varchar(40) NOT NULL CONSTRAINT source_document_code_once UNIQUE,
        title varchar(300) NOT NULL,
        title_en varchar(300),
        official_number varchar(40),
        published_on varchar(10),
        url varchar(2048))`,
      `CREATE TABLE statement (
        id varchar(36) PRIMARY KEY,
        code varchar(40) NOT NULL CONSTRAINT statement_code_once UNIQUE,
        source_id varchar(36) NOT NULL REFERENCES source_document (id),
        position integer NOT NULL,
        text text NOT NULL,
        language varchar(2) NOT NULL,
        translation text,
        section varchar(20),
        section_title varchar(200),
        section_title_en varchar(200),
        page integer,
        column_side varchar(10),
        complete integer NOT NULL CHECK (complete IN (0, 1)))`,
      `CREATE TABLE problem (
        id varchar(36) PRIMARY KEY,
        code varchar(20) NOT NULL CONSTRAINT problem_code_once UNIQUE,
        number integer NOT NULL,
        title varchar(200) NOT NULL,
        title_en varchar(200),
        stand varchar(30) NOT NULL CHECK (stand IN ('OPEN', 'RESOLVED', 'HANDLED_ELSEWHERE', 'SET_ASIDE')),
        stand_reason varchar(30),
        stand_note varchar(500),
        handled_by_id varchar(36) REFERENCES organisation (id),
        handled_link varchar(2048),
        review_on varchar(10),
        stand_on varchar(10),
        merged_into_id varchar(36) REFERENCES problem (id),
        dissolved_on varchar(10),
        taken_in_on varchar(10) NOT NULL,
        version integer NOT NULL)`,
      `CREATE INDEX problem_merged ON problem (merged_into_id)`,
      `CREATE TABLE problem_theme (
        problem_id varchar(36) NOT NULL REFERENCES problem (id),
        theme varchar(40) NOT NULL,
        PRIMARY KEY (problem_id, theme))`,
      `CREATE TABLE problem_statement (
        problem_id varchar(36) NOT NULL REFERENCES problem (id),
        statement_id varchar(36) NOT NULL REFERENCES statement (id),
        PRIMARY KEY (problem_id, statement_id))`,
      `CREATE INDEX problem_of_statement ON problem_statement (statement_id)`,
      `CREATE TABLE problem_summary (${SUMMARY}, PRIMARY KEY (problem_id))`,
      `CREATE TABLE problem_summary_history (${SUMMARY}, from_seq integer NOT NULL, to_seq bigint NOT NULL, PRIMARY KEY (problem_id, from_seq))`,
      `CREATE INDEX problem_summary_history_moment ON problem_summary_history (to_seq, from_seq)`,
      ...appendOnly(runner, 'statement'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'problem_summary_history',
      'problem_summary',
      'problem_statement',
      'problem_theme',
      'problem',
      'statement',
      'source_document',
    ];
    await runAll(runner, [
      ...tables.map((table) => `DROP TABLE ${table}`),
      ...forgetAppendOnly(runner, 'statement'),
    ]);
  }
}

/**
 * `sections` and `themes` hold each value between spaces, so that one LIKE finds it. `open_since` is the day since
 * which nobody has agreed to do anything; `listed` is 0 for what was grouped away or was a group that came apart.
 */
const SUMMARY = `
  problem_id varchar(36) NOT NULL REFERENCES problem (id),
  code varchar(20) NOT NULL,
  number integer NOT NULL,
  title varchar(200) NOT NULL,
  title_en varchar(200),
  stand varchar(30) NOT NULL,
  coverage varchar(30) NOT NULL,
  had_stopped_action integer NOT NULL,
  open_since varchar(10),
  listed integer NOT NULL,
  merged_into_id varchar(36),
  sections varchar(200) NOT NULL,
  themes varchar(400) NOT NULL,
  search_text text NOT NULL`;
