import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { type Cypher, type Statement, toStatement } from './cypher.ts';
import { typedError } from './errors.ts';
import { watchdog } from './watchdog.ts';

export interface GraphSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Milliseconds after which the database ends a read; writes get ten times as long. */
  readonly timeout?: number;
  /** Called with every statement that is sent, so that tests can count them. */
  readonly onStatement?: (statement: Statement) => void;
}

/** Statements of one transaction. All are committed together, or none. */
export interface Transaction {
  run<Row>(query: Cypher): Promise<readonly Row[]>;
  /**
   * Sends a statement whose rows nobody wants, and does not wait: the database carries statements out in their order, while
   * the next one is put together. Where it fails, the next `run` or the end of the transaction fails with its error.
   */
  send(query: Cypher): void;
}

/** What only reads takes a transaction for. */
export type Reader = Pick<Transaction, 'run'>;

/**
 * When the database ends a statement: LIMITED, when it takes too long for one answer; LONG, ten times as late, for what is
 * read once for many; UNLIMITED, never.
 */
export type Time = 'LIMITED' | 'LONG' | 'UNLIMITED';

/** One statement in, plain rows out. */
export interface Graph {
  /** Reads in a transaction of its own. Rows are objects keyed by the names after `AS`. */
  read<Row>(query: Cypher, time?: Time): Promise<readonly Row[]>;
  /** Reads rows one after another, without holding them all; LONG where no time is given. */
  stream<Row>(query: Cypher, time?: Time): AsyncIterable<Row>;
  /**
   * Runs `work` in one transaction. It may run more than once: it must be idempotent inside. LONG where no time
   * is given.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>, time?: Time): Promise<Result>;
  /** Runs one schema statement (indexes and constraints cannot share a transaction with data). */
  define(text: string): Promise<void>;
  verify(): Promise<void>;
  close(): Promise<void>;
}

const defaultTimeout = 15_000;

const driverFor = ({ uri, user, password }: GraphSettings): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 16,
    connectionAcquisitionTimeout: 3_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: 'compute-divide-graph',
  });

/** Opens the one driver of the process. */
export const openGraph = (settings: GraphSettings): Graph => {
  const driver = driverFor(settings);
  const { database, onStatement, timeout = defaultTimeout } = settings;
  const statement = (query: Cypher): Statement => {
    const made = toStatement(query);
    onStatement?.(made);
    return made;
  };
  const watched = watchdog(() => driver.verifyConnectivity({ database }));
  const reading = (): Session => driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 1_000 });

  /** Milliseconds; 0 is no limit to the driver. */
  const limits: Readonly<Record<Time, number>> = { LIMITED: timeout, LONG: timeout * 10, UNLIMITED: 0 };

  const readRows = async <Row>(query: Cypher, time: Time): Promise<readonly Row[]> => {
    const session = reading();
    try {
      const { text, parameters } = statement(query);
      const result = await session.run(text, parameters, { timeout: limits[time] });
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw typedError(error);
    } finally {
      await session.close();
    }
  };

  return {
    read: <Row>(query: Cypher, time: Time = 'LIMITED') => watched(readRows<Row>(query, time)),

    stream: async function* <Row>(query: Cypher, time: Time = 'LONG') {
      const session = reading();
      try {
        const { text, parameters } = statement(query);
        for await (const record of session.run(text, parameters, { timeout: limits[time] }))
          yield record.toObject() as Row;
      } catch (error) {
        throw typedError(error);
      } finally {
        await session.close();
      }
    },

    write: async (work, time = 'LONG') => {
      const session = driver.session({ database });
      try {
        const whole = async (managed: ManagedTransaction): Promise<Awaited<ReturnType<typeof work>>> => {
          const { transaction, settled } = transactionOf(managed, statement);
          const result = await work(transaction);
          await settled();
          return result;
        };
        return await session.executeWrite(whole, { timeout: limits[time] });
      } catch (error) {
        throw typedError(error);
      } finally {
        await session.close();
      }
    },

    define: async (text) => {
      const session = driver.session({ database });
      try {
        await session.run(text);
      } catch (error) {
        throw typedError(error);
      } finally {
        await session.close();
      }
    },

    verify: async () => {
      try {
        await watched(driver.verifyConnectivity({ database }));
      } catch (error) {
        throw typedError(error);
      }
    },

    close: () => driver.close(),
  };
};

/** A transaction, and how to wait for what was sent in it; the first error is the one that is told. */
const transactionOf = (managed: ManagedTransaction, statement: (query: Cypher) => Statement) => {
  const sent: Promise<unknown>[] = [];
  let failed: { readonly error: unknown } | undefined;
  const started = (query: Cypher) => {
    const { text, parameters } = statement(query);
    const result = Promise.resolve(managed.run(text, parameters));
    result.catch((error: unknown) => {
      failed ??= { error };
    });
    return result;
  };
  const settled = async (): Promise<void> => {
    await Promise.allSettled(sent.splice(0));
    if (failed) throw failed.error;
  };
  const transaction: Transaction = {
    run: async <Row>(query: Cypher) => {
      const result = started(query);
      await Promise.allSettled([...sent.splice(0), result]);
      if (failed) throw failed.error;
      return (await result).records.map((record) => record.toObject() as Row);
    },
    send: (query) => {
      sent.push(started(query));
    },
  };
  return { transaction, settled };
};
