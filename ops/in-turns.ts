/** Does the work for each, a few at a time, and answers in the order given. */
export async function inTurns<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  for (let n = 0; n < items.length; n += atOnce)
    answers.push(...(await Promise.all(items.slice(n, n + atOnce).map(work))))
  return answers
}
