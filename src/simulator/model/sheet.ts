export * from '../../grid/model/sheet';
