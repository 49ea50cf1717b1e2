import { SourceDocumentEntity } from '../source/source-document.entity';
import { StatementEntity } from '../source/statement.entity';
import { ProblemStatementEntity } from './problem-statement.entity';
import { ProblemSummaryHistoryEntity } from './problem-summary-history.entity';
import { ProblemSummaryEntity } from './problem-summary.entity';
import { ProblemThemeEntity } from './problem-theme.entity';
import { ProblemEntity } from './problem.entity';

/** The register: sources, statements and problems. */
export const REGISTER_ENTITIES = [
  SourceDocumentEntity,
  StatementEntity,
  ProblemEntity,
  ProblemThemeEntity,
  ProblemStatementEntity,
  ProblemSummaryEntity,
  ProblemSummaryHistoryEntity,
];
