import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ChangeEvent } from 'react';

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  input: { maxWidth: '100%' },
});

export interface FileInputProps {
  readonly label: string;
  readonly accept: string;
  /** null: the file was taken back. */
  readonly onBytes: (bytes: Uint8Array | null) => void;
}

/** Takes one file of the person's computer. */
export function FileInput({ label, accept, onBytes }: FileInputProps) {
  const styles = useStyles();
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    onBytes(file ? new Uint8Array(await file.arrayBuffer()) : null);
  };
  return (
    <label className={styles.file}>
      <Caption1>{label}</Caption1>
      <input type="file" accept={accept} className={styles.input} onChange={(event) => void take(event)} />
    </label>
  );
}
