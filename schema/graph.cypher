// Constraints and indexes of the graph. Every statement may be run again without effect.

// Entities: the id is the one way in; the noun's label is there while the entity is shown.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE INDEX entity_version IF NOT EXISTS FOR (entity:Entity) ON (entity.version);
CREATE INDEX entity_name_key IF NOT EXISTS FOR (entity:Entity) ON (entity.nameKey);

// Keys other than the one that an id was made from.
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (identifier:Identifier) REQUIRE identifier.key IS UNIQUE;
CREATE INDEX identifier_entity_id IF NOT EXISTS FOR (identifier:Identifier) ON (identifier.entityId);

// The log.
CREATE CONSTRAINT log_id IF NOT EXISTS FOR (log:Log) REQUIRE log.id IS UNIQUE;
CREATE CONSTRAINT record_seq IF NOT EXISTS FOR (record:Record) REQUIRE record.seq IS UNIQUE;
CREATE CONSTRAINT current_slot IF NOT EXISTS FOR (current:Current) REQUIRE current.slot IS UNIQUE;
CREATE INDEX record_change_set IF NOT EXISTS FOR (record:Record) ON (record.changeSet);
CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (changeSet:ChangeSet) REQUIRE changeSet.id IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (source:Source) REQUIRE source.key IS UNIQUE;
CREATE INDEX source_id IF NOT EXISTS FOR (source:Source) ON (source.id);

// Keyset pages by id, per noun.
CREATE INDEX model_id IF NOT EXISTS FOR (model:Model) ON (model.id);
CREATE INDEX paper_id IF NOT EXISTS FOR (paper:Paper) ON (paper.id);
CREATE INDEX author_id IF NOT EXISTS FOR (author:Author) ON (author.id);
CREATE INDEX institution_id IF NOT EXISTS FOR (institution:Institution) ON (institution.id);
CREATE INDEX topic_id IF NOT EXISTS FOR (topic:Topic) ON (topic.id);
CREATE INDEX hardware_type_id IF NOT EXISTS FOR (hardwareType:HardwareType) ON (hardwareType.id);
CREATE INDEX cluster_id IF NOT EXISTS FOR (cluster:Cluster) ON (cluster.id);
CREATE INDEX dataset_id IF NOT EXISTS FOR (dataset:Dataset) ON (dataset.id);
CREATE INDEX venue_id IF NOT EXISTS FOR (venue:Venue) ON (venue.id);
CREATE INDEX country_id IF NOT EXISTS FOR (country:Country) ON (country.id);

// Pages of whole lists in an order, by value and id.
CREATE INDEX paper_name IF NOT EXISTS FOR (paper:Paper) ON (paper.nameKey, paper.id);
CREATE INDEX paper_date IF NOT EXISTS FOR (paper:Paper) ON (paper.publicationDateFrom, paper.id);
CREATE INDEX paper_citations IF NOT EXISTS FOR (paper:Paper) ON (paper.citations, paper.id);
CREATE INDEX author_name IF NOT EXISTS FOR (author:Author) ON (author.nameKey, author.id);

// Groups of papers: by date and team, without looking at a paper (src/shared/packed-day.ts, src/shared/paper-team.ts).
CREATE INDEX paper_team IF NOT EXISTS FOR (paper:Paper) ON (paper.day, paper.team);

// Names and aliases of everything that is shown, in words of our own making (src/shared/words.ts): the analyser only parts them at blanks.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (entity:Model|Paper|Author|Institution|Topic|HardwareType|Cluster|Dataset|Venue|Country)
ON EACH [entity.searchWords, entity.searchNames, entity.noun]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
