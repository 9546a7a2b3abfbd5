// The two sides: where each is asked, with what, and what its text answers.
import { bare } from './bare.mjs';
import { product } from './product.mjs';

/** What a set of parameters has for a query's variables: nothing that it does not declare, as the server would refuse it. */
const variablesOf = (query, set) =>
  Object.fromEntries(Object.entries(set).filter(([name]) => query.includes(`$${name}:`)));

export const sidesOf = (name, sets, servers) => ({
  product: {
    server: servers.product,
    url: `${servers.product.url}/graphql`,
    bodies: sets.map((set) => {
      const { query } = product[name];
      return JSON.stringify({ query, variables: variablesOf(query, set) });
    }),
    answer: (text) => {
      const { data, errors } = JSON.parse(text);
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return product[name].answer(data);
    },
  },
  bare: {
    server: servers.bare,
    url: `${servers.bare.url}/${name}`,
    bodies: sets.map((set) => JSON.stringify(set)),
    answer: (text) => JSON.parse(text),
  },
});

export const names = Object.keys(product).filter((name) => name in bare);
