import { readdirSync } from 'node:fs';
import { recogniseWorkbook } from '../../../src/sheet/recognise/recogniseWorkbook';
import { CASES, project, readCase } from './readCase';

const names = readdirSync(CASES).sort();

describe('recogniseWorkbook on messy sheets', () => {
  it.each(names)('reads %s', (name) => {
    const { content, mapping, hints, expected } = readCase(name);
    expect(project(recogniseWorkbook(content, mapping, hints), expected)).toEqual(expected);
  });

  it('has at least forty different messes (#2)', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});
