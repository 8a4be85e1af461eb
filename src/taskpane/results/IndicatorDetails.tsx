import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Method } from '../../scoring/index';
import type { Located } from '../../sheet/table';
import { explainIndicator } from '../../text/explain';
import { formatRupiah, localFigure } from '../../text/format';
import { quarterLabel } from '../../text/labels';
import { CellLink } from '../parts/CellLink';
import { CriterionBadge } from '../parts/CriterionBadge';
import { efficiencyFacts } from './efficiencyFacts';
import { Facts } from '../parts/Facts';
import type { ListedIndicator } from './indicatorList';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} 20px`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  clause: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  quarters: plainList(tokens.spacingVerticalXS),
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  quarter: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

export interface IndicatorDetailsProps {
  readonly item: ListedIndicator;
  readonly method: Method;
}

/** Where each figure of one indicator came from, its quarters, and its efficiency. */
export function IndicatorDetails({ item, method }: IndicatorDetailsProps) {
  const styles = useStyles();
  const words = useWords();
  const { t, figure, language } = words;
  const { indicator, score } = item;
  const local = ({ text, value }: Located<unknown>): string => localFigure(text.trim(), value, language);
  const source = (name: string, located: Located<unknown> | null, text?: string) => ({
    name,
    value:
      located === null ? (
        t.common.notMeasured
      ) : (
        <CellLink place={located.cell} label={text ?? (local(located) || t.common.notMeasured)} />
      ),
  });
  const money = (located: Located<number> | null) =>
    located === null ? undefined : formatRupiah(located.value, language);
  const hasBudget = indicator.budgetCeiling !== null || indicator.budgetSpent !== null;
  const quarters = score.quarters.filter((quarter) => quarter.achievement !== null);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>
        {t.results.objective}: {item.objectiveName}
      </Caption1>
      <Facts
        facts={[
          source(t.results.target, indicator.target),
          source(t.results.actual, indicator.actual),
          ...(hasBudget
            ? [
                source(t.results.budgetCeiling, indicator.budgetCeiling, money(indicator.budgetCeiling)),
                source(t.results.budgetSpent, indicator.budgetSpent, money(indicator.budgetSpent)),
                ...efficiencyFacts(score, method, words),
              ]
            : []),
        ]}
      />
      <WayOfFigure item={item} method={method} />
      {quarters.length > 0 && (
        <>
          <Caption1Strong>{t.results.quarters}</Caption1Strong>
          <ul className={styles.quarters}>
            {quarters.map((quarter) => (
              <li key={quarter.quarter} className={styles.quarter}>
                <Caption1Strong>{quarterLabel(quarter.quarter)}</Caption1Strong>
                <Caption1>{figure(quarter.achievement)}%</Caption1>
                <CriterionBadge criterion={quarter.criterion} method={method} />
                {quarter.achievementOfYear !== null && (
                  <Caption1 className={styles.quiet}>
                    {figure(quarter.achievementOfYear)}% {t.results.ofYear}
                  </Caption1>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Mengapa angka ini: direction, formula with its figures, kriteria, each with its clause. */
function WayOfFigure({ item: { indicator, score }, method }: IndicatorDetailsProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  return (
    <>
      <Caption1Strong>{t.results.why}</Caption1Strong>
      <ol className={styles.steps}>
        {explainIndicator(score, indicator.direction, method, language).map(({ text, clause }) => (
          <li key={text}>
            <Caption1>{text}</Caption1>
            {clause !== null && (
              <>
                {' '}
                <Caption1 className={styles.clause}>{t.results.clause(clause)}</Caption1>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
