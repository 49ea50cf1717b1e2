import { useMessages } from '@opvolging/web-data-access';
import { Button, DateField, Details, Form } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readDay, useToday } from '../fields/use-today';
import './as-of-form.css';

/** Asks for a day; how it was at the end of that day is shown. */
export function AsOfForm({ code }: { code: string }) {
  const { action: texts, errors, shell } = useMessages();
  const navigate = useNavigate();
  const today = useToday();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const show = () => {
    const day = readDay(typed, today);
    setWrong(day === null);
    if (day !== null) void navigate(`/acties/${code}?op=${day}`);
  };
  return (
    <Details summary={texts.asOf.summary} className="o-as-of">
      <Form onSubmit={show}>
        <DateField
          label={texts.asOf.label}
          hint={shell.dateHint}
          value={typed}
          onValueChange={setTyped}
          error={wrong ? errors.user.INVALID_FORMAT({}) : undefined}
        />
        <Button type="submit" size="small">
          {texts.asOf.show}
        </Button>
      </Form>
    </Details>
  );
}
