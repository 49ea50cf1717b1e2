import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { classNames } from '../class-names';
import { BarKey } from './bar-key';
import type { BarPart } from './bar-part';
import './stacked-bar.css';

export interface StackedBarProps {
  /** The message as a sentence. */
  readonly title: ReactNode;
  readonly parts: readonly BarPart[];
  /** Under the chart: unit, period, source, "De gegevens komen van de actiehouders zelf." */
  readonly note?: ReactNode;
  /** The same numbers as a real table; always printed. */
  readonly table?: ReactNode;
  readonly showTableText?: string;
  readonly hideTableText?: string;
}

/** How a whole is divided: lengths are exact, counts stand in the parts, words beside them. */
export function StackedBar(props: StackedBarProps) {
  const { title, parts, note, table, showTableText, hideTableText } = props;
  const id = useId();
  const [tableOpen, setTableOpen] = useState(false);
  const shown = parts.filter((part) => part.count > 0);

  return (
    <figure className="o-chart">
      <figcaption className="o-chart__title">
        {title}{' '}
        {table && (
          <Button
            look="subtle"
            aria-expanded={tableOpen}
            aria-controls={id}
            onClick={() => setTableOpen(!tableOpen)}
          >
            {tableOpen ? hideTableText : showTableText}
          </Button>
        )}
      </figcaption>
      <div className="o-bar" aria-hidden="true">
        {shown.map((part) => (
          <span
            key={part.key}
            className={`o-bar__part o-fill--${part.fill}`}
            // Written by script, because the page allows no style in its text.
            ref={(element) => element?.style.setProperty('flex-grow', String(part.count))}
          >
            <span className="o-bar__count">{part.count}</span>
          </span>
        ))}
      </div>
      <BarKey parts={parts} />
      {table && (
        <div
          id={id}
          className={classNames('o-chart__table', !tableOpen && 'o-chart__table--folded')}
        >
          {table}
        </div>
      )}
      {note && <p className="o-chart__note">{note}</p>}
    </figure>
  );
}
