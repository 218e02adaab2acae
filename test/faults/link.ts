import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A wire between two programs that passes what is asked and sometimes loses what is answered. */
export interface Link {
  readonly port: number
  /** How many answers it had to pass, and how many of them it lost. */
  readonly passed: () => number
  readonly lost: () => number
  /** From now on it loses none. */
  readonly mend: () => void
  readonly close: () => Promise<void>
}

/**
 * Opens a wire on 127.0.0.1 to `to`. Whatever comes from the client is passed on; of the answers that `isAnswer` picks, given what
 * the client said last, one in `oneIn` is thrown away after the server has done its work, and the connection breaks. Reproducible: the dice are
 * thrown from `seed`.
 */
export async function openLink(options: {
  to: { host: string; port: number }
  isAnswer: (said: Buffer, answered: Buffer) => boolean
  oneIn: number
  seed: number
}): Promise<Link> {
  const { to, isAnswer, oneIn } = options
  const sockets = new Set<Socket>()
  let dice = options.seed
  let [passed, lost, whole] = [0, 0, false]
  const loses = () => {
    dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648
    // The low bits of such a die repeat after a few throws; the high ones do not.
    return !whole && Math.floor(dice / 65_536) % oneIn === 0
  }

  const server = createServer((client) => {
    const upstream = connect(to)
    let said: Buffer = Buffer.alloc(0)
    const both = [client, upstream]
    const end = () => both.forEach((socket) => socket.destroy())
    for (const socket of both) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', end)
      socket.on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
    client.on('data', (chunk: Buffer) => {
      said = chunk
      upstream.write(chunk)
    })
    upstream.on('data', (chunk: Buffer) => {
      if (isAnswer(said, chunk)) {
        passed += 1
        if (loses()) {
          lost += 1
          end()
          return
        }
      }
      client.write(chunk)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    port: (server.address() as AddressInfo).port,
    passed: () => passed,
    lost: () => lost,
    mend: () => void (whole = true),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
