// Everything that the page needs is in the bundle: nothing is fetched from elsewhere.
export default {
  base: '/graphiql/',
  build: { target: 'es2022', chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
};
