import { largestOf, smallestOf } from '../../kernel/extremes';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneChart } from './paneReport';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, minWidth: 0 },
  svg: { width: '100%', height: 'auto', display: 'block', forcedColorAdjust: 'none' },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '9px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  edge: { '@media (forced-colors: active)': { stroke: 'CanvasText', strokeWidth: '0.5px' } },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '10px', height: '10px', forcedColorAdjust: 'none' },
});

/** The drawing in its own units; the pane stretches it. */
const FRAME = { width: 320, height: 150, left: 28, right: 4, top: 8, bottom: 18 } as const;
/** Room that a letter of a label takes. */
const LETTER = 5.5;

/** A chart of the report as a drawing, with its figures in words for those who do not see it. */
export function ReportChartView({ chart }: { readonly chart: PaneChart }) {
  const styles = useStyles();
  const { figure } = useWords();
  const { categories, series, title } = chart;
  const scale = scaleOf(chart);
  const slot = (FRAME.width - FRAME.left - FRAME.right) / Math.max(1, categories.length);
  const center = (at: number): number => FRAME.left + slot * (at + 0.5);
  const longest = categories.reduce((most, { length }) => Math.max(most, length), 1);
  const every = Math.ceil(((longest + 1) * LETTER) / slot);
  return (
    <figure className={styles.root}>
      <Caption1 as="span">{title}</Caption1>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={described(chart, figure)}
      >
        {scale.steps.map((value) => (
          <g key={value}>
            <line
              className={styles.axis}
              x1={FRAME.left}
              x2={FRAME.width - FRAME.right}
              y1={scale.y(value)}
              y2={scale.y(value)}
              strokeWidth={0.5}
            />
            <text className={styles.label} x={FRAME.left - 3} y={scale.y(value) + 3} textAnchor="end">
              {figure(value, 0)}
            </text>
          </g>
        ))}
        {chart.kind === 'line'
          ? series.map(({ name, colors, values }) => (
              <polyline
                key={name}
                fill="none"
                stroke={`#${colors[0]}`}
                strokeWidth={2}
                points={values
                  .flatMap((value, at) => (value === null ? [] : [`${center(at)},${scale.y(value)}`]))
                  .join(' ')}
              />
            ))
          : series.flatMap(({ name, colors, values }, place) =>
              values.flatMap((value, at) => {
                if (value === null) return [];
                const width = (slot * 0.8) / series.length;
                const [from, to] = [scale.y(0), scale.y(value)];
                return (
                  <rect
                    key={`${name}|${at}`}
                    className={styles.edge}
                    fill={`#${colors[at]}`}
                    x={center(at) - slot * 0.4 + width * place}
                    y={Math.min(from, to)}
                    width={width}
                    height={Math.abs(from - to)}
                  />
                );
              }),
            )}
        {categories.map((label, at) =>
          at % every === 0 ? (
            <text key={at} className={styles.label} x={center(at)} y={FRAME.height - 6} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
      </svg>
      {series.length > 1 && (
        <div className={styles.legend} aria-hidden>
          {series.map(({ name, colors }) => (
            <Caption1 key={name} className={styles.key}>
              <span className={styles.swatch} style={{ backgroundColor: `#${colors[0]}` }} />
              {name}
            </Caption1>
          ))}
        </div>
      )}
    </figure>
  );
}

/** An axis from 0 (or the lowest figure below it) to a round number above the highest. */
function scaleOf({ series }: PaneChart): { y: (value: number) => number; steps: readonly number[] } {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  const step = stepOf(largestOf([1, ...values]) - smallestOf([0, ...values]));
  const low = Math.floor(smallestOf([0, ...values]) / step) * step;
  const high = Math.max(step, Math.ceil(largestOf([0, ...values]) / step) * step);
  const room = FRAME.height - FRAME.top - FRAME.bottom;
  const steps = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step);
  return { y: (value) => FRAME.top + room * (1 - (value - low) / (high - low)), steps };
}

/** A step of 1, 2 or 5 times a power of ten that parts the range in at most five. */
function stepOf(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 5));
  const factor = [1, 2, 5, 10].find((each) => each * power * 5 >= range) ?? 10;
  return factor * power;
}

function described(
  { title, categories, series }: PaneChart,
  figure: (value: number | null, decimals?: number) => string,
): string {
  const lines = series.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, at) => `${categories[at]} ${figure(value)}`).join('; ')}`,
  );
  return `${title}. ${lines.join('. ')}`;
}
