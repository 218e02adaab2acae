import { secrets } from './secrets.ts'

/** The keys of one town, hex of 32 bytes each. Lost payload keys make Temporal's histories unreadable for ever, a lost field key names and telephones. */
export interface LocalKeys {
  payloadKey: string
  fieldKey: string
  querySecret: string
  sessionSecret: string
}

/** The keys of this data folder, made once and kept in `secrets/keys.json` (mode 600). */
export function localKeys(dataFolder: string): LocalKeys {
  return secrets(dataFolder, 'keys.json', ['payloadKey', 'fieldKey', 'querySecret', 'sessionSecret'])
}
