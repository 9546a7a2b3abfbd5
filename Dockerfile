# The server without a database: docker-compose.yml brings Neo4j beside it.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
# The query editor has dependencies of its own, which its build removes again.
RUN npm run build && node scripts/build-editor.mjs
# Only the build needs the compiler.
RUN rm -rf node_modules/typescript node_modules/.bin dist/.tsbuildinfo

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json LICENSE ./
COPY schema schema
COPY seeds seeds
COPY scripts/build-editor.mjs scripts/programs.mjs scripts/
COPY src/editor src/editor
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/.cache .cache
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The process handles signals itself, and starts the build of the editor only where the image lacks it.
CMD ["node", "dist/main.js"]
