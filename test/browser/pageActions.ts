import type { FrameLocator, Page } from 'playwright-core';

/** A cell of the sheet on the screen, as the workbook in memory has it. */
export function cell(page: Page, row: number, column: number): Promise<{ value: unknown; formula: unknown }> {
  return page.evaluate(
    ([at, across]) => {
      const opened = (window as unknown as { lakipPage: { document: OpenedInPage } }).lakipPage.document;
      const found = opened.workbook.activeSheet.cell(at as number, across as number);
      return { value: found?.value ?? null, formula: found?.formula ?? null };
    },
    [row, column],
  );
}

/** Names of all sheets of the workbook, and of all charts, in order. */
export function sheetsAndCharts(page: Page): Promise<{ sheets: string[]; charts: string[] }> {
  return page.evaluate(() => {
    const opened = (window as unknown as { lakipPage: { document: OpenedInPage } }).lakipPage.document;
    const { sheets } = opened.workbook;
    return {
      sheets: sheets.map(({ name }) => name),
      charts: sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name)),
    };
  });
}

/** Waits until a cell of the sheet on the screen is as it should be; the test's own time limit ends it otherwise. */
export async function expectCell(
  page: Page,
  row: number,
  column: number,
  isAsExpected: (found: { value: unknown; formula: unknown }) => boolean,
): Promise<void> {
  while (!isAsExpected(await cell(page, row, column)))
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

interface OpenedInPage {
  workbook: {
    sheets: { name: string; charts: { name: string }[] }[];
    activeSheet: { cell(row: number, column: number): { value: unknown; formula: unknown } | undefined };
  };
}

/** The pane beside the grid. */
export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Types a text into a cell of the active sheet, as a person does. */
export async function goTo(page: Page, reference: string, text: string): Promise<void> {
  const box = page.locator('.grid input').first();
  await box.fill(reference);
  await box.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
