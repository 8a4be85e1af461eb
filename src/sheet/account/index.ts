/** The account of every cell and row. Others import this file alone. */
export type {
  AccountGroup,
  AccountWhy,
  CellUse,
  OutsideBlock,
  OutsideWhy,
  RowUse,
  TableAccount,
} from './account';
