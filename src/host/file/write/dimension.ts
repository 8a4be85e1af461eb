import { formatRef, parseRange } from '../sheet/reference';
import type { SheetPart } from '../sheet/readSheet';
import type { Splice } from '../xml/splice';
import type { SheetSurvey } from './checkSheet';

/** The sheet's `dimension`, grown to what will be written; it never shrinks. */
export function dimensionSplices(part: SheetPart, survey: SheetSurvey): Splice[] {
  const element = part.root.child('dimension');
  const place = element?.attributePlace('ref');
  const old = parseRange('', element?.attribute('ref') ?? '');
  if (!place || !old || survey.bottom < 0) return [];
  const isEmpty = part.cells.store.count === 0;
  const ref = formatRef({
    top: isEmpty ? survey.top : Math.min(old.top, survey.top),
    left: isEmpty ? survey.left : Math.min(old.left, survey.left),
    bottom: isEmpty ? survey.bottom : Math.max(old.bottom, survey.bottom),
    right: isEmpty ? survey.right : Math.max(old.right, survey.right),
  });
  return ref === formatRef(old) ? [] : [{ start: place.start, end: place.end, text: ref }];
}
