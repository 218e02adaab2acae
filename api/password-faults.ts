import { isCommonPassword } from './common-passwords.ts'
import type { Sentence } from '../workflows/rules/refusals.ts'

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]
const fewest = 10
/** What somebody tries first who knows where he stands: this system, its offices and trades, in Chinese and Pinyin (ASVS 5.0, V6.1.2). */
const ofThisPlace =
  /huiyin|回音|renda|人大|lianluo|联络|daibiao|代表|jianyi|建议|xinfang|信访|shangqiu|商丘|admin|passw|qwer|1234|abcd/i

/**
 * What is wrong with a password somebody wants to choose: at least ten characters, three of the four classes (small and capital letters,
 * digits, others; 等保 2.0, 8.1.4.1 a), and neither around the username, nor a word everybody thinks of, nor one that leaked or is made of one (ASVS 5.0, V6.2.4, V6.2.12).
 */
export async function passwordFaults(password: string, username: string): Promise<Sentence[]> {
  const found: Sentence[] = []
  if ([...password].length < fewest) found.push({ zh: `至少 ${fewest} 个字符`, en: `at least ${fewest} characters` })
  if (classes.filter((kind) => kind.test(password)).length < 3)
    found.push({
      zh: '大写字母、小写字母、数字、其他符号中至少有三种',
      en: 'three of: small letters, capitals, digits, other signs',
    })
  if (password.toLowerCase().includes(username.toLowerCase()))
    found.push({ zh: '不能包含用户名', en: 'not around the username' })
  if (ofThisPlace.test(password))
    found.push({
      zh: '不能包含系统、单位名称或者常见的字串（如 huiyin、renda、admin、1234）',
      en: 'not around a word of this system or one everybody tries (huiyin, renda, admin, 1234)',
    })
  // Asked last: what is short or plain has been told already.
  if (found.length === 0 && (await isCommonPassword(password)))
    found.push({
      zh: '不能是常见的、泄露过的密码，或者只在它前后加数字、符号（如 Dragon2027!）；几个不相干的词连起来就好',
      en: 'not one that many use or that leaked, nor such a one with digits and signs around it (Dragon2027!); join a few unrelated words',
    })
  return found
}
