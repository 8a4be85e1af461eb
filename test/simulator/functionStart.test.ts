import { resetFunctionProfile, setFunctionProfile } from '../../src/functions/profile';
import { associateFunctions } from '../../src/functions/registry';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { calculateAll, readFunctionFacts } from '../../src/host/excel/functionFacts';
import { EMPTY_PLAN } from '../../src/sheet/editPlan';
import { settingsToXml } from '../../src/sheet/settingsPart';
import { computeFunction } from '../../src/simulator/host/functionRuntime';
import type { SimulatorOptions } from '../../src/simulator/host/simulator';
import { SimWorkbook } from '../../src/grid/model/workbook';
import { WorkbookFunctions } from '../../src/taskpane/start/workbookFunctions';
import { ENGLISH_FUNCTIONS } from '../../src/text/functions';
import { type OfficeHost, withOffice } from './withOffice';

let office: OfficeHost;
afterEach(() => {
  office.close();
  resetFunctionProfile();
});

const settings = (method: string) => JSON.stringify({ version: 1, method });

/** An Excel that starts the add-in's runtime by itself; the pane is never opened. */
function startExcel(part: string | null, options: SimulatorOptions = {}) {
  const workbook = new SimWorkbook();
  workbook.addSheet('Kinerja');
  if (part !== null) workbook.xmlParts.push({ id: 'p', xml: settingsToXml(part) });
  office = withOffice({ workbook, ...options });
  // What boot.js does once office.js is there.
  (office.window.CustomFunctions?.['delayInitialization'] as () => void)();
  const functions = new WorkbookFunctions({
    read: readFunctionFacts,
    set: setFunctionProfile,
    associate: () => associateFunctions(),
    calculate: calculateAll,
    wait: () => new Promise((resolve) => setTimeout(resolve, 1)),
  });
  return { functions, host: new ExcelHost((facts) => functions.take(facts)) };
}

function compute(id: keyof typeof ENGLISH_FUNCTIONS, ...args: (number | string)[][][]): Promise<unknown> {
  const { simulator, window } = office;
  const names = Object.keys(ENGLISH_FUNCTIONS[id].parameters);
  const metadata = { id, name: id, parameters: names.map((name) => ({ name, dimensionality: 'matrix' })) };
  return computeFunction(window, simulator.addin, simulator.profile, metadata, args);
}

describe('a workbook whose pane was never opened', () => {
  // Bands of the presets: BPOM 2021 "Baik" 90 to 110, Kemenkeu "Kuning" 80 to below 100 (docs/method.md).
  it.each([
    ['bpom-2021', 'Baik'],
    ['kemenkeu-nko', 'Kuning'],
  ])('computes by its own method: %s', async (method, expected) => {
    const { functions } = startExcel(settings(method));
    const called = compute('KRITERIA', [[95]]);
    await functions.start();
    expect(await called).toEqual([[expected]]);
  });

  it('computes by the method of LAKIP where it has no settings', async () => {
    const { functions } = startExcel(null);
    await functions.start();
    expect(await compute('KRITERIA', [[95]])).toEqual([['Baik']]);
  });

  it('gives no figure when its settings cannot be read', async () => {
    const { functions } = startExcel('{"version":2}');
    await functions.start();
    expect(await compute('KRITERIA', [[95]])).toBe('#N/A');
  });

  it('tries again when Excel does not answer, and computes then', async () => {
    const { functions } = startExcel(settings('kemenkeu-nko'));
    office.simulator.faults.failRequest(1);
    office.simulator.faults.failRequest(2);
    await functions.start();
    expect(await compute('KRITERIA', [[95]])).toEqual([['Kuning']]);
  });

  it('gives no figure when Excel never answers, rather than one by another method', async () => {
    const { functions } = startExcel(settings('kemenkeu-nko'));
    for (let request = 1; request < 20; request++) office.simulator.faults.failRequest(request);
    await functions.start();
    expect(await compute('KRITERIA', [[95]])).toBe('#N/A');
  });
});

describe('a call before the functions are there', () => {
  it('waits when Excel was told to, and is #VALUE! when it was not', async () => {
    startExcel(null);
    office.simulator.addin.areFunctionsDelayed = false;
    expect(await compute('KRITERIA', [[95]])).toBe('#VALUE!');
  });
});

describe('a method that changes', () => {
  it('has all cells computed again, once, when it is written', async () => {
    const calculated: boolean[] = [];
    const { functions, host } = startExcel(settings('bpom-2021'), {
      calculate: (_workbook, isFull) => void calculated.push(isFull),
    });
    await functions.start();
    await host.read();
    expect(calculated).toEqual([]);
    const applied = await host.apply({ ...EMPTY_PLAN, settings: settings('kemenkeu-nko') });
    expect(applied.ok).toBe(true);
    await office.simulator.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calculated.filter((isFull) => isFull)).toEqual([true]);
    expect(await compute('KRITERIA', [[95]])).toEqual([['Kuning']]);
    if (applied.ok) await host.apply(applied.value);
    expect(await compute('KRITERIA', [[95]])).toEqual([['Baik']]);
  });

  it('is not that of choices that a person only tries out in the pane', async () => {
    const { functions, host } = startExcel(settings('bpom-2021'));
    await functions.start();
    await host.apply({ ...EMPTY_PLAN, edits: [{ sheet: 'Kinerja', top: 0, left: 0, cells: [[1]] }] });
    expect(await compute('KRITERIA', [[95]])).toEqual([['Baik']]);
  });
});

describe('a result of many cells', () => {
  it('keeps its figures when one of them fails: errors among them would make all of it #VALUE!', async () => {
    const { functions } = startExcel(null);
    await functions.start();
    expect(await compute('CAPAIAN', [[80], [0]], [[40], [5]])).toEqual([
      [50],
      [expect.stringMatching(/^Galat: /)],
    ]);
  });
});
