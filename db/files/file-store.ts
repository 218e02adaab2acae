/** Where the bytes of photos and documents lie, by the id of their row: a folder, or a store that speaks S3. */
export interface FileStore {
  /** Keeps the bytes whole, or not at all. Throws `StoreAway`; done again it changes nothing. */
  readonly keep: (fileId: string, bytes: Uint8Array) => Promise<void>
  /** The bytes as they were kept. Throws `StoreAway`, and a fault when they are not what the memory says they are. */
  readonly read: (file: { id: string; sha256: string }) => Promise<Buffer>
  /** The bytes are gone for good when this returns; what is not there is gone. Throws `StoreAway`, and a fault where the store keeps them all the same. */
  readonly remove: (fileId: string) => Promise<void>
  /** Removes what a death left half written more than an hour before `now` (epoch ms, the machine's clock); answers how many. */
  readonly tidy: (now: number) => Promise<number>
  /** May something be kept now? */
  readonly isThere: () => Promise<boolean>
}

/** The place where files lie does not answer, or takes nothing. What was asked has not been done. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'
}
