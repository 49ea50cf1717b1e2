import type { ReactNode } from 'react';
import { Heading } from '../type/heading';
import type { HeadingLevel } from '../type/heading';
import './fieldset.css';

export interface FieldsetProps {
  readonly id?: string;
  readonly legend: ReactNode;
  /** The quiet line above the legend, "1 van 3 · A-014". */
  readonly kicker?: ReactNode;
  /** Makes the legend a heading too, so that it can be found among the headings of the page. */
  readonly level?: HeadingLevel;
  readonly children: ReactNode;
}

/** A part of a form about one thing, under a line and a large legend. */
export function Fieldset({ id, legend, kicker, level, children }: FieldsetProps) {
  return (
    <fieldset id={id} className="o-fieldset">
      <legend className="o-fieldset__legend">
        {kicker && <span className="o-fieldset__kicker">{kicker}</span>}
        {level ? (
          <Heading level={level} className="o-fieldset__heading">
            {legend}
          </Heading>
        ) : (
          legend
        )}
      </legend>
      <div className="o-fieldset__body">{children}</div>
    </fieldset>
  );
}
