import { cutOffsOn, FACT_CODES, sinceColumnOf } from '@opvolging/domain';
import { SUMMARY_COLUMN } from '@opvolging/api-programme';
import { day } from '@opvolging/domain/testing';
import { workSource } from './work-source';

const cutOffs = cutOffsOn(day('2026-11-24'));
const aboutActions = FACT_CODES.filter((code) => code !== 'PROBLEM_WITHOUT_ACTION');

describe('the rows of the work list', () => {
  it.each(aboutActions)('take the day of %s from the column in which the fact has it', (code) => {
    const column = sinceColumnOf(code);
    const since = column === null ? 'CAST(NULL AS varchar(10))' : `s.${SUMMARY_COLUMN[column]}`;

    expect(workSource(cutOffs, [code]).from).toContain(`'${code}' AS fact, ${since} AS since`);
  });

  it('are those of every kind unless some are chosen, and have a value for each place', () => {
    const { from, parameters } = workSource(cutOffs);

    expect(from.split(' UNION ALL ')).toHaveLength(FACT_CODES.length);
    expect(from.match(/\?/g)).toHaveLength(parameters.length);
  });

  it('are none where no kind is chosen', () => {
    expect(workSource(cutOffs, []).from).toContain('WHERE 1 = 0');
  });
});
