/** The "no"s of pre-numbered slips; same shape as refusals.ts. */
import { no } from './refusal.ts'

export const slipRefusals = {
  notYours: () =>
    no(
      'slip.not-yours',
      403,
      [
        '预编号回执由本站站长、联络员或者所属乡镇（街道）人大工作机构打印、作废。',
        'Slips are printed and voided by the station’s head or liaison officer, or its township office.',
      ],
      ['请由他们办理。', 'Leave it to them.'],
    ),
  unknown: () =>
    no(
      'slip.unknown',
      422,
      ['这个联络站没有这个编号的预编号回执。', 'This station printed no slip of that number.'],
      ['请核对纸上的编号和联络站。', 'Check the number on the paper, and the station.'],
      { field: 'slipNumber' },
    ),
  entered: () =>
    no(
      'slip.entered',
      409,
      [
        '这张回执已经录入过一件，一张回执只能录入一件。',
        'A matter was entered under this slip already; a slip takes one.',
      ],
      [
        '请按编号查看那一件；纸上还有别的事的，用“一信多事”分出。',
        'Look that matter up; what else stands on the paper is split off it.',
      ],
      { field: 'slipNumber' },
    ),
  voided: () =>
    no(
      'slip.voided',
      409,
      ['这张回执已经作废。', 'This slip is void.'],
      [
        '请核对编号；确实收到的，不填回执编号登记，另给新回执。',
        'Check the number; register it without one and give a new receipt.',
      ],
      { field: 'slipNumber' },
    ),
  dayMissing: () =>
    no(
      'slip.day-missing',
      422,
      ['按预编号回执录入的，须写明纸上的日期。', 'What is entered from a slip needs the day written on it.'],
      ['请填写收集时间。', 'Give the time it was collected.'],
      { field: 'collectedAt' },
    ),
  beforePrinting: () =>
    no(
      'slip.before-printing',
      422,
      ['纸上的日期早于这本回执打印的日期。', 'The day on the slip lies before the day its pad was printed.'],
      ['请核对收集时间和编号。', 'Check the time and the number.'],
      { field: 'collectedAt' },
    ),
  notUnused: () =>
    no(
      'slip.not-unused',
      409,
      [
        '其中有的回执已经录入或者作废，什么都没有改变。',
        'Some of these were entered or voided already; nothing was changed.',
      ],
      ['请刷新后再选。', 'Refresh and choose again.'],
    ),
  /** Told to the citizen who holds the slip, on the right code alone. */
  notEnteredYet: (phone: string) =>
    no(
      'receipt.not-entered-yet',
      409,
      [
        '您反映的事项已在纸上收下，联络站还没有录入系统。',
        'Your matter was received on paper; the station has not entered it yet.',
      ],
      phone === ''
        ? ['请过几天再查，或者到联络站询问。', 'Look again in a few days, or ask at the station.']
        : [`请过几天再查，或者致电联络站：${phone}。`, `Look again in a few days, or call the station: ${phone}.`],
    ),
  voidedForCitizen: (phone: string) =>
    no(
      'receipt.slip-voided',
      409,
      ['这张回执已经作废，没有对应的事项。', 'This slip is void and stands for no matter.'],
      phone === ''
        ? ['您确实反映过问题的，请到联络站重新登记。', 'If you did raise something, have it registered at the station.']
        : [`您确实反映过问题的，请致电联络站：${phone}。`, `If you did raise something, call the station: ${phone}.`],
    ),
} as const
