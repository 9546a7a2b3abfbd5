/** The version of Neo4j that is fetched (`scripts/neo4j/pom.xml` says the same) and run. */
export const neo4jVersion = '5.26.30';
