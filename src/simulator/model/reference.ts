export * from '../../grid/model/reference';
