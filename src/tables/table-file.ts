import type { GraphQLSchema } from 'graphql';
import { counted, type DataFile, type DataFiles, type TellProgress } from '../shared/data-file.ts';
import { formatOf, nowhere } from '../shared/nowhere.ts';
import type { RunQuery } from '../shared/run-query.ts';
import { type TableFormat, tableFormats } from './format.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { openReport } from './open-report.ts';
import { type OpenTable, openTable } from './open-table.ts';
import type { PlanRequest } from './plan.ts';
import { type ReportTable, reportTablesOf } from './report-table.ts';
import { type Table, tablesOf } from './table.ts';
import { tableRequest } from './table-request.ts';

interface Wanted {
  readonly table: Table | ReportTable;
  readonly format: TableFormat;
  readonly request: PlanRequest;
}

const describe = async (run: RunQuery, { format, table, request }: Wanted): Promise<Metadata> =>
  format.describesItself ? metadataOf(run, table, request) : {};

const open = (run: RunQuery, { table, request }: Wanted): Promise<OpenTable> =>
  'levels' in table ? openReport(run, table, request) : openTable(run, table, request);

const openFile = async (run: RunQuery, wanted: Wanted, tell: TellProgress): Promise<DataFile> => {
  const metadata = await describe(run, wanted);
  const { columns, totalCount, rows } = await open(run, wanted);
  const { contentType, compressible, write } = wanted.format;
  const chunks = write(
    columns,
    counted(rows, (done) => tell(done, totalCount)),
    metadata,
  );
  return { contentType, compressible, totalCount, chunks };
};

/** Every list and report of the API as a file. */
export const tableFiles = (schema: GraphQLSchema, run: RunQuery): DataFiles => {
  const tables = new Map<string, Table | ReportTable>([...tablesOf(schema), ...reportTablesOf(schema)]);
  const find: DataFiles['find'] = ({ name, ending, members }) => {
    const table = tables.get(name);
    if (!table) throw nowhere('table', name, [...tables.keys()]);
    const format = formatOf(tableFormats, ending, 'format of tables');
    const wanted = { table, format, request: tableRequest(table, members) };
    return { open: (tell = () => undefined) => openFile(run, wanted, tell) };
  };
  return { names: [...tables.keys()], items: 'rows', find };
};
