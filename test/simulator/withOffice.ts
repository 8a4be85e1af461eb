import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { excelLint } from '../tools/excelLint/excelLint';
import type { ClientWindow } from '../../src/simulator/host/clientWindow';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/host/simulator';

const CLIENT = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
let source: string | undefined;

/** A simulated Excel with Microsoft's client library, unmodified, in a window of its own. */
export interface OfficeHost {
  readonly simulator: Simulator;
  readonly workbook: Simulator['workbook'];
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly window: ClientWindow & { Excel: typeof Excel };
  close(): void;
}

/**
 * Loads the client into a fresh jsdom window beside a simulator. Works in both jest environments; the
 * namespaces are also put on `globalThis` (Excel, Office, OfficeExtension, CustomFunctions) until `close()`. What Excel
 * would offer to repair is not opened.
 */
export function withOffice(options: SimulatorOptions = {}): OfficeHost {
  source ??= readFileSync(CLIENT, 'utf8');
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
  });
  const window = dom.window as unknown as OfficeHost['window'] & { eval(code: string): unknown };
  window.eval(source);
  const simulator = createSimulator({ damageOf: excelLint, ...options });
  simulator.install(window);
  const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => globals[name]);
  for (const name of names) globals[name] = (window as unknown as Record<string, unknown>)[name];
  return {
    simulator,
    workbook: simulator.workbook,
    Excel: window.Excel,
    Office: window.Office as unknown as typeof Office,
    window,
    close() {
      names.forEach((name, at) => (globals[name] = before[at]));
      dom.window.close();
    },
  };
}
