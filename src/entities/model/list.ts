import { choice, commonListFields, commonSorts, related, sortedBy } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { teamClassBy } from '../list/team-class.ts';
import { modelNoun } from './model.ts';
import { baseModels, datasets, derivedModels, developers, hardware, papers, topics, usedBy } from './repository.ts';

export const modelList: ListTable = {
  noun: modelNoun,
  list: 'Query.models',
  fields: {
    ...commonListFields,
    publicationDate: { kind: 'date', property: 'publicationDate' },
    trainingCompute: { kind: 'number', property: 'trainingCompute' },
    parameters: { kind: 'number', property: 'parameters' },
    datasetSize: { kind: 'number', property: 'datasetSize' },
    trainingTime: { kind: 'number', property: 'trainingTime' },
    trainingCost: { kind: 'number', property: 'trainingCost' },
    powerDraw: { kind: 'number', property: 'powerDraw' },
    citations: { kind: 'number', property: 'citations' },
    confidence: { kind: 'confidence', property: 'trainingCompute' },
    domain: { kind: 'texts', property: 'domains' },
    task: { kind: 'texts', property: 'tasks' },
    approach: { kind: 'texts', property: 'approaches' },
    access: choice('AccessOperators', 'access'),
    codeAccess: choice('AccessOperators', 'codeAccess'),
    notability: { kind: 'choices', input: 'NotabilityListOperators', property: 'notability' },
    frontier: { kind: 'boolean', property: 'frontier' },
    teamClass: { kind: 'choice', input: 'TeamClassOperators', of: teamClassBy('DEVELOPED_BY') },
    developers: related(developers),
    papers: related(papers),
    hardware: related(hardware),
    datasets: related(datasets),
    topics: related(topics),
    baseModels: related(baseModels),
    derivedModels: related(derivedModels),
    usedBy: related(usedBy),
  },
  sorts: {
    ...commonSorts,
    PUBLICATION_DATE: sortedBy('publicationDateFrom', 'string'),
    TRAINING_COMPUTE: sortedBy('trainingCompute', 'number'),
    PARAMETERS: sortedBy('parameters', 'number'),
    TRAINING_COST: sortedBy('trainingCost', 'number'),
    CITATIONS: sortedBy('citations', 'number'),
  },
};
