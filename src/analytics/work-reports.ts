import { LRUCache } from 'lru-cache';
import type { Filter } from '../entities/list/filter-limits.ts';
import type { ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalJson } from '../log/canonical.ts';
import { badInput } from '../shared/errors.ts';
import { keptOr } from '../shared/kept-or.ts';
import { nearest } from '../shared/nearest.ts';
import type { Reading } from '../shared/warning.ts';
import type { View } from './frame/view.ts';
import type { KeepReport } from './kept-reports.ts';
import type { KeywordEdition } from './keywords/keyword.ts';
import { type KeywordInput, resolveKeywordArguments } from './keywords/keyword-arguments.ts';
import { countKeywords, type KeywordCounts } from './keywords/keyword-counts.ts';
import { type KeywordReport, keywordReport } from './keywords/keyword-report.ts';
import { loadLemmas } from './keywords/lemma.ts';
import { readKeywords } from './keywords/read-keywords.ts';
import { termMatcher } from './keywords/term-matcher.ts';
import { streamTitles } from './keywords/title-repository.ts';
import { type ModelUseInput, resolveModelUseArguments } from './model-use/model-use-arguments.ts';
import { type ModelUseReport, modelUseReport } from './model-use/model-use-report.ts';
import { findPaperUses } from './model-use/use-repository.ts';
import { findPaperSources } from './paper-statements.ts';
import { findEvaluations } from './scrutiny/evaluation-repository.ts';
import { resolveScrutiny, type ScrutinyInput } from './scrutiny/scrutiny-arguments.ts';
import { type ScrutinyReport, scrutinyReport } from './scrutiny/scrutiny-report.ts';
import { canonicalArguments } from './shares/definition.ts';
import { foundationModels } from './topics/foundation-models.ts';
import { resolveTopicArguments, type TopicArguments, type TopicInput } from './topics/topic-arguments.ts';
import { type TopicReport, topicReport } from './topics/topic-report.ts';
import { findTopicWorks } from './topics/topic-repository.ts';
import type { TopicWorks } from './topics/topic-rows.ts';

/** Reports on models and papers together. */
export interface WorkReports {
  /** Whether academia leaves the topics that need much compute. */
  topicTrends(input: TopicInput): Promise<TopicReport>;
  /** How common keywords are in titles. */
  keywordTrends(input: KeywordInput): Promise<KeywordReport>;
  /** Whose models works of a class use and build on. */
  openModelUse(input: ModelUseInput): Promise<ModelUseReport>;
  /** How many papers by others evaluate models. */
  scrutiny(input: ScrutinyInput): Promise<ScrutinyReport>;
}

export interface WorkReportDependencies {
  readonly graph: Graph;
  readonly version: ReadVersion;
  readonly view: () => Promise<View>;
  readonly keep: KeepReport;
}

/** So many ways to select papers are kept counted per view; each takes some 100 KB. */
const keptCounts = 20;

const checkLevel = ({ scheme, level }: TopicArguments, { topics, levels }: TopicWorks): void => {
  if (topics.length > 0) return;
  const schemes = [...new Set(levels.map(([name]) => name))].sort();
  const wrong = schemes.includes(scheme) ? 'level' : 'scheme';
  const known = wrong === 'scheme' ? schemes : levels.flatMap(([of, name]) => (of === scheme ? [name] : [])).sort();
  const [value, likely] = [wrong === 'scheme' ? scheme : level, nearest(wrong === 'scheme' ? scheme : level, known)];
  const any = known.length > 0 ? `one of ${known.join(', ')}` : 'none yet: the graph has no topic';
  throw badInput(wrong, value, likely ? `${any}; the nearest is ${likely}` : any);
};

/** Reports for the life of the process. They throw DomainError BAD_INPUT that names the argument. */
export const workReports = ({ graph, version, view, keep }: WorkReportDependencies): WorkReports => {
  const editions = readKeywords();
  const counted = new WeakMap<View, LRUCache<string, Promise<KeywordCounts>>>();
  let lemmas: ReturnType<typeof loadLemmas> | undefined;

  /** Papers are read after the view was: what moved meanwhile is told. */
  const readingOf = async ({ reading }: View): Promise<Reading> => ({
    version: reading.version,
    until: Math.max(reading.until, await version()),
  });

  const count = async ({ keywords }: KeywordEdition, filter: Filter | null): Promise<KeywordCounts> => {
    lemmas ??= loadLemmas();
    return countKeywords(streamTitles(graph, filter), keywords, termMatcher(keywords, await lemmas));
  };
  const countsOf = (now: View, edition: KeywordEdition, filter: Filter | null): Promise<KeywordCounts> => {
    const kept = counted.get(now) ?? new LRUCache<string, Promise<KeywordCounts>>({ max: keptCounts });
    counted.set(now, kept);
    const key = canonicalJson([edition.edition, filter]);
    return keptOr(kept, key, () => count(edition, filter));
  };

  return {
    topicTrends: async (input) => {
      const given = resolveTopicArguments(input);
      const now = await view();
      return keep(now, `topicTrends ${canonicalJson(given)}`, async () => {
        const filtered = await now.admitting(given.filter);
        const isFoundation = given.subset === 'FOUNDATION_MODELS' ? foundationModels(now.frame) : null;
        const admits = (model: number): boolean => filtered(model) && (isFoundation?.(model) ?? true);
        const works = await findTopicWorks(graph, {
          ...given,
          describing: isFoundation && now.frame.models.ids.filter((_id, model) => admits(model)),
        });
        checkLevel(given, works);
        const paperSources = await findPaperSources(graph, given.paperFilter);
        return topicReport({ frame: now.frame, reading: await readingOf(now), works, admits, paperSources }, given);
      });
    },

    keywordTrends: async (input) => {
      const given = resolveKeywordArguments(editions, input);
      const now = await view();
      return keep(now, `keywordTrends ${canonicalJson(given)}`, async () => {
        const edition = editions.find((one) => one.edition === given.edition) ?? {
          edition: given.edition,
          keywords: [],
        };
        const counts = await countsOf(now, edition, given.paperFilter);
        const keys = await findPaperSources(graph, given.paperFilter);
        const sources = [...now.frame.sources.values()].filter(({ key }) => keys.has(key));
        return keywordReport({ edition, counts, reading: await readingOf(now), sources }, given);
      });
    },

    scrutiny: async (input) => {
      const given = resolveScrutiny(input);
      const now = await view();
      return keep(now, `scrutiny ${canonicalArguments(given)}`, async () => {
        const admits = await now.admitting(given.filter);
        const evaluations = await findEvaluations(graph, given.paperFilter, given.roles);
        return scrutinyReport({ frame: now.frame, reading: await readingOf(now), admits, evaluations }, given);
      });
    },

    openModelUse: async (input) => {
      const given = resolveModelUseArguments(input);
      const now = await view();
      return keep(now, `openModelUse ${canonicalJson(given)}`, async () => {
        const admits = await now.admitting(given.filter);
        const uses = await findPaperUses(graph, given.paperFilter, given.roles);
        const paperSources = uses.length > 0 ? await findPaperSources(graph, given.paperFilter) : new Set<string>();
        return modelUseReport({ frame: now.frame, reading: await readingOf(now), admits, uses, paperSources }, given);
      });
    },
  };
};
