import type { AttachmentType } from '../../workflows/rules/attachments.ts'

const endings: Readonly<Record<AttachmentType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}
const spoken: Readonly<Record<AttachmentType, RegExp>> = {
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'application/pdf': /\.pdf$/i,
}

/** Does the name end as a file of this type does? */
export const endsAs = (name: string, type: AttachmentType): boolean => spoken[type].test(name)

/**
 * A name that any system may save: no folders, no control or direction marks, no sign a system takes for its own, one ending, which is
 * that of the type. What is left is at most 80 characters.
 */
export function safeName(name: string, type: AttachmentType): string {
  const bare = name
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    .replace(spoken[type], '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[_.<>:"|?*%;'`$&\s]+/g, '_')
    .replace(/^_|_$/g, '')
  const stem = [...bare].slice(0, 80).join('') || 'file'
  return `${stem}.${endings[type]}`
}
