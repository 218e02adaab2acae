import { eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { post } from '../schema/post.ts'

/** Writes down the last day (civil) a post is held; a post is ended, never removed, for the acts made in it name it. */
export async function endPost(tx: Transaction, asked: { postId: string; toOn: string }): Promise<void> {
  await tx.update(post).set({ toOn: asked.toOn }).where(eq(post.id, asked.postId))
}
