/** Who sees and does what, told from the duty lists and docs/routes.md by walking the tree of places; it shares nothing with the program. */
export interface Ground {
  readonly places: readonly { readonly id: string; readonly parentId: string | null }[]
  readonly organizations: readonly { readonly id: string; readonly kind: string; readonly placeId: string }[]
  /** The civil day on which one asks. */
  readonly today: string
}
export interface Holder {
  readonly personId: string
  readonly posts: readonly { role: string; organizationId: string; fromOn: string; toOn: string | null }[]
}
export interface Matter {
  readonly stationId: string
  readonly deputyId: string | null
  readonly tasks: readonly { readonly unitId: string; readonly part: string; readonly over: boolean }[]
  readonly route: string | null
  readonly stage: string
  readonly atCity: boolean
  readonly anonymous: boolean
  readonly secret: boolean
}

const station = ['liaisonOfficer', 'stationHead', 'deputy']
const township = ['townshipOfficer', 'townshipChair', 'workingCommitteeDirector']
const county = ['countyOfficer', 'countyOfficeHead']
/** S station, T township, C county, Y city, U unit, H co-unit, D raising deputy, A whoever assigns, R the station where it answers. */
const whose = {
  ST: 'classify answer explain split correct voidEntry decideVoid newCode',
  A: 'decideReturn acceptResult sendBack rehandle explainAgain decideExtension reassign giveLink',
  UA: 'signFor submitResult reportCommitment',
  U: 'redispatch returnAssignment',
  T: 'assign submitToCounty close',
  C: 'submitToCity returnToTownship',
  Y: 'returnToCounty',
  STC: 'proposeResearch join recordWithdrawal',
  TC: 'joinResearch leaveResearch leaveJoin',
  STA: 'askSubmitter',
  HA: 'giveOpinion',
  URA: 'requestExtension',
  USTD: 'recordFeedback',
}
const doers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(whose).flatMap(([letters, named]) => named.split(' ').map((act) => [act, letters])),
)
const special: Readonly<Record<string, (of: Matter) => string>> = {
  handOver: ({ stage }) => (stage === 'submitted' ? 'C' : 'T'),
  transfer: ({ atCity }) => (atCity ? 'Y' : 'C'),
  contact: ({ anonymous, secret, stage }) => (anonymous || stage === 'closed' ? '' : secret ? 'ST' : 'STU'),
}
/** The moves, and beside them: see it, be reminded of it at the counter, register where it lies, open its files. */
export const acts: readonly string[] = [
  'see',
  'counter',
  'register',
  'file',
  ...Object.keys(doers),
  ...Object.keys(special),
]

export function mayDo(ground: Ground, { personId, posts }: Holder, act: string, of: Matter): boolean {
  const { places, organizations, today } = ground
  const above = (id?: string | null) => places.find((p) => p.id === id)?.parentId
  const office = (kind: string, at?: string | null) =>
    organizations.find((o) => o.kind === kind && o.placeId === at)?.id
  const town = organizations.find((o) => o.id === of.stationId)?.placeId
  const [t, c] = [office('townshipOffice', town), office('countyOffice', above(town))]
  const y = office('cityOffice', above(above(town)))
  const assigner = of.route !== 'county' ? 'T' : of.atCity ? 'Y' : 'C'
  const held = posts.filter(({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn >= today))
  const hands = held.map(({ role, organizationId: at }) => {
    const mine = role === 'unitOfficial' ? of.tasks.filter(({ unitId }) => unitId === at) : []
    const raised = role === 'deputy' && of.deputyId === personId
    let letters = mine
      .filter(({ over }) => !over)
      .map(({ part }) => (part === 'co' ? 'H' : 'U'))
      .join('')
    if (station.includes(role) && at === of.stationId) letters += of.route === 'answer' ? 'SR' : 'S'
    if (township.includes(role) && at === t) letters += 'T'
    if (county.includes(role) && at === c) letters += 'C'
    if (role === 'cityOfficer' && at === y) letters += 'Y'
    if (raised) letters += 'D'
    const watches = role === 'supervisor' && (at === c || at === y)
    const sees = raised || mine.length > 0 || watches || (role !== 'deputy' && /[STCY]/.test(letters))
    return { role, sees, letters: letters.includes(assigner) ? `${letters}A` : letters }
  })
  if (act === 'register') return hands.some(({ letters }) => /[ST]/.test(letters))
  if (act === 'counter') return hands.some(({ sees, role }) => sees && [...station, ...township].includes(role))
  if (act === 'file') return hands.some(({ sees, role }) => sees && !(of.secret && role === 'unitOfficial'))
  const doer = special[act]?.(of) ?? doers[act] ?? ''
  const sees = hands.some((one) => one.sees)
  return sees && (act === 'see' || hands.some(({ letters }) => [...letters].some((letter) => doer.includes(letter))))
}
