import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { formatCode, isTheme, parseDay, type Day, type Problem } from '@opvolging/domain';
import { ProblemStore } from '../problem/problem-store';
import type { RegisterFile, RegisterStatement } from './register-file';
import { SourceDocumentEntity } from './source-document.entity';
import { StatementEntity } from './statement.entity';

export interface TakingIn {
  /** The day that counts as the day on which the problems were taken into the register. */
  readonly takenInOn: Day;
}

/** Takes a register in: its source, its statements word for word, and a problem on each statement. */
@Injectable()
export class RegisterImport {
  constructor(private readonly problems: ProblemStore) {}

  /** The ids of the new problems; none when this register was taken in before. */
  async take(
    tx: Transaction,
    register: RegisterFile,
    { takenInOn }: TakingIn,
  ): Promise<readonly string[]> {
    const { id: code } = register.source;
    const [known] = await tx.query('SELECT id FROM source_document WHERE code = ?', [code]);
    if (known) return [];
    const sourceId = await takeSource(tx, register);
    const statements = statementRows(tx, register, sourceId);
    await tx.insert(StatementEntity, statements);
    const created: Problem[] = [];
    for (const [at, statement] of register.statements.entries()) {
      const statementId = statements[at]?.id;
      created.push(await problemOn(tx, statement, { statementId, takenInOn }));
    }
    await this.problems.save(tx, { created });
    return created.map(({ id }) => id);
  }
}

async function takeSource(tx: Transaction, { source }: RegisterFile): Promise<string> {
  const id = tx.newId();
  await tx.insert(SourceDocumentEntity, {
    id,
    code: source.id,
    title: source.titleNl,
    titleEn: source.titleEn,
    officialNumber: source.officialNumber ?? null,
    publishedOn: source.published ? parseDay(source.published) : null,
    url: source.url ?? null,
  });
  return id;
}

function statementRows(
  tx: Transaction,
  { source, sections, statements }: RegisterFile,
  sourceId: string,
): StatementEntity[] {
  const titles = new Map(sections.map((section) => [section.number, section]));
  return statements.map((statement, at) => ({
    id: tx.newId(),
    code: statement.id,
    sourceId,
    position: at + 1,
    text: statement.textNl,
    language: source.language,
    translation: statement.textEn,
    section: statement.section,
    sectionTitle: titles.get(statement.section)?.titleNl ?? null,
    sectionTitleEn: titles.get(statement.section)?.titleEn ?? null,
    page: statement.page,
    columnSide: statement.column,
    complete: statement.complete ? 1 : 0,
  }));
}

/** Codes follow the order of the register, which in an empty programme are the codes of the file. */
async function problemOn(
  tx: Transaction,
  { problem, themes }: RegisterStatement,
  { statementId, takenInOn }: { readonly statementId: string | undefined; readonly takenInOn: Day },
): Promise<Problem> {
  return {
    id: tx.newId(),
    code: formatCode('P', await tx.nextNumber('problem')),
    title: problem.titleNl,
    titleEn: problem.titleEn,
    themes: themes.filter(isTheme),
    statementIds: statementId === undefined ? [] : [statementId],
    stand: 'OPEN',
    settingAside: null,
    elsewhere: null,
    resolution: null,
    takenInOn,
    mergedIntoId: null,
    mergedFromIds: [],
    dissolvedOn: null,
    version: 1,
  };
}
