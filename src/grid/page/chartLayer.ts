import { formatPlain } from '../../text/format';
import type { Language } from '../../text/language';
import type { WorkbookGrid } from '../view/workbookGrid';
import type { SimChart, SimSheet } from '../model/sheet';
import type { SimWorkbook } from '../model/workbook';
import { drawChart } from './chartView';

const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

/** Pixels of the sheet from its top left corner to a cell's, at 100 %. */
function offsetOf(sheet: SimSheet, row: number, column: number): { x: number; y: number } {
  return {
    x: sheet.columnsWidth(0, column - 1) / 0.75,
    y: sheet.rowsHeight(0, row - 1) / 0.75,
  };
}

/** Charts over the grid, moved with it. */
export class ChartLayer {
  private isPlanned = false;
  private drawn = new Map<string, { text: string; node: HTMLElement }>();

  constructor(
    private readonly layer: HTMLElement,
    private readonly grid: WorkbookGrid,
    private readonly workbook: () => SimWorkbook,
    private readonly language: () => Language,
  ) {}

  /** Lays the layer over the cells only: below the formula bar, above the sheet tabs. */
  private fit(): void {
    const sheet = this.layer.parentElement;
    const canvas = sheet?.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    const around = sheet?.getBoundingClientRect();
    if (!canvas || !around) return;
    Object.assign(this.layer.style, {
      left: `${canvas.left - around.left}px`,
      top: `${canvas.top - around.top}px`,
      width: `${canvas.width}px`,
      height: `${canvas.height}px`,
    });
  }

  /** Draws at the next frame; many calls become one. */
  update(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    requestAnimationFrame(() => {
      this.isPlanned = false;
      this.draw();
    });
  }

  private draw(): void {
    const workbook = this.workbook();
    const sheet = workbook.activeSheet;
    const view = this.grid.worksheet;
    const isShown = view?.getSheetId() === sheet.id;
    const wanted = new Map((isShown ? sheet.charts : []).map((chart) => [chart.id, chart]));
    for (const [id, { node }] of this.drawn)
      if (!wanted.has(id)) {
        node.remove();
        this.drawn.delete(id);
      }
    if (!view || wanted.size === 0) return;
    this.fit();
    const zoom = view.getZoom();
    const scroll = view.getScrollState();
    const start = offsetOf(sheet, scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    const origin = { x: start.x + scroll.offsetX, y: start.y + scroll.offsetY };
    for (const chart of wanted.values()) this.place(workbook, sheet, chart, origin, zoom);
  }

  private place(
    workbook: SimWorkbook,
    sheet: SimSheet,
    chart: SimChart,
    origin: { x: number; y: number },
    zoom: number,
  ): void {
    const from = offsetOf(sheet, chart.place.top, chart.place.left);
    const to = offsetOf(sheet, chart.place.bottom + 1, chart.place.right + 1);
    const [width, height] = [Math.round((to.x - from.x) * zoom), Math.round((to.y - from.y) * zoom)];
    const language = this.language();
    const svg = drawChart(workbook, chart, width, height, (value) => formatPlain(value, language));
    const text = svg.outerHTML;
    let known = this.drawn.get(chart.id);
    if (!known) {
      const node = document.createElement('figure');
      node.className = 'chart';
      this.layer.append(node);
      known = { text: '', node };
      this.drawn.set(chart.id, known);
    }
    if (known.text !== text) {
      known.node.replaceChildren(svg);
      known.node.setAttribute('aria-label', chart.title || chart.name);
      known.text = text;
    }
    const x = ROW_HEADER * zoom + (from.x - origin.x) * zoom;
    const y = COLUMN_HEADER * zoom + (from.y - origin.y) * zoom;
    known.node.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
