export * from '../../grid/model/conditionalLook';
