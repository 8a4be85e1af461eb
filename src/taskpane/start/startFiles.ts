/** Files to start with, as the pane's server has them. */
export const START_FILES = {
  sample: 'assets/contoh/kupang-2021.xlsx',
  template: 'assets/contoh/templat.xlsx',
} as const;

export type StartFile = keyof typeof START_FILES;
