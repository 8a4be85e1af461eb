/** Style of a list whose items stand below each other without marks, as far apart as a token says. */
export function plainList(gap: string) {
  return { display: 'flex', flexDirection: 'column', gap, margin: 0, padding: 0, listStyle: 'none' } as const;
}
