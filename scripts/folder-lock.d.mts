export interface FolderLock {
  /** Names a further process that works under the lock. */
  readonly name: (pid: number) => void;
  readonly letGo: () => void;
}

/** Waits until no other process of this checkout holds the lock `name`, and takes it. */
export const takeFolderLock: (root: string, name: string) => Promise<FolderLock>;
