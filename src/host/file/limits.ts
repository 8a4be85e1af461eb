/** What a package may cost before it is refused. Figures from docs/decisions (file host): the largest sheet Excel can hold fits. */
export interface FileLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the package. */
  readonly entries: number;
  /** Unpacked bytes of one part that we read. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts that we read. */
  readonly totalBytes: number;
  /** Unpacked to packed size, above which a part of more than `ratioFromBytes` is a bomb. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

export const FILE_LIMITS: FileLimits = {
  fileBytes: 1 << 30,
  entries: 20_000,
  partBytes: 2_000_000_000,
  totalBytes: 3_000_000_000,
  ratio: 250,
  ratioFromBytes: 32 << 20,
};
