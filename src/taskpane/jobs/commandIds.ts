/** Ids of the ribbon and keyboard commands, as manifest.xml and shortcuts.json name them. An id never changes. */
export const COMMAND_IDS = [
  'computeSheet',
  'openPane',
  'openAudit',
  'freezeFormulas',
  'repairFormulas',
  'restoreLast',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];
