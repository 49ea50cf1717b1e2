import { RequestError } from '../errors/request-errors';
import type { LimitName, Limits } from '../settings/limits';
import type { MeasuredOperation } from './measured-operation';

/** Throws the first limit that an operation passes; the answer may name the limit. */
export function checkLimits(
  measured: MeasuredOperation,
  limits: Limits,
  operation: 'query' | 'mutation' | 'subscription',
): void {
  const most = (actual: number, name: LimitName, code: string) => {
    if (actual > limits[name]) {
      throw new RequestError(code, 400, { limit: limits[name] });
    }
  };
  most(measured.selections, 'SELECTIONS', 'QUERY_TOO_COMPLEX');
  most(measured.depth, 'DEPTH', 'QUERY_TOO_DEEP');
  most(measured.aliases, 'ALIASES', 'TOO_MANY_ALIASES');
  most(measured.sameRootField, 'SAME_ROOT_FIELD', 'TOO_MANY_ALIASES');
  most(measured.directives, 'DIRECTIVES', 'QUERY_TOO_COMPLEX');
  most(measured.rootFields, 'ROOT_FIELDS', 'QUERY_TOO_COMPLEX');
  if (operation === 'mutation' && measured.rootFields > 1) {
    throw new RequestError('QUERY_TOO_COMPLEX', 400, { limit: 1 });
  }
  checkPageSizes(measured.pageSizes, limits.PAGE_SIZE);
  most(measured.cost, 'COST', 'QUERY_TOO_COMPLEX');
}

function checkPageSizes(sizes: readonly (number | null)[], most: number): void {
  for (const size of sizes) {
    if (size === null) {
      throw new RequestError('PAGE_SIZE_REQUIRED', 400, { limit: most });
    }
    if (size < 1 || size > most) {
      throw new RequestError('PAGE_SIZE_OUT_OF_RANGE', 400, { limit: most });
    }
  }
}
