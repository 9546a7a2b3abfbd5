import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';

/** The one write path, as far as matching needs it. */
export interface WritePath {
  apply(input: ChangeSetInput): Promise<ChangeReport>;
}
