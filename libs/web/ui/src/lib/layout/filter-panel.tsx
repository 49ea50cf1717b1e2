import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { Form } from '../forms/form';
import { Details } from './details';
import './filter-panel.css';

export interface FilterPanelProps {
  /** "Filters". */
  readonly summary: ReactNode;
  /** Fields; they stand in columns where there is room. */
  readonly children: ReactNode;
  /** "Toepassen". */
  readonly applyText: string;
  readonly onApply: () => void;
  /** Beside the button: "Alles wissen". */
  readonly clear?: ReactNode;
  readonly open?: boolean;
}

/** Choices that take effect together, by a real button, never while somebody is still choosing. */
export function FilterPanel(props: FilterPanelProps) {
  const { summary, children, applyText, onApply, clear, open } = props;

  return (
    <Details summary={summary} className="o-filter" open={open}>
      <Form onSubmit={onApply}>
        <div className="o-filter__fields">{children}</div>
        <div className="o-filter__actions">
          <Button type="submit" look="primary" size="small">
            {applyText}
          </Button>
          {clear}
        </div>
      </Form>
    </Details>
  );
}
