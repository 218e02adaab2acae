import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { post } from '../schema/post.ts'

/** A post with the place its office stands at, or null. */
export async function findPost(
  reader: Reader,
  postId: string,
): Promise<(typeof post.$inferSelect & { placeId: string }) | null> {
  const [row] = await reader
    .select({ post, placeId: organization.placeId })
    .from(post)
    .innerJoin(organization, eq(organization.id, post.organizationId))
    .where(eq(post.id, postId))
  return row ? { ...row.post, placeId: row.placeId } : null
}
