import { DomainError } from '../shared/errors.ts';
import { hasEnded, type ImportJob } from './job.ts';

/** The jobs that are remembered, each as it stands, and who wants to know of its changes. */
export interface JobBook {
  /** Newest first. */
  list(): readonly ImportJob[];
  /** Throws NOT_FOUND. */
  find(id: string): ImportJob;
  /** Enters a job, or how it stands now, and tells who follows it. */
  set(job: ImportJob): ImportJob;
  delete(id: string): void;
  /** How a job stands now, and after each change, up to its end. Who reads slowly gets the newest. */
  follow(id: string): AsyncGenerator<ImportJob>;
}

interface Page {
  job: ImportJob;
  tell: () => void;
  changed: Promise<void>;
}

const turned = (page: Page): Page => {
  page.changed = new Promise((resolve) => {
    page.tell = resolve;
  });
  return page;
};

/** An empty book, or one with the jobs of an earlier server, oldest first. */
export const jobBook = (jobs: readonly ImportJob[] = []): JobBook => {
  const pages = new Map<string, Page>();

  const pageOf = (id: string): Page => {
    const page = pages.get(id);
    if (page) return page;
    const message = `There is no import ${JSON.stringify(id.slice(0, 60))}; GET /imports lists the recent ones.`;
    throw new DomainError('NOT_FOUND', message, { argument: 'id', value: id });
  };
  const set = (job: ImportJob): ImportJob => {
    const page = pages.get(job.id);
    if (page) {
      const { tell } = page;
      page.job = job;
      turned(page);
      tell();
    } else pages.set(job.id, turned({ job, tell: () => undefined, changed: Promise.resolve() }));
    return job;
  };
  for (const job of jobs) set(job);

  return {
    list: () => [...pages.values()].map(({ job }) => job).reverse(),
    find: (id) => pageOf(id).job,
    set,
    delete: (id) => pages.delete(id),
    follow: async function* (id) {
      const page = pageOf(id);
      for (;;) {
        const { job, changed } = page;
        yield job;
        if (hasEnded(job)) return;
        // A change that came while the reader was busy has settled this promise already.
        await changed;
      }
    },
  };
};
