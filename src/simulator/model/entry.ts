export * from '../../grid/model/entry';
