// What must be on the machine, checked before anything is changed. Plain JavaScript without dependencies.
import { join } from 'node:path';
import { Fault, runProgram } from './programs.mjs';

const leastNode = [20, 19];
const javaVersions = [17, 21];
const remedy = `install Java ${javaVersions.join(' or ')} (or point JAVA_HOME at it), or set NEO4J_URI to use a Neo4j that runs elsewhere.`;

/** Node itself. */
export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Fault(`Node ${process.versions.node} is too old: install Node ${leastNode.join('.')} or newer.`);
};

/** The `java` that is meant: that of JAVA_HOME, else that of the PATH. */
export const javaProgram = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java');

/** A Java that Neo4j 5.26 runs on. */
export const checkJava = async () => {
  const java = javaProgram();
  let output = '';
  try {
    // The version goes to standard error, which `runProgram` collects too.
    output = await runProgram(java, ['-version']);
  } catch (error) {
    throw new Fault(
      `Java cannot be run (${error.code === 'ENOENT' ? `no ${java}` : error.message.split('\n').at(-1)}): ${remedy}`,
    );
  }
  const [, version] = /version "(\d+)/.exec(output) ?? [];
  if (!javaVersions.includes(Number(version)))
    throw new Fault(`Java ${version ?? 'of an unknown version'} (${java}) is not one that Neo4j runs on: ${remedy}`);
};
