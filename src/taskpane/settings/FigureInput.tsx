import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formatPlain } from '../../text/format';
import { parseFigure } from './bandDraft';
import { useWords } from '../parts/words';

const useStyles = makeStyles({ root: { minWidth: 0 }, input: { minWidth: 0, width: '100%' } });

export interface FigureInputProps {
  /** Shown above the box. */
  readonly label?: string;
  /** Name for screen readers where no label is shown. */
  readonly name?: string;
  readonly value: number | null;
  readonly placeholder?: string;
  readonly onChange: (value: number | null) => void;
}

/** A box for one figure, comma or point; what cannot be read is said at once and not taken. */
export function FigureInput({ label, name, value, placeholder, onChange }: FigureInputProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const [text, setText] = useState(() => (value === null ? '' : formatPlain(value, language)));
  const read = parseFigure(text);
  useEffect(() => {
    setText((typed) =>
      parseFigure(typed) === value ? typed : value === null ? '' : formatPlain(value, language),
    );
  }, [value, language]);
  return (
    <Field
      {...(label === undefined ? {} : { label })}
      size="small"
      className={styles.root}
      {...(read === undefined ? { validationMessage: t.settings.number } : {})}
    >
      <Input
        size="small"
        className={styles.input}
        {...(name === undefined ? {} : { 'aria-label': name })}
        inputMode="decimal"
        value={text}
        placeholder={placeholder ?? ''}
        onChange={(_, data) => {
          setText(data.value);
          const figure = parseFigure(data.value);
          if (figure !== undefined) onChange(figure);
        }}
      />
    </Field>
  );
}
