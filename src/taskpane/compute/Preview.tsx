import {
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Issue } from '../../kernel/issue';
import { formatA1 } from '../../kernel/cellAddress';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import type { PlanPreview } from './planPreview';
import { Section } from '../parts/Section';
import { ShowMore } from '../parts/ShowMore';
import { useShown } from '../parts/shown';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  places: plainList(tokens.spacingVerticalXS),
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  obstacle: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: 'start',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    paddingBottom: '2px',
  },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '3px 6px 3px 0',
    verticalAlign: 'middle',
    overflowWrap: 'anywhere',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  before: { color: tokens.colorNeutralForeground3 },
});

/** So many changes are shown at first. */
const PAGE = 6;

export interface PreviewProps {
  readonly preview: PlanPreview;
  /** Of what was computed; those that stand in the way of writing are said here. */
  readonly issues?: readonly Issue[];
}

/** What a press of the button will write: where, how much, before and after. */
export function Preview({ preview, issues = [] }: PreviewProps) {
  const styles = useStyles();
  const { t, issue } = useWords();
  if (preview.cellCount === 0 && preview.newSheets.length === 0) {
    return (
      <Section title={t.preview.title}>
        <Body1>{t.preview.nothing}</Body1>
      </Section>
    );
  }
  return (
    <Section title={t.preview.title}>
      <Body1Strong className={styles.count}>
        {t.preview.count(preview.cellCount, preview.newSheets.length)}
      </Body1Strong>
      {issues.filter(isObstacle).map((each) => (
        <MessageBar key={String(each.data?.['sheet'])} intent="warning" layout="multiline">
          <MessageBarBody className={styles.obstacle}>
            {issue(each).what} {issue(each).cure}
          </MessageBarBody>
        </MessageBar>
      ))}
      <ul className={styles.places}>
        {preview.places.map((place) => (
          <li key={place.range.sheet} className={styles.place}>
            <CellLink place={place.range} />
            <Caption1>{t.preview.placeCount(place.cellCount)}</Caption1>
          </li>
        ))}
        {preview.newSheets.map((sheet) => (
          <li key={sheet}>
            <Caption1>{t.preview.newSheet(sheet)}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>
        {t.preview.replaced(preview.replacedCount)} {t.preview.untouched}
      </Caption1>
      {preview.changes.length > 0 && (
        <Disclosure label={t.preview.table}>{() => <ChangeTable preview={preview} />}</Disclosure>
      )}
    </Section>
  );
}

function isObstacle({ code }: Issue): boolean {
  return code === 'output-protected' || code === 'output-filtered';
}

function ChangeTable({ preview }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  const { t } = useWords();
  const shown = useShown();
  const [count, setCount] = useState(PAGE);
  const visible = preview.changes.slice(0, count);
  const isWhole = visible.length === preview.changes.length;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t.preview.table}>
        <thead>
          <tr>
            {[t.preview.cell, t.preview.before, t.preview.after].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visible.map(({ cell, before, after }) => (
            <tr key={`${cell.sheet}|${cell.row}|${cell.column}`}>
              <th scope="row" className={styles.cell}>
                <CellLink place={cell} label={formatA1(cell.row, cell.column)} />
              </th>
              <td className={`${styles.cell} ${styles.before}`}>
                {before === null ? t.preview.empty : shown(before)}
              </td>
              <td className={styles.cell}>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore hidden={preview.changes.length - count} onMore={() => setCount(count + PAGE * 3)} />
      {isWhole && preview.cellCount > visible.length && (
        <Caption1 className={styles.quiet}>{t.preview.rest(preview.cellCount - visible.length)}</Caption1>
      )}
    </div>
  );
}
