interface Request {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

/** Sends a request to the server that the page comes from. */
export const fetchGraphql = async (request: Request, options: { headers?: Record<string, string> } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json', ...options.headers },
    body: JSON.stringify(request),
  });
  return response.json();
};
