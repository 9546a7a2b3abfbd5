import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './fetch-examples.ts';

const ExamplesIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" role="img" aria-label="Examples">
    <path d="M4 5h16M4 10h10M4 15h16M4 20h10" strokeLinecap="round" />
  </svg>
);

const indented = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);

/** Lists the examples; a click opens one in a new tab. */
const ExampleList = ({ examples }: { readonly examples: readonly Example[] }) => {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const open = ({ query, variables }: Example): void => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(indented(variables));
  };
  return (
    <section aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const examplesPlugin = (examples: readonly Example[]): GraphiQLPlugin => ({
  title: 'Examples',
  icon: ExamplesIcon,
  content: () => <ExampleList examples={examples} />,
});
