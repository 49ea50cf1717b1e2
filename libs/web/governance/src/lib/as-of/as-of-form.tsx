import { parseDay } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import {
  Button,
  DateField,
  Details,
  focusField,
  Form,
  FormActions,
  Paragraph,
} from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { pastDay } from './as-of-day';

/** Asks the page for the state at the end of another day. */
export function AsOfForm({ today }: { today: string | undefined }) {
  const { board, shell } = useMessages();
  const texts = board.asOf;
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const show = () => {
    const day = pastDay(typed, parseDay(today ?? ''));
    setWrong(day === null);
    if (day === null) focusField('op');
    else void navigate(day === today ? '/regiegroep' : `/regiegroep?op=${day}`);
  };
  return (
    <Details summary={texts.title} className="o-no-print">
      <Paragraph>{texts.lead}</Paragraph>
      <Form onSubmit={show}>
        <DateField
          id="op"
          label={texts.date}
          hint={shell.dateHint}
          value={typed}
          onValueChange={setTyped}
          error={isWrong ? texts.wrong : undefined}
        />
        <FormActions>
          <Button type="submit">{texts.show}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}
