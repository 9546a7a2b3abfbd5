// The questions as clients ask them, and what of the product's answers is compared with the opponent's.
const people = (connection) => connection.nodes.map(({ id, name }) => [id, name]);
const withAuthors = ({ id, title, authorships }) => [id, title, people(authorships)];
const withAll = (paper) => [...withAuthors(paper), people(paper.institutions)];

const authorsAndInstitutions = `
  authorships(first: 100) { nodes { id name } }
  institutions(first: 100) { nodes { id name } }`;

const path = (fields) => `
  query Path($from: ID!, $to: ID!) {
    collaborationPaths(from: [$from], to: [$to], maxHops: 20, identities: ANY) { outcome distance ${fields} }
  }`;

export const product = {
  Q1: {
    query: 'query Paper($id: ID!) { paper(by: { id: $id }) { id title publicationDate { text } citations link } }',
    answer: ({ paper: { id, title, publicationDate, citations, link } }) => [
      id,
      title,
      publicationDate?.text ?? null,
      citations,
      link,
    ],
  },
  Q2: {
    query: `query Papers($ids: [ID!]!) {
      papers(filter: { id: { in: $ids } }, first: 20) { nodes { id title ${authorsAndInstitutions} } }
    }`,
    answer: ({ papers }) => papers.nodes.map(withAll),
  },
  Q3: {
    query: `query Venue($venue: String!, $year: Int!, $after: String!) {
      papers(filter: { venue: { eq: $venue }, publicationDate: { year: $year } },
             orderBy: [{ field: PUBLICATION_DATE, direction: DESC }], first: 50, after: $after) {
        nodes { id title ${authorsAndInstitutions} }
      }
    }`,
    answer: ({ papers }) => papers.nodes.map(withAll),
  },
  Q4: {
    query: `query Author($id: ID!) {
      author(by: { id: $id }) {
        id name papers(first: 20) { nodes { id title authorships(first: 100) { nodes { id name } } } }
      }
    }`,
    answer: ({ author: { id, name, papers } }) => [id, name, papers.nodes.map(withAuthors)],
  },
  Q6: {
    query: `query Institution($id: ID!) {
      institution(by: { id: $id }) {
        id authors(first: 20) { nodes { id name
          papers(first: 5) { nodes { id title authorships(first: 10) { nodes { id name } } } }
        } }
      }
    }`,
    answer: ({ institution: { id, authors } }) => [
      id,
      authors.nodes.map((author) => [author.id, author.name, author.papers.nodes.map(withAuthors)]),
    ],
  },
  Q7: { query: path(''), answer: ({ collaborationPaths }) => collaborationPaths.distance },
  Q7n: {
    query: path('paths { nodes { id name } }'),
    answer: ({ collaborationPaths }) => collaborationPaths.distance,
  },
  Q8: {
    query: 'query Search($text: String!) { search(text: $text, types: [PAPER], first: 10) { nodes { id name } } }',
    answer: ({ search }) => people(search),
  },
  Q9: {
    query: `query Shares($from: Int!, $to: Int!, $publicResearch: Boolean!) {
      shares(of: MODELS, by: TEAM_CLASS, period: { from: $from, to: $to }, publicResearchAsAcademia: $publicResearch) {
        facets { buckets { label cells { key count share } } }
      }
    }`,
    answer: ({ shares }) =>
      shares.facets[0].buckets
        .flatMap(({ label, cells }) =>
          cells.filter(({ count }) => count > 0).map(({ key, count, share }) => [label, key, count, share]),
        )
        .sort(),
  },
  Q11: {
    query: `query Models($country: String!, $sector: Sector!, $day: String!, $after: String!) {
      models(filter: { developers: { some: { sector: { eq: $sector }, country: { eq: $country } } },
                       publicationDate: { from: $day } },
             orderBy: [{ field: TRAINING_COMPUTE, direction: DESC }, { field: NAME }], first: 20, after: $after) {
        nodes { id name trainingCompute { best } }
      }
    }`,
    answer: ({ models }) =>
      models.nodes.map(({ id, name, trainingCompute }) => [id, name, trainingCompute?.best ?? null]),
  },
};
