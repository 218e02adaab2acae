import type { Sentence } from '../workflows/rules/refusals.ts'

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]
const fewest = 10

/**
 * What is wrong with a password somebody wants to choose: at least ten characters, three of the four classes (small and capital letters,
 * digits, others), and not around the username; 等保 2.0, 8.1.4.1 a.
 */
export function passwordFaults(password: string, username: string): Sentence[] {
  const found: Sentence[] = []
  if ([...password].length < fewest) found.push({ zh: `至少 ${fewest} 个字符`, en: `at least ${fewest} characters` })
  if (classes.filter((kind) => kind.test(password)).length < 3)
    found.push({
      zh: '大写字母、小写字母、数字、其他符号中至少有三种',
      en: 'three of: small letters, capitals, digits, other signs',
    })
  if (password.toLowerCase().includes(username.toLowerCase()))
    found.push({ zh: '不能包含用户名', en: 'not around the username' })
  return found
}
