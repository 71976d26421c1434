# The image has the Node that runs the TypeScript as it stands: there is no build.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Without development packages no package has anything to run when it is installed.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE=/data/readout.db
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json quality.json openapi.yaml LICENSE ./
COPY migrations migrations
COPY seeds seeds
COPY src src
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
# Requests in flight end before the process does.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/server.ts"]
