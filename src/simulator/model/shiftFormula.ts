export * from '../../grid/model/shiftFormula';
