import type { ClusterShareCell } from './cluster-shares/cluster-report.ts';
import type { PaperShareCell } from './paper-shares/paper-report.ts';
import type { ShareCell } from './shares/share-bucket.ts';

/** A cell of models or clusters, which has its members, or of papers, which can read them. */
export type AnyShareCell = ShareCell | ClusterShareCell | PaperShareCell;
