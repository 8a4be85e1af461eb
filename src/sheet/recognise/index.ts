/** Tables of a workbook with the meaning of their columns and rows. Others import this file alone. */
export {
  NO_TABLE,
  formatGivenTable,
  parseGivenTable,
  tablePlaceId,
  type GivenTable,
} from './header/givenTables';
export { headerPaths } from './header/headerPath';
export { MINIMAL_FORM } from './indicator/minimalForm';
export { answeredProfile } from './profile/candidates';
export { profileFits, type ProfileFit, type ProfileFits } from './profile/profileFits';
export { editDistance } from './join/editDistance';
export { NameSimilarity, plainName } from './join/names';
export { recogniseWorkbook, type RecogniseHints } from './recogniseWorkbook';
export { workUnitIn, workUnitOf } from './table/workUnitName';
export { labelLevel } from './row/rowWords';
export { SheetView } from './view/sheetView';
export { childrenByCode } from './row/sumRows';
