import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { PayloadCodec } from '@temporalio/common'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Database } from '../db/connect.ts'
import type { FileStore } from '../db/files/file-store.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import type { IdentityProvider } from './oidc/identity-provider.ts'
import type { Story } from './story.ts'

/** What every door may use; given once to `buildApp`, found at `app.needs`. */
export interface Needs {
  /** Sees the suggestions that the one who asks may see, and outside a request of somebody signed in none. */
  readonly db: Database
  /** Sees them all: for acts, which the law judges itself, for citizens' and units' own doors, and for those who keep the town. */
  readonly everything: Database
  readonly story: Story
  /** Told after every row written to the outbox, so that it leaves at once. */
  readonly relay: { nudge(): void }
  /** Opens what Temporal keeps sealed. */
  readonly codec: PayloadCodec
  readonly secrets: {
    /** Keys the receipts' query codes. */
    readonly query: string
    /** Signs the session cookie. */
    readonly session: string
  }
  /** The town's clock, epoch ms: what is written into ledgers. Sessions and limits on guessing follow the machine's. */
  readonly now: () => number
  readonly temporalIsUp: () => boolean
  /** How many marks passed without being taken, as last counted; 0 where nobody counts. */
  readonly missedMarks?: () => number
  /** The first row of the audit whose chain does not hold, as last verified; null where it holds or nobody looks. */
  readonly auditBrokenAt?: () => number | null
  /** When marks and audit were last looked at, epoch ms; null: not yet. */
  readonly lastLooks?: () => { readonly marks: number | null; readonly audit: number | null }
  /** How often the figures of those who listen are looked at, ms; 3,000 unless given. */
  readonly trayRound?: number
  readonly logger: FastifyBaseLogger | false
  /** True where the cookie must travel over TLS alone: everywhere but on the loopback. */
  readonly secureCookies?: boolean
  /** Addresses whose X-Forwarded-For is believed; none by default. */
  readonly proxies?: readonly string[]
  /** Who signs in with a code from his own device besides the password; nobody has to by default. */
  readonly secondFactorFor?: 'nobody' | 'administrators' | 'everybody'
  /** The county's identity provider; without it everybody signs in with a password. */
  readonly identityProvider?: IdentityProvider | undefined
  /** A password older than so many days must be changed; 0 or nothing: it stands until its owner changes it. */
  readonly passwordDays?: number
  /** Where files lie, outside whatever is served; without it none are taken. */
  readonly files?: FileStore | undefined
  /** As last looked at: can files be kept, and is what was erased gone from there? */
  readonly filesStand?: () => { readonly there: boolean; readonly erased: boolean }
  /** Where the staff desk was built to (`npm run build:console`); without it there is no desk. */
  readonly consoleFolder?: string | undefined
  /** The origin under which citizens reach their page; without it there is none. */
  readonly citizenUrl?: string | undefined
  /** 演练: all that is shown and saved says so. */
  readonly practice?: boolean | undefined
  /** A throw-away database may run without fsync; ready then does not refuse it. */
  readonly allowUnsafePostgres?: boolean
}

/** The server as an endpoint sees it: zod schemas give the types of body, query and reply. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifyInstance {
    needs: Needs
  }
  interface FastifyRequest {
    /** Set by `requireSignIn`; null elsewhere. */
    me: Me | null
  }
}

/** Who asks, behind `requireSignIn`. Throws where a door forgot that hook. */
export function meOf(request: FastifyRequest): Me {
  if (request.me) return request.me
  throw new Error('this door has no requireSignIn')
}
