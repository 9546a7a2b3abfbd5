import type { PathService } from './paths/service.ts';

/** The services that one request may use. Those that batch are its own; the others are the process's. */
export interface Context {
  readonly paths: Pick<PathService, 'collaborationPaths'>;
}
