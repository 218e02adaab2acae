/** 张三 → 张*; a compound or foreign name keeps its first character too. Characters beyond the basic plane count as one. */
export function maskName(name: string): string {
  const [first] = [...name.trim()]
  return first === undefined ? '' : `${first}*`
}

/** 13812345678 → 138****5678; shorter numbers show their last two digits only. */
export function maskPhone(phone: string): string {
  const digits = [...phone.trim()]
  if (digits.length === 0) return ''
  if (digits.length < 8) return `****${digits.slice(-2).join('')}`
  return `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`
}

/** What may be shown of one who raised a matter: nothing where he stays unnamed, asked for secrecy or was erased. */
export function maskSubmitter(of: {
  name: string
  phone: string
  anonymous: boolean
  identityHidden: boolean
  erasedAt: Date | null
}): {
  name: string | null
  phone: string | null
} {
  if (of.anonymous || of.identityHidden || of.erasedAt !== null) return { name: null, phone: null }
  return { name: maskName(of.name), phone: of.phone === '' ? null : maskPhone(of.phone) }
}
