import { Paragraph, SimpleField, TextRun } from 'docx';
import { STYLE } from './styles';
import { textRuns } from './textRuns';

/** Number of an exhibit that Word counts: `Tabel 3.1` is label, chapter and place. */
const COUNTED = /^(\S+) ((?:\d+\.)+)(\d+)$/;

/**
 * Captions whose numbers Word goes on counting: a SEQ field by label, set anew where ours do not follow each other,
 * so that an update never shows another number than the text names.
 */
export class Captions {
  private readonly last = new Map<string, number>();

  /** `Tabel 3.1. Judul`, or the title alone when there is no number; null when there is neither. */
  of(number: string, title: string, options: { readonly keepNext: boolean }): Paragraph | null {
    if (number === '' && title === '') return null;
    const words = title === '' ? '' : number === '' ? title : `. ${title}`;
    return new Paragraph({
      style: STYLE.caption,
      keepNext: options.keepNext,
      keepLines: true,
      children: [...this.numberRuns(number), ...textRuns(words)],
    });
  }

  private numberRuns(number: string): (TextRun | SimpleField)[] {
    const match = COUNTED.exec(number);
    if (!match) return number === '' ? [] : [new TextRun(number)];
    const [, label = '', chapter = '', place = ''] = match;
    const follows = this.last.get(label) === Number(place) - 1;
    this.last.set(label, Number(place));
    const field = `SEQ ${label} \\* ARABIC${follows ? '' : ` \\r ${place}`}`;
    return [new TextRun(`${label} ${chapter}`), new SimpleField(field, place)];
  }
}
