export * from '../../grid/model/style';
