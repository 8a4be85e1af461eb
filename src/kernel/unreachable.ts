/** Marks a branch that the types rule out; reaching it is a bug of ours. The only `throw` of the core. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
