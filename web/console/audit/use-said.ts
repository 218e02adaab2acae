import { oneOf } from '../parts/one-of.ts'
import { useWords } from '../words/use-words.ts'

const fields = [
  'name',
  'nameEn',
  'phone',
  'active',
  'openingHours',
  'address',
  'kind',
  'level',
  'placeId',
  'parentId',
  'amount',
  'unit',
  'reminders',
  'overdue',
  'extension',
  'effectiveFrom',
  'adopted',
  'documentNumber',
  'date',
  'version',
  'id',
  'hours',
  'network',
  'rows',
  'format',
  'years',
  'agreement',
  'suggestionId',
  'keyId',
  'role',
  'username',
  'postId',
  'fromOn',
  'toOn',
  'fromDay',
  'toDay',
  'base',
  'draftId',
  'countyId',
  'linkId',
  'assignmentId',
  'requestId',
  'replaces',
] as const

/** Names and values of what acts left behind, in words where there are any; what has none stands as it was kept, for whoever compares with the database. */
export function useSaid() {
  const { t, inARow } = useWords()
  const nameOf = (key: string): string => {
    const known = oneOf(fields, key)
    return known ? t(`audit.field.${known}`) : key
  }
  const valueOf = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('audit.nothing')
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
    if (Array.isArray(value)) return inARow(value.map(valueOf))
    if (typeof value === 'object')
      return inARow(Object.entries(value).map(([key, held]) => `${nameOf(key)} ${valueOf(held)}`))
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  return { nameOf, valueOf }
}
