import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import type { PayloadCodec } from '@temporalio/common'
import { payloadsFromJson, payloadsToJson } from '../codec/payloads-json.ts'
import { freePort } from './free-port.ts'

export interface CodecEndpoint {
  url: string
  stop: () => Promise<void>
}

/**
 * The remote codec of the Temporal UI (docs.temporal.io, "codec server"): POST /encode and /decode with `{ payloads }` in
 * protobuf JSON. Answers only on 127.0.0.1, only pages of the UI's origins may read it in a browser, and a foreign Host header is
 * refused, so that no web page reaches it through a name that points here.
 */
export async function startCodecEndpoint(options: {
  codec: PayloadCodec
  port: number
  /** Such as `http://127.0.0.1:8233`. */
  uiOrigins: string[]
}): Promise<CodecEndpoint> {
  const { codec, uiOrigins } = options
  const port = await freePort(options.port)
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end())
  })

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (!isLocalHost(request.headers.host)) return void response.writeHead(421).end()
    const origin = request.headers.origin
    if (origin !== undefined && !uiOrigins.includes(origin)) return void response.writeHead(403).end()
    if (origin !== undefined)
      response
        .setHeader('access-control-allow-origin', origin)
        .setHeader('access-control-allow-methods', 'POST')
        .setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? 'content-type')
        .setHeader('vary', 'origin')
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    if (request.method !== 'POST' || (path !== '/encode' && path !== '/decode'))
      return void response.writeHead(404).end()

    const asked = payloadsFromJson((await json(request)) as object)
    const payloads = path === '/encode' ? await codec.encode(asked) : await codec.decode(asked)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(payloadsToJson(payloads)))
  }

  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

const isLocalHost = (host: string | undefined) => /^(127\.0\.0\.1|localhost):\d+$/.test(host ?? '')
