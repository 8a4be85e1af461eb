import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatA1 } from '../../kernel/cellAddress';
import type { TextNumber } from '../../sheet/plan/index';
import { formatPlain } from '../../text/format';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    maxHeight: '220px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** So many cells are shown, and changed, at a time. */
const PAGE = 50;

export interface TextNumbersProps {
  readonly numbers: readonly TextNumber[];
  readonly isDisabled: boolean;
  readonly onMake: (numbers: readonly TextNumber[]) => void;
}

/** The numbers that are kept as text, each as typed and as it would be, and the button that makes them numbers. */
export function TextNumbers({ numbers, isDisabled, onMake }: TextNumbersProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const shown = numbers.slice(0, PAGE);
  if (shown.length === 0) return null;
  return (
    <Disclosure label={t.problems.numbers}>
      {() => (
        <div className={styles.root}>
          <Caption1 className={styles.quiet}>{t.problems.numbersHint}</Caption1>
          <ul className={styles.list}>
            {shown.map(({ cell, text, value }) => (
              <li key={`${cell.sheet}|${cell.row}|${cell.column}`} className={styles.item}>
                <CellLink place={cell} label={`${cell.sheet}!${formatA1(cell.row, cell.column)}`} />
                <Caption1>
                  “{text}” → {formatPlain(value, language)}
                </Caption1>
              </li>
            ))}
          </ul>
          <div>
            <Button size="small" disabledFocusable={isDisabled} onClick={() => onMake(shown)}>
              {t.problems.makeNumbers(shown.length)}
            </Button>
          </div>
        </div>
      )}
    </Disclosure>
  );
}
