import type { Nouns } from '../log/noun.ts';
import { authorNoun } from './author/author.ts';
import { clusterNoun } from './cluster/cluster.ts';
import { countryNoun } from './country/country.ts';
import { datasetNoun } from './dataset/dataset.ts';
import { hardwareTypeNoun } from './hardware-type/hardware-type.ts';
import { institutionNoun } from './institution/institution.ts';
import { modelNoun } from './model/model.ts';
import { paperNoun } from './paper/paper.ts';
import { topicNoun } from './topic/topic.ts';
import { venueNoun } from './venue/venue.ts';

/** Every noun of the graph, by name. A new noun is a folder and a line here. */
export const nouns: Nouns = {
  Model: modelNoun,
  Paper: paperNoun,
  Author: authorNoun,
  Institution: institutionNoun,
  Topic: topicNoun,
  HardwareType: hardwareTypeNoun,
  Cluster: clusterNoun,
  Dataset: datasetNoun,
  Venue: venueNoun,
  Country: countryNoun,
};
