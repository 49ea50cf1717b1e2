import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CheckboxGroup } from './checkbox-group';

function Themes({ onChange }: { onChange: (values: readonly string[]) => void }) {
  const [values, setValues] = useState<readonly string[]>([]);
  return (
    <CheckboxGroup
      legend="Thema’s"
      options={['a', 'b', 'c'].map((value) => ({ value, label: `Thema ${value}` }))}
      values={values}
      onValuesChange={(next) => {
        setValues(next);
        onChange(next);
      }}
    />
  );
}

describe('a group of checkboxes', () => {
  it('answers in the order of the options, whatever the order of pressing', async () => {
    const answers: (readonly string[])[] = [];
    render(<Themes onChange={(values) => answers.push(values)} />);

    await userEvent.click(screen.getByLabelText('Thema c'));
    await userEvent.click(screen.getByLabelText('Thema a'));
    await userEvent.click(screen.getByLabelText('Thema c'));

    expect(answers).toEqual([['c'], ['a', 'c'], ['a']]);
  });
});
