import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_IDS } from '../../src/taskpane/jobs/commandIds';
import { ownProblems, pngSize, schemaProblems } from '../tools/manifestProblems';

const root = join(__dirname, '../..');
const path = join(root, 'manifest.xml');
const xml = readFileSync(path, 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const facts = {
  packageVersion: version,
  commandIds: COMMAND_IDS as readonly string[],
  file: (name: string) => {
    try {
      return readFileSync(join(root, name));
    } catch {
      return null;
    }
  },
};

/** One change to the manifest; fails when the text to change is not there. */
function changed(from: string | RegExp, to: string): string {
  const result = xml.replace(from, to);
  expect(result).not.toBe(xml);
  return result;
}

describe('manifest.xml', () => {
  it('obeys the schema and our own checks', async () => {
    expect(await schemaProblems(xml)).toEqual([]);
    expect(ownProblems(xml, facts)).toEqual([]);
  });

  it("is read by Microsoft's own manifest tool", () => {
    const cli = join(root, 'node_modules/office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [cli, 'info', path], { encoding: 'utf8' });
    const facts = [
      'Name: LAKIP',
      `Version: ${version}.0`,
      'Default Locale: id-ID',
      'Type: TaskPaneApp',
      'Hosts: Workbook',
    ];
    expect(facts.filter((fact) => !info.includes(fact))).toEqual([]);
  });

  it('requires no more than Excel LTSC 2021 has, and only for ribbon and functions', () => {
    const sets = [...xml.matchAll(/Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
      (set) => `${set[1]} ${set[2]}`,
    );
    expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.14']);
    expect(xml.indexOf('<Requirements>')).toBeGreaterThan(xml.indexOf('<VersionOverrides'));
  });

  it('has six ribbon buttons in the order of the work', () => {
    expect(
      [...xml.matchAll(/<Control xsi:type="Button" id="LAKIP\.(\w+)"/g)].map((match) => match[1]),
    ).toEqual(['Compute', 'Pane', 'Audit', 'Freeze', 'Repair', 'Restore']);
  });
});

describe('the schema refuses', () => {
  it.each<[string, string | RegExp, string, RegExp]>([
    ['a broken id', /<Id>.{8}/, '<Id>zzzzzzzz', /Id/],
    ['a version of three parts', `<Version>${version}.0`, `<Version>${version}`, /Version/],
    ['a label out of order', '<Label resid="Tab.Label" />', '', /CustomTab/],
    ['http', 'IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:', /IconUrl/],
    [
      'a plain Override in Resources (office-js 2464)',
      '<bt:Override Locale="en-US" Value="Pane"',
      '<Override Locale="en-US" Value="Pane"',
      /Override/,
    ],
    ['a runtime that is not long', 'lifetime="long"', 'lifetime="short"', /lifetime/],
    [
      'a label over 125 characters',
      'DefaultValue="Hitung Lembar"',
      `DefaultValue="${'a'.repeat(126)}"`,
      /maxLength|length/,
    ],
    [
      'a tip over 250 characters',
      'DefaultValue="Membuka panel LAKIP:',
      `DefaultValue="${'a'.repeat(251)}`,
      /maxLength|length/,
    ],
    [
      'a resource id over 32 characters',
      'resid="Tab.Label"',
      `resid="${'a'.repeat(33)}"`,
      /maxLength|length/,
    ],
    [
      'a pane id under a shared runtime',
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>',
      /TaskpaneId/,
    ],
    [
      'a button without icon',
      /<Icon>\s*<bt:Image size="16" resid="Icon\.hitung[\s\S]*?<\/Icon>/,
      '',
      /Action|Icon/,
    ],
  ])('%s', async (_name, from, to, message) => {
    expect((await schemaProblems(changed(from, to))).join('\n')).toMatch(message);
  });
});

describe('our own checks name', () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      'a dangling resid (office-addin-scripts 892)',
      'resid="Tab.Label"',
      'resid="Tab.Labels"',
      'Label: resid Tab.Labels does not exist',
    ],
    [
      'a resource of the wrong kind',
      '<Namespace resid="Functions.Namespace"',
      '<Namespace resid="Help.Url"',
      'Namespace: resid Help.Url is a bt:Url',
    ],
    [
      'a resource that nobody uses',
      '<bt:Url id="Help.Url"',
      '<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/a" /><bt:Url id="Help.Url"',
      'resource Other.Url is never used',
    ],
    [
      'http',
      'SupportUrl DefaultValue="https',
      'SupportUrl DefaultValue="http',
      'http://localhost:3000/bantuan.html: https is needed',
    ],
    [
      'a foreign origin',
      'SupportUrl DefaultValue="https://localhost:3000',
      'SupportUrl DefaultValue="https://example.org',
      "https://example.org/bantuan.html: neither the add-in's origin nor in AppDomains",
    ],
    [
      'a resource id used twice',
      'bt:String id="Group.Work.Label"',
      'bt:String id="Tab.Label"',
      'resource id Tab.Label is used twice',
    ],
    ['a control id used twice', 'id="LAKIP.Audit"', 'id="LAKIP.Pane"', 'control id LAKIP.Pane is used twice'],
    [
      'a version unlike package.json',
      `<Version>${version}.0`,
      '<Version>9.9.9.0',
      `Version 9.9.9.0 differs from package.json ${version}.0`,
    ],
    [
      'a version of three parts',
      `<Version>${version}.0`,
      `<Version>${version}`,
      `Version ${version}: four parts are needed`,
    ],
    [
      'an icon of the wrong size',
      'hitung-32.png',
      'hitung-80.png',
      'Icon.hitung.32: assets/icons/hitung-80.png is 80x80, not 32x32',
    ],
    [
      'an icon without file',
      'panel-16.png',
      'panel-17.png',
      'Icon.panel.16: https://localhost:3000/assets/icons/panel-17.png has no file',
    ],
    [
      'a second runtime',
      '</Runtimes>',
      '<Runtime resid="Help.Url" lifetime="long" /></Runtimes>',
      '2 Runtime elements; exactly one is needed',
    ],
    [
      'a function file beside the runtime',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Help.Url"',
      "FunctionFile: resid Help.Url is not the runtime's Taskpane.Url",
    ],
    [
      'a functions page beside the runtime',
      /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
      '<Page><SourceLocation resid="Help.Url"',
      "Page: resid Help.Url is not the runtime's Taskpane.Url",
    ],
    [
      'a text without English',
      '<bt:Override Locale="en-US" Value="Pane" />',
      '',
      'Pane.Label: exactly one en-US text is needed, found none',
    ],
    [
      'a command that nobody handles',
      '<FunctionName>openAudit',
      '<FunctionName>openAudits',
      'command openAudits is not associated by the add-in',
    ],
    [
      'two buttons of one command',
      '<FunctionName>openAudit',
      '<FunctionName>computeSheet',
      'command computeSheet has two buttons',
    ],
  ])('%s', (_name, from, to, problem) => {
    expect(ownProblems(changed(from, to), facts)).toContain(problem);
  });

  it('takes no file for a PNG that is none', () => {
    expect(pngSize(new Uint8Array(30))).toBeNull();
    expect(pngSize(new Uint8Array(3))).toBeNull();
  });
});
