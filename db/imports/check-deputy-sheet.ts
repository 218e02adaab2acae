import { deputyColumnHelp, deputyColumnNames, type DeputyColumn } from '../../workflows/rules/deputy-sheet.ts'
import { congressStandsAt, mandateLevelNames } from '../../workflows/rules/mandates.ts'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import type { DeputySheetFacts } from '../queries/deputy-sheet-facts.ts'
import type { NewMandate } from '../registers/register-mandate.ts'
import { civilDayIn, deputySheetLines, levelIn, yesIn, type DeputySheetLine } from './deputy-sheet-cells.ts'

/** What a line comes to: a new person with a seat, a seat for somebody known, a station for a seat that has none, or nothing, for it stands already. */
export type LineOutcome = 'newDeputy' | 'newMandate' | 'enrolment' | 'unchanged'
export interface PlannedLine {
  readonly line: number
  readonly name: string
  readonly outcome: LineOutcome
  /** Null: somebody new, by his name. */
  readonly personId: string | null
  readonly mandateId: string | null
  readonly mandate: NewMandate
}
/** A cell that cannot be taken: where it stands, what it says, what is wrong with it and what to write. */
export interface WrongCell extends Sentence {
  readonly line: number
  readonly letter: string
  readonly column: Sentence
  readonly value: string
  readonly instead: Sentence
}
export interface CheckedRoll {
  readonly lines: readonly PlannedLine[]
  readonly wrong: readonly WrongCell[]
}

type Complain = (column: DeputyColumn, zh: string, en: string, instead?: Sentence) => void

/** Judges every line of a roll against the register; nothing is taken of a roll in which one cell is wrong. `self`: whoever brings it. */
export function checkDeputySheet(
  rows: readonly (readonly string[])[],
  facts: DeputySheetFacts,
  self: string,
): CheckedRoll {
  const { lines, letters, missing } = deputySheetLines(rows)
  const wrong: WrongCell[] = []
  const complainAt =
    ({ line, cells }: DeputySheetLine): Complain =>
    (column, zh, en, instead = deputyColumnHelp[column]) =>
      wrong.push({
        line,
        letter: letters[column] ?? '',
        column: deputyColumnNames[column],
        value: cells[column].slice(0, 60),
        zh,
        en,
        instead,
      })
  if (missing.length > 0) return { lines: [], wrong: missing.map(headingMissing) }
  const planned: PlannedLine[] = []
  for (const one of lines) {
    const complain = complainAt(one)
    const before = wrong.length
    const mandate = mandateIn(one, facts, complain)
    const person = personIn(one, facts, self, complain)
    if (mandate === null || wrong.length > before) continue
    const plan = planOf(one, { mandate, personId: person }, facts, planned, complain)
    if (plan) planned.push(plan)
  }
  return { lines: planned, wrong: wrong.toSorted(byCell) }
}

const byCell = (one: WrongCell, other: WrongCell): number =>
  one.line - other.line || one.letter.localeCompare(other.letter)

const headingMissing = (column: DeputyColumn): WrongCell => ({
  line: 1,
  letter: '',
  column: deputyColumnNames[column],
  value: '',
  zh: '第一行没有这一列。',
  en: 'The first line has no such column.',
  instead: {
    zh: '请用下载的表格填写，不要改第一行。',
    en: 'Fill in the downloaded sheet and leave its first line as it is.',
  },
})

function mandateIn({ cells }: DeputySheetLine, facts: DeputySheetFacts, complain: Complain): NewMandate | null {
  const level = levelIn(cells.level)
  if (level === null) complain('level', '写的不是代表层级。', 'This is no level of a congress.')
  if (cells.term === '' || cells.term.length > 50 || !isPlain(cells.term))
    complain('term', '没有写届次，或者太长。', 'The term is missing, or too long.')
  if (cells.constituency.length > 100 || (cells.constituency !== '' && !isPlain(cells.constituency)))
    complain('constituency', '太长，或者有不能用的符号。', 'It is too long, or holds a sign that cannot be used.')
  const military = yesIn(cells.military)
  if (military === null) complain('military', '写的不是“是”或者“否”。', 'This is neither 是 nor 否.')
  const fromOn = civilDayIn(cells.fromOn)
  if (fromOn === null) complain('fromOn', '不是日期。', 'This is no date.')
  const toOn = cells.toOn === '' ? null : civilDayIn(cells.toOn)
  if (cells.toOn !== '' && toOn === null) complain('toOn', '不是日期。', 'This is no date.')
  if (fromOn && toOn && toOn < fromOn) complain('toOn', '早于任期第一天。', 'It is before the first day.')
  const station = stationIn(cells.station, facts)
  if (cells.station !== '' && !station)
    complain('station', '本县没有这个在用的联络站。', 'No station in use has this name in the county.')
  if (cells.station !== '' && military)
    complain(
      'station',
      '军队代表不编入联络站（第十一条）。',
      'Deputies of the armed forces are in no station (Article 11).',
    )
  const enrolledFrom = cells.enrolledFrom === '' ? fromOn : civilDayIn(cells.enrolledFrom)
  if (cells.enrolledFrom !== '' && enrolledFrom === null) complain('enrolledFrom', '不是日期。', 'This is no date.')
  if (enrolledFrom && fromOn && (enrolledFrom < fromOn || (toOn && enrolledFrom > toOn)))
    complain('enrolledFrom', '不在任期以内。', 'It lies outside the mandate.')
  const township = level === 'township' ? townshipIn(cells.township, facts, complain) : null
  if (level !== null && level !== 'township' && cells.township !== '')
    complain('township', '只有乡镇代表写乡镇。', 'Only a township deputy has a township here.')
  if (level === null || military === null || fromOn === null) return null
  const standsAt = congressStandsAt[level]
  if (standsAt === 'city' && !station && !military)
    complain(
      'station',
      '市级以上的代表，要写编入本县哪个联络站。',
      'Of a deputy of the city or above, the station in this county is needed.',
    )
  const placeId = level === 'township' ? township : standsAt === 'county' ? facts.countyId : facts.cityId
  if (placeId === null) return null
  const enrolment = station && enrolledFrom ? { stationId: station.id, fromOn: enrolledFrom } : null
  return { level, placeId, term: cells.term, constituency: cells.constituency, military, fromOn, toOn, enrolment }
}

function townshipIn(name: string, { townships }: DeputySheetFacts, complain: Complain): string | null {
  const found = townships.find((one) => one.name === name)
  if (!found) complain('township', '本县没有这个乡镇。', 'The county has no such township.')
  else if (found.isStreet)
    complain(
      'township',
      '街道没有人民代表大会，没有街道一级的代表。',
      'A sub-district has no congress, and no deputies of its own.',
    )
  return found && !found.isStreet ? found.id : null
}

const stationIn = (name: string, { stations }: DeputySheetFacts) =>
  stations.find((one) => one.name === name || one.name === `${name}人大代表联络站`)

/** His id where the register knows him in this county; null: somebody new. */
function personIn(
  { cells: { name } }: DeputySheetLine,
  { people }: DeputySheetFacts,
  self: string,
  complain: Complain,
) {
  if (name === '' || name.length > 50 || !/^[\p{L}\p{M}\d·•.,' ()（）-]+$/u.test(name) || !/^\p{L}/u.test(name))
    complain('name', '没有写姓名，或者有不能用的符号。', 'The name is missing, or holds a sign that cannot be used.')
  const known = people.filter((one) => one.name === name)
  if (known.length > 1)
    complain(
      'name',
      `本县名册里有 ${known.length} 个同名的人，不知道是哪一个。`,
      `The county’s register knows ${known.length} people of this name.`,
      {
        zh: '请在名册里给其中的人登记，这一行从表里删去；确是另一个人的，注明区别。',
        en: 'Register it with him in the register and leave the line out; if it is somebody else, add what tells them apart.',
      },
    )
  if (known.some(({ personId }) => personId === self))
    complain('name', '不能给自己登记。', 'Nobody registers himself.', {
      zh: '请由另一位管理员登记，这一行从表里删去。',
      en: 'Leave the line out; another administrator registers it.',
    })
  return known[0]?.personId ?? null
}

function planOf(
  { line, cells }: DeputySheetLine,
  { mandate, personId }: { mandate: NewMandate; personId: string | null },
  facts: DeputySheetFacts,
  planned: readonly PlannedLine[],
  complain: Complain,
): PlannedLine | null {
  const name = cells.name
  const twin = planned.find((one) => one.name === name && clashes(one.mandate, mandate))
  if (twin) {
    complain('name', `和第 ${twin.line} 行是同一个席位。`, `Line ${twin.line} is the same seat.`, {
      zh: '请删去一行；另一个人的，在姓名后注明区别。',
      en: 'Leave one out; if it is somebody else, add to the name what tells them apart.',
    })
    return null
  }
  const seats = facts.mandates.filter((seat) => seat.personId === personId)
  const there = seats.find(
    (seat) => seat.level === mandate.level && seat.placeId === mandate.placeId && seat.term === mandate.term,
  )
  if (there) return planOfSeat({ line, name, personId, mandateId: there.id, mandate }, there, facts, complain)
  const open = seats.find((seat) => clashes(seat, mandate))
  if (open) {
    complain(
      'term',
      `他是${mandateLevelNames[open.level].zh}人大${open.term}的代表，任期没有结束。`,
      `He has a seat there in the term ${open.term}, which has not ended.`,
      { zh: '请先在名册里结束上一届的任职。', en: 'End the mandate of the term before in the register first.' },
    )
    return null
  }
  const known = personId !== null || planned.some((one) => one.name === name)
  return { line, name, personId, mandateId: null, mandate, outcome: known ? 'newMandate' : 'newDeputy' }
}

/** A seat the register knows: it stays as it is, but a station is added where it has none. */
function planOfSeat(
  plan: Omit<PlannedLine, 'outcome'>,
  there: DeputySheetFacts['mandates'][number],
  { stations }: DeputySheetFacts,
  complain: Complain,
): PlannedLine | null {
  const { mandate } = plan
  const instead = (stands: string): Sentence => ({
    zh: `名册里是“${stands}”。表格不修改已经登记的内容：写成一样的，或者在名册里办理。`,
    en: `The register says “${stands}”. A sheet changes nothing that stands: write the same, or change it in the register.`,
  })
  const differs = (column: DeputyColumn, stands: string) =>
    complain(column, '和已经登记的不一致。', 'It differs from what is registered.', instead(stands))
  let isSame = true
  const check = (column: DeputyColumn, same: boolean, stands: string) => {
    if (same) return
    isSame = false
    differs(column, stands)
  }
  check('fromOn', there.fromOn === mandate.fromOn, there.fromOn)
  check('toOn', mandate.toOn === null || there.toOn === mandate.toOn, there.toOn ?? '—')
  check(
    'constituency',
    mandate.constituency === '' || there.constituency === mandate.constituency,
    there.constituency || '—',
  )
  check('military', there.military === mandate.military, there.military ? '是' : '否')
  const wanted = mandate.enrolment?.stationId
  if (there.stationId !== null && wanted !== undefined)
    check('station', there.stationId === wanted, stations.find(({ id }) => id === there.stationId)?.name ?? '—')
  if (!isSame) return null
  return {
    ...plan,
    mandate: { ...mandate, toOn: there.toOn },
    outcome: there.stationId === null && wanted !== undefined ? 'enrolment' : 'unchanged',
  }
}

type Seat = Pick<NewMandate, 'level' | 'placeId' | 'term' | 'fromOn' | 'toOn'>
/** One congress, and the same term or the same time. */
const clashes = (one: Seat, other: Seat): boolean =>
  one.level === other.level &&
  one.placeId === other.placeId &&
  (one.term === other.term ||
    ((one.toOn === null || one.toOn >= other.fromOn) && (other.toOn === null || other.toOn >= one.fromOn)))

const isPlain = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text) && !/^[=+@＝＋＠]/u.test(text)
