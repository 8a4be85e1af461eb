export * from '../../grid/model/workbook';
