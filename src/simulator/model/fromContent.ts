export * from '../../grid/model/fromContent';
