import { TextRun } from 'docx';

/** What the writer still has to fill in. */
const BLANK = /(\[(?:ISI|PERIKSA): [^\]]*\])/;

/** Runs of a paragraph; blanks are marked, so that nobody sends them out unseen. */
export function textRuns(text: string): TextRun[] {
  return text
    .split(BLANK)
    .filter((piece) => piece !== '')
    .map((piece) =>
      BLANK.test(piece) ? new TextRun({ text: piece, highlight: 'yellow' }) : new TextRun(piece),
    );
}
