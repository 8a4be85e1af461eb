export * from '../../grid/view/typedValue';
