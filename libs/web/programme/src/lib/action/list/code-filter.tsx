import { CheckboxGroup } from '@opvolging/web-ui';

interface CodeFilterProps<Code extends string> {
  readonly legend: string;
  readonly codes: readonly Code[];
  readonly texts: Readonly<Record<Code, string>>;
  readonly values: readonly Code[];
  readonly onChange: (values: readonly Code[]) => void;
}

/** Several answers to one question; none means all. */
export function CodeFilter<Code extends string>(props: CodeFilterProps<Code>) {
  const { legend, codes, texts, values, onChange } = props;
  return (
    <CheckboxGroup
      legend={legend}
      options={codes.map((code) => ({ value: code, label: texts[code] }))}
      values={values}
      onValuesChange={onChange}
    />
  );
}
