import { createServer } from 'node:net'

/** `wanted` if nothing listens there on 127.0.0.1, else a free port of the system's choice. */
export async function freePort(wanted: number): Promise<number> {
  return (await bindable(wanted)) ?? (await bindable(0)) ?? wanted
}

function bindable(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => done(typeof bound === 'object' && bound ? bound.port : undefined))
    })
  })
}
