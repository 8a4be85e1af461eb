import type { Scorecard } from '../../scoring/index';
import { efficiencyFacts } from './efficiencyFacts';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';

/** Efficiency of the unit as a whole; left out when the workbook holds no budget. */
export function UnitEfficiency({ scorecard }: { readonly scorecard: Scorecard }) {
  const words = useWords();
  const { unit, method } = scorecard;
  if (unit.budgetCeiling === null && unit.budgetSpent === null) return null;
  return (
    <Section title={words.t.results.unit}>
      <Facts
        facts={[
          { name: words.t.results.outputPercent, value: words.figure(unit.outputPercent) },
          ...efficiencyFacts(unit, method, words),
        ]}
      />
    </Section>
  );
}
