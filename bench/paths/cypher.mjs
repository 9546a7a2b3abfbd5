// The best that Cypher does for the question of a shortest path.
import { cypher } from '../../dist/graph/cypher.js';

export const askCypher = async (graph, from, to) => {
  const [row] = await graph.read(cypher`
    MATCH (one:Entity {id: ${from}}), (other:Entity {id: ${to}})
    MATCH path = shortestPath((one)-[:AUTHORED_BY*..60]-(other))
    RETURN length(path) / 2 AS hops, [node IN nodes(path) | node.id] AS nodes
  `);
  return row?.hops ?? null;
};
