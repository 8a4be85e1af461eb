import { Body1, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../../app/ports';
import { useWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
  },
});

export interface WriteProgressProps {
  readonly label: string;
  readonly line?: string;
  /** null while it is not known how much there is. */
  readonly progress: Progress | null;
}

/** A job that runs: what, and how far. */
export function WriteProgress({ label, line, progress }: WriteProgressProps) {
  const styles = useStyles();
  const { t } = useWords();
  const message = progress === null ? (line ?? '') : t.writing.progress(progress.done, progress.all);
  return (
    <div className={styles.root}>
      <Field label={label} validationMessage={message} validationState="none">
        <ProgressBar
          {...(progress === null ? {} : { value: progress.all === 0 ? 1 : progress.done / progress.all })}
        />
      </Field>
      {progress !== null && line !== undefined && <Body1>{line}</Body1>}
    </div>
  );
}
