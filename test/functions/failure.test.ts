import { Failure, giveUp, setErrorMaker, toCells } from '../../src/functions/failure';

afterEach(() => {
  setErrorMaker(null);
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

const thrown = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('errors in cells', () => {
  const broken = new Failure('#VALUE!', 'karena');

  it('are thrown when the result is nothing else', () => {
    expect(thrown(() => toCells([[broken]]))).toMatchObject({ code: '#VALUE!', message: 'karena' });
  });

  it('are words among other cells: an error value would make a whole spill #VALUE! (office-js 2174)', () => {
    expect(toCells([[1, broken, new Failure('#N/A', 'tidak ada')]])).toEqual([[1, 'Galat: karena', 'N/A']]);
  });

  it("are Excel's own where its runtime is there", () => {
    class ExcelError {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    }
    const runtime = { Error: ExcelError, ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' } };
    Object.assign(globalThis, { CustomFunctions: runtime });
    expect(thrown(() => giveUp(new Failure('#N/A', 'tidak ada')))).toEqual(
      new ExcelError('#N/A', 'tidak ada'),
    );
    expect(thrown(() => giveUp(broken))).toBeInstanceOf(ExcelError);
  });

  it('are made by a host that wants to', () => {
    setErrorMaker((code, message) => `${code} ${message}`);
    expect(thrown(() => toCells([[broken]]))).toBe('#VALUE! karena');
  });
});
