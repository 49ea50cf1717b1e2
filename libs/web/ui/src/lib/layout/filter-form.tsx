import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { Form } from '../forms/form';
import './filter-panel.css';

export interface FilterFormProps {
  /** Fields; they stand in columns where there is room. */
  readonly children: ReactNode;
  /** "Toepassen". */
  readonly applyText: string;
  readonly onApply: () => void;
}

/** Choices that take effect together, by a real button, never while somebody is still choosing. */
export function FilterForm({ children, applyText, onApply }: FilterFormProps) {
  return (
    <Form onSubmit={onApply}>
      <div className="o-filter__fields">{children}</div>
      <div className="o-filter__actions">
        <Button type="submit" look="primary" size="small">
          {applyText}
        </Button>
      </div>
    </Form>
  );
}
