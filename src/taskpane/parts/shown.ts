import { isCellError, type CellValue } from '../../sheet/grid';
import type { CellContent } from '../../sheet/editPlan';
import { formatPlain } from '../../text/format';
import { useWords } from './words';

/** How a cell's content reads in the pane: figures in the language, a formula by its result. */
export function useShown(): (content: CellValue | CellContent) => string {
  const { language, t } = useWords();
  return (content) => {
    if (content === null || content === '') return t.preview.empty;
    if (typeof content === 'number') return formatPlain(content, language, 4);
    if (typeof content === 'string') return content;
    if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
    if ('formula' in content) return content.formula;
    return isCellError(content) ? content.error : '';
  };
}
