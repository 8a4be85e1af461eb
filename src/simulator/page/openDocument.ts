export * from '../../grid/file/openDocument';
