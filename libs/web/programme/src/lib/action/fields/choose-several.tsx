import { fold } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { CheckboxGroup, Meta, TextField, type SelectOption } from '@opvolging/web-ui';
import { useState } from 'react';

interface ChooseSeveralProps {
  readonly id?: string;
  readonly legend: string;
  readonly note?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly options: readonly SelectOption[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const SHORT_LIST = 8;

/** Several out of many: what is chosen always stays in sight, a word finds the rest. */
export function ChooseSeveral(props: ChooseSeveralProps) {
  const { lists } = useMessages();
  const { legend, options, values, onChange, ...group } = props;
  const [word, setWord] = useState('');
  const long = options.length > SHORT_LIST;
  const matches = options.filter(
    ({ value, label }) => !values.includes(value) && fold(label).includes(fold(word)),
  );
  // With something chosen the rest comes when it is looked for.
  const offered = long && values.length > 0 && word === '' ? 0 : SHORT_LIST;
  const shown = [
    ...options.filter(({ value }) => values.includes(value)),
    ...(long ? matches.slice(0, offered) : matches),
  ];
  const left = long ? Math.max(0, matches.length - offered) : 0;
  return (
    <>
      <CheckboxGroup
        {...group}
        legend={legend}
        options={shown.map(({ value, label, lang }) => ({
          value,
          label: lang === undefined ? label : <span lang={lang}>{label}</span>,
        }))}
        values={values}
        onValuesChange={onChange}
      />
      {left > 0 && <Meta>{lists.moreFound({ n: left })}</Meta>}
      {long && (
        <TextField
          label={lists.findMore}
          type="search"
          autoComplete="off"
          value={word}
          onValueChange={setWord}
          onKeyDown={(event) => {
            // Enter would send the whole form.
            if (event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
          }}
        />
      )}
    </>
  );
}
