import { Caption1, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { METHOD_PRESETS, type Method, type Direction } from '../../scoring/index';
import { BandEditor } from './BandEditor';
import { DIRECTIONS } from './DirectionSettings';
import { Disclosure } from '../parts/Disclosure';
import { FigureInput } from './FigureInput';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const DEFAULT_CAP = 120;

export interface MethodSettingsProps {
  readonly method: Method;
  /** Perspectives of the workbook, for their weights. */
  readonly perspectives: readonly string[];
  readonly onChange: (method: Method) => void;
}

/** The method profile: a preset to start from, and every rule that an office may choose. */
export function MethodSettings({ method, perspectives, onChange }: MethodSettingsProps) {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const preset = METHOD_PRESETS.find((each) => each.id === method.id);
  const isChanged = preset === undefined || JSON.stringify(preset) !== JSON.stringify(method);
  const set = (change: Partial<Method>) => onChange({ ...method, ...change });
  return (
    <Section title={t.settings.method}>
      <Field label={t.settings.methodPreset}>
        <Select
          value={isChanged ? '' : method.id}
          onChange={(_, { value }) => {
            const chosen = METHOD_PRESETS.find((each) => each.id === value);
            if (chosen) onChange(chosen);
          }}
        >
          {isChanged && <option value="">{t.settings.methodChanged(method.name)}</option>}
          {METHOD_PRESETS.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 className={styles.quiet}>
        {t.settings.source}: {method.source}
      </Caption1>
      <Disclosure label={t.settings.bands}>
        {() => (
          <BandEditor bands={method.criterionBands} onChange={(criterionBands) => set({ criterionBands })} />
        )}
      </Disclosure>
      <Disclosure label={t.settings.cap}>
        {() => (
          <div className={styles.stack}>
            <RadioGroup
              aria-label={t.settings.cap}
              value={method.cap === null ? 'off' : 'on'}
              onChange={(_, { value }) => set({ cap: value === 'on' ? DEFAULT_CAP : null })}
            >
              <Radio value="off" label={t.settings.capOff} />
              <Radio value="on" label={t.settings.capOn} />
            </RadioGroup>
            {method.cap !== null && (
              <FigureInput
                label={t.settings.capValue}
                value={method.cap}
                onChange={(cap) => cap !== null && set({ cap })}
              />
            )}
          </div>
        )}
      </Disclosure>
      <Disclosure label={t.settings.direction}>
        {() => (
          <div className={styles.stack}>
            <Field hint={t.settings.directionHint} label={t.settings.direction}>
              <RadioGroup
                value={method.direction}
                onChange={(_, { value }) => set({ direction: value as Direction })}
              >
                {DIRECTIONS.map((direction) => (
                  <Radio key={direction} value={direction} label={words.direction(direction)} />
                ))}
              </RadioGroup>
            </Field>
            <Field label={t.settings.minimalForm}>
              <RadioGroup
                value={method.minimalForm}
                onChange={(_, { value }) => set({ minimalForm: value as 'A' | 'B' })}
              >
                <Radio value="A" label={t.settings.minimalForms.A} />
                <Radio value="B" label={t.settings.minimalForms.B} />
              </RadioGroup>
            </Field>
          </div>
        )}
      </Disclosure>
      <Disclosure label={t.settings.totals}>
        {() => <TotalSettings method={method} perspectives={perspectives} set={set} />}
      </Disclosure>
    </Section>
  );
}

function TotalSettings(props: {
  readonly method: Method;
  readonly perspectives: readonly string[];
  readonly set: (change: Partial<Method>) => void;
}) {
  const styles = useStyles();
  const { t, figure } = useWords();
  const { method, perspectives, set } = props;
  const weights = method.perspectiveWeights;
  const sum = Object.entries(weights).reduce(
    (all, [name, weight]) => (perspectives.includes(name) ? all + weight : all),
    0,
  );
  return (
    <div className={styles.stack}>
      <Field label={t.settings.totalOf} size="small">
        <Select
          size="small"
          value={method.totalOf}
          onChange={(_, { value }) => set({ totalOf: value as Method['totalOf'] })}
        >
          <option value="perspectives">{t.settings.totalOfOptions.perspectives}</option>
          <option value="objectives">{t.settings.totalOfOptions.objectives}</option>
        </Select>
      </Field>
      <Field label={t.settings.perspectiveOf} size="small">
        <Select
          size="small"
          value={method.perspectiveOf}
          onChange={(_, { value }) => set({ perspectiveOf: value as Method['perspectiveOf'] })}
        >
          <option value="objectives">{t.settings.perspectiveOfOptions.objectives}</option>
          <option value="indicators">{t.settings.perspectiveOfOptions.indicators}</option>
        </Select>
      </Field>
      <Field label={t.settings.mean} size="small">
        <Select
          size="small"
          value={method.mean}
          onChange={(_, { value }) => set({ mean: value as Method['mean'] })}
        >
          <option value="arithmetic">{t.settings.means.arithmetic}</option>
          <option value="geometric">{t.settings.means.geometric}</option>
        </Select>
      </Field>
      <Field label={t.settings.classify} size="small">
        <Select
          size="small"
          value={method.classifyDecimals === null ? '' : String(method.classifyDecimals)}
          onChange={(_, { value }) => set({ classifyDecimals: value === '' ? null : Number(value) })}
        >
          <option value="">{t.settings.classifyExact}</option>
          {[0, 1, 2].map((decimals) => (
            <option key={decimals} value={decimals}>
              {t.settings.classifyRounded(decimals)}
            </option>
          ))}
        </Select>
      </Field>
      {perspectives.length > 0 && method.totalOf === 'perspectives' && (
        <>
          <Caption1>
            {t.settings.weights}. {t.settings.weightsHint}
          </Caption1>
          {perspectives.map((name) => (
            <FigureInput
              key={name}
              label={name}
              value={weights[name] ?? null}
              onChange={(weight) => set({ perspectiveWeights: withWeight(weights, name, weight) })}
            />
          ))}
          {sum > 0 && <Caption1 role="status">{t.settings.weightsSum(figure(sum))}</Caption1>}
        </>
      )}
    </div>
  );
}

function withWeight(weights: Method['perspectiveWeights'], name: string, weight: number | null) {
  const others = Object.entries(weights).filter(([each]) => each !== name);
  return Object.fromEntries(weight === null ? others : [...others, [name, weight]]);
}
