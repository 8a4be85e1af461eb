import { Body1, Button, Input, makeStyles, Select, tokens, Tooltip } from '@fluentui/react-components';
import {
  Add16Regular,
  CheckmarkCircle16Filled,
  Delete16Regular,
  ErrorCircle16Filled,
} from '@fluentui/react-icons';
import { checkBands, type Band } from '../../scoring/index';
import { nextBand } from './bandDraft';
import { FigureInput } from './FigureInput';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  band: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    minWidth: 0,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  bound: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    flexBasis: '108px',
    minWidth: 0,
  },
  check: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, lineHeight: 0, paddingTop: '2px' },
  fine: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

export interface BandEditorProps {
  readonly bands: readonly Band[];
  readonly onChange: (bands: readonly Band[]) => void;
}

/** The kriteria table as a person edits it; gaps and overlaps are named at once. */
export function BandEditor({ bands, onChange }: BandEditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const replace = (place: number, band: Band) =>
    onChange(bands.map((each, at) => (at === place ? band : each)));
  return (
    <div className={styles.root}>
      {bands.map((band, place) => (
        <BandFields
          key={band.id}
          band={band}
          onChange={(next) => replace(place, next)}
          onRemove={() => onChange(bands.filter((_, at) => at !== place))}
        />
      ))}
      <Button
        size="small"
        icon={<Add16Regular />}
        onClick={() => onChange([...bands, nextBand(bands, t.settings.newBand)])}
      >
        {t.settings.addBand}
      </Button>
      <BandCheck bands={bands} />
    </div>
  );
}

function BandFields(props: {
  readonly band: Band;
  readonly onChange: (band: Band) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const { t } = useWords();
  const { band, onChange, onRemove } = props;
  const remove = t.settings.removeBand(band.label);
  return (
    <fieldset className={styles.band} aria-label={t.settings.bandRow(band.label)}>
      <div className={styles.line}>
        <div className={styles.name}>
          <Input
            size="small"
            aria-label={t.settings.bandLabel}
            className={styles.input}
            value={band.label}
            onChange={(_, { value }) => onChange({ ...band, label: value })}
          />
        </div>
        <Tooltip content={remove} relationship="label">
          <Button size="small" appearance="subtle" icon={<Delete16Regular />} onClick={onRemove} />
        </Tooltip>
      </div>
      <div className={styles.line}>
        <Bound
          label={t.settings.bandFrom}
          words={t.settings.bandFromOps}
          value={band.from}
          op={band.fromOp}
          onChange={(from, fromOp) => onChange({ ...band, from, fromOp })}
        />
        <Bound
          label={t.settings.bandTo}
          words={t.settings.bandToOps}
          value={band.to}
          op={band.toOp}
          onChange={(to, toOp) => onChange({ ...band, to, toOp })}
        />
      </div>
    </fieldset>
  );
}

function Bound(props: {
  readonly label: string;
  readonly words: Readonly<Record<Band['fromOp'], string>>;
  readonly value: number | null;
  readonly op: Band['fromOp'];
  readonly onChange: (value: number | null, op: Band['fromOp']) => void;
}) {
  const styles = useStyles();
  const { t } = useWords();
  const { label, words, value, op, onChange } = props;
  return (
    <div className={styles.bound}>
      <Select
        size="small"
        aria-label={label}
        value={op}
        onChange={(_, data) => onChange(value, data.value as Band['fromOp'])}
      >
        {(['<=', '<'] as const).map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </Select>
      <FigureInput
        name={`${label} (%)`}
        placeholder={t.settings.bandOpen}
        value={value}
        onChange={(next) => onChange(next, op)}
      />
    </div>
  );
}

function BandCheck({ bands }: { readonly bands: readonly Band[] }) {
  const styles = useStyles();
  const words = useWords();
  const issues = checkBands(bands);
  return (
    <div role="status">
      {issues.length === 0 ? (
        <span className={styles.check}>
          <span className={`${styles.icon} ${styles.fine}`}>
            <CheckmarkCircle16Filled aria-hidden />
          </span>
          <Body1>{words.t.settings.bandsFine}</Body1>
        </span>
      ) : (
        issues.map((issue, position) => (
          <span key={position} className={styles.check}>
            <span className={`${styles.icon} ${styles.bad}`}>
              <ErrorCircle16Filled aria-hidden />
            </span>
            <Body1>
              {words.issue(issue).what} {words.issue(issue).cure}
            </Body1>
          </span>
        ))
      )}
    </div>
  );
}
