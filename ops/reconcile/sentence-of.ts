import { differenceKinds, type Difference, type Outcome } from './difference.ts'

const shown = 5

/** One difference as an operator reads it, Chinese first. */
export function sentenceOf({ subject, kind, details }: Difference, outcome: Outcome): string {
  const { zh, en, repair } = differenceKinds[kind]
  const more = details.length > shown ? ` … (${details.length})` : ''
  const what = details.length > 0 ? ` [${details.slice(0, shown).join(', ')}${more}]` : ''
  const [mendZh, mendEn] = {
    wouldRepair: [`可修复：${repair?.zh}`, `--repair would ${repair?.en}`],
    repaired: [`已修复：${repair?.zh}`, `repaired: ${repair?.en}`],
    left: repair
      ? ['未能修复，请用 DATABASE_OWNER_URL 再试', 'not repaired: try again with DATABASE_OWNER_URL']
      : ['须由人处理', 'somebody must look'],
  }[outcome]
  return `${subject}：${zh}${what}（${mendZh}）。 ${subject}: ${en}${what} (${mendEn}).`
}
