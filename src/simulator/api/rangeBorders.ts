import { BORDER_SIDES, type BorderSide, type SimBorder } from '../../grid/model/style';
import { ApiCollection, ApiObject } from './apiObject';
import { readColor } from './colors';
import { common, type StyledRange } from './styledRange';
import { writeStyle } from './write';

const NO_BORDER: SimBorder = { style: 'None', weight: 'Thin', color: '#000000' };

class RangeBorder extends ApiObject {
  readonly scalars = ['Color', 'SideIndex', 'Style', 'Weight'];
  constructor(
    private readonly target: StyledRange,
    readonly SideIndex: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.SideIndex };
  }
  private change(part: Partial<SimBorder>): void {
    const { range } = this.target;
    const side = this.SideIndex;
    writeStyle(this.target.context, this.target.sheet, range, (style, row, column) => {
      const borders = { ...style.borders };
      const put = (edge: BorderSide): void => {
        const next = { ...(borders[edge] ?? { ...NO_BORDER, style: 'Continuous' }), ...part };
        if (next.style === 'None') delete borders[edge];
        else borders[edge] = next;
      };
      if (side === 'EdgeTop' && row === range.top) put('EdgeTop');
      if (side === 'EdgeBottom' && row === range.bottom) put('EdgeBottom');
      if (side === 'EdgeLeft' && column === range.left) put('EdgeLeft');
      if (side === 'EdgeRight' && column === range.right) put('EdgeRight');
      if (side === 'InsideHorizontal' && row < range.bottom) put('EdgeBottom');
      if (side === 'InsideHorizontal' && row > range.top) put('EdgeTop');
      if (side === 'InsideVertical' && column < range.right) put('EdgeRight');
      if (side === 'InsideVertical' && column > range.left) put('EdgeLeft');
      return { borders };
    });
  }
  private read<K extends keyof SimBorder>(key: K): SimBorder[K] | null {
    const side = BORDER_SIDES.find((edge) => edge === this.SideIndex);
    if (!side) return NO_BORDER[key];
    return common(this.target, (style) => (style.borders[side] ?? NO_BORDER)[key]);
  }
  get Style(): unknown {
    return this.read('style');
  }
  set Style(value: unknown) {
    this.change({ style: String(value) });
  }
  get Weight(): unknown {
    return this.read('weight');
  }
  set Weight(value: unknown) {
    this.change({ weight: String(value) });
  }
  get Color(): unknown {
    return this.read('color');
  }
  set Color(value: unknown) {
    this.change({ color: readColor(value) });
  }
}

const ALL_SIDES = [...BORDER_SIDES, 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

/** `range.format.borders`. */
export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  constructor(private readonly target: StyledRange) {
    super();
  }
  override items(): RangeBorder[] {
    return ALL_SIDES.map((side) => new RangeBorder(this.target, side));
  }
  protected override matches(item: RangeBorder, key: string): boolean {
    return item.SideIndex === key;
  }
}
