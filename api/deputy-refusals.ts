import { no } from './refusals.ts'

/** What the register of deputies says no with. */
export const deputyRefusals = {
  sameName: (people: readonly { personId: string; name: string }[]) =>
    no(
      'deputy.same-name',
      409,
      ['本县已经登记了同名的人员。', 'Somebody of this name is registered in the county.'],
      [
        '是同一个人的，请打开他，在那里登记任职；确是另一个人的，请在姓名后注明区别，例如“李明（东柳）”。',
        'If it is he, open him and register the mandate there; if it is somebody else, add to the name what tells them apart, such as 李明（东柳）.',
      ],
      { fields: { people } },
    ),
  mandateThere: () =>
    no(
      'mandate.there',
      409,
      ['他在这一届（或者这段时间）已经是这一级人大的代表。', 'He has a seat in this congress in that term already.'],
      [
        '不用再登记；上一届没有结束的，先结束。',
        'Nothing is needed; end the mandate of the term before if it stands open.',
      ],
    ),
  congressElsewhere: () =>
    no(
      'mandate.congress-elsewhere',
      422,
      ['代表层级与所在地方不一致。', 'No congress of this level sits at this place.'],
      [
        '乡镇代表选乡镇，县级代表选县（市、区），市级以上代表选市。',
        'A township deputy belongs to a township, a county deputy to a county, those above to the city.',
      ],
    ),
  noCongress: () =>
    no(
      'mandate.no-congress',
      422,
      ['街道没有人民代表大会，没有街道一级的代表。', 'A sub-district has no congress, and no deputies of its own.'],
      [
        '请选他当选的县（市、区）或者市，再编入街道的联络站。',
        'Choose the county or city he was elected to, and enrol him in the station of the sub-district.',
      ],
    ),
  stationFirst: () =>
    no(
      'mandate.station-first',
      422,
      [
        '上级人大的代表由他编入的联络站所在地方登记，请选本地方的联络站。',
        'A deputy of a congress above is registered where his station is: choose a station of your place.',
      ],
      [
        '请选联络站；不在本地方的，由所在地方或者上级登记。',
        'Choose the station; elsewhere, that place or the one above registers him.',
      ],
    ),
  military: () =>
    no(
      'enrolment.military',
      422,
      [
        '解放军、武警部队的代表由所在单位组织，不编入联络站（第十一条）。',
        'Deputies of the armed forces are organised by their units and enrolled in no station (Article 11).',
      ],
      ['请不选联络站。', 'Leave the station open.'],
    ),
  enrolledThere: () =>
    no(
      'enrolment.there',
      409,
      ['他已经编入这个联络站。', 'He is enrolled in this station.'],
      ['不用再登记；要调到别的站，请另选。', 'Nothing is needed; choose another station to move him.'],
    ),
  outsideTerm: () =>
    no(
      'enrolment.outside-term',
      422,
      ['编入日期不在任期以内。', 'The day of enrolment lies outside the mandate.'],
      ['请核对任期和编入日期。', 'Check the mandate’s days and this one.'],
    ),
  beforeLast: () =>
    no(
      'enrolment.before-last',
      422,
      ['编入日期不晚于编入现在这个站的日期。', 'The day is not after the one he came to his present station.'],
      ['请写实际变动的日期。', 'Write the day he moves.'],
    ),
  noStation: () =>
    no(
      'enrolment.no-station',
      422,
      ['只能编入在用的联络站。', 'One enrols in a station that is in use.'],
      ['请另选联络站。', 'Choose another station.'],
    ),
} as const
