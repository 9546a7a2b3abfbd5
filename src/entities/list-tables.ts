import { authorList } from './author/list.ts';
import { clusterList } from './cluster/list.ts';
import { countryList } from './country/list.ts';
import { datasetList } from './dataset/list.ts';
import { hardwareTypeList } from './hardware-type/list.ts';
import { institutionList } from './institution/list.ts';
import type { ListTables } from './list/compile-filter.ts';
import { modelList } from './model/list.ts';
import { paperList } from './paper/list.ts';
import { topicList } from './topic/list.ts';
import { venueList } from './venue/list.ts';

/** How each noun's list is filtered and sorted, by the noun's name. */
export const listTables: ListTables = {
  Model: modelList,
  Paper: paperList,
  Author: authorList,
  Institution: institutionList,
  Topic: topicList,
  HardwareType: hardwareTypeList,
  Cluster: clusterList,
  Dataset: datasetList,
  Venue: venueList,
  Country: countryList,
};
