import type { HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import type { NumberSeparators } from '../../sheet/grid';
import { settingsFromXml, SETTINGS_NAMESPACE } from '../../sheet/settingsPart';
import { issueOfError } from './hostIssue';

/** What functions in cells need of a workbook. */
export interface FunctionFacts {
  /** The settings text, null when the workbook has none. */
  readonly settings: string | null;
  readonly separators: NumberSeparators | null;
}

/** Reads it in two requests, without any cell: functions wait for it when Excel starts the runtime by itself. */
export async function readFunctionFacts(): Promise<Result<FunctionFacts, HostIssue>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { application, customXmlParts } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator');
      const parts = customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
      await context.sync();
      const xml = parts.items.map((part) => part.getXml());
      if (xml.length > 0) await context.sync();
      return ok({
        settings: xml.map(({ value }) => settingsFromXml(value)).find((text) => text !== null) ?? null,
        separators: { decimal: application.decimalSeparator, thousands: application.thousandsSeparator },
      });
    });
  } catch (error) {
    return fail(issueOfError(error));
  }
}

/** Has every formula computed again, those whose precedents did not change too. */
export async function calculateAll(): Promise<Result<void, HostIssue>> {
  try {
    await Excel.run({ delayForCellEdit: true }, async ({ workbook: { application } }) => {
      application.calculate(Excel.CalculationType.full);
    });
    return ok(undefined);
  } catch (error) {
    return fail(issueOfError(error));
  }
}
