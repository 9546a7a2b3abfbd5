import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './editor.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './examples-plugin.tsx';
import { fetchExamples } from './fetch-examples.ts';
import { fetchGraphql } from './fetch-graphql.ts';

const examples = await fetchExamples();
const container = document.querySelector('#editor');
if (container) {
  createRoot(container).render(
    <GraphiQL
      fetcher={fetchGraphql}
      plugins={[examplesPlugin(examples), HISTORY_PLUGIN]}
      defaultTabs={examples.map(({ query, variables }) => ({ query, variables }))}
    />,
  );
}
