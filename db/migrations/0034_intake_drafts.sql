CREATE TABLE "intake_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"post_id" text NOT NULL,
	"content" text NOT NULL,
	"phone_fingerprints" text[] DEFAULT '{}' NOT NULL,
	"version" integer NOT NULL,
	"command_id" text NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "intake_draft" ADD CONSTRAINT "intake_draft_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "intake_draft_of" ON "intake_draft" USING btree ("person_id","touched_at") WHERE "intake_draft"."ended_at" is null;
--> statement-breakpoint
-- Drafts end, and the ids of those that ended are forgotten after a while.
GRANT SELECT, INSERT, UPDATE, DELETE ON "intake_draft" TO huiyin_app;
--> statement-breakpoint
-- One's own, in the posts one holds; what ended has no post any more.
CREATE POLICY "own" ON "intake_draft" TO huiyin_app USING (
  (SELECT huiyin_sees_all())
  OR ("person_id" = ANY ((SELECT huiyin_sees('personId'))::text[]) AND ("post_id" = '' OR "post_id" = ANY ((SELECT huiyin_sees('postId'))::text[])))
);
--> statement-breakpoint
DO $$
DECLARE
  owner text;
BEGIN
  SELECT pg_get_userbyid(relowner) INTO owner FROM pg_class WHERE oid = 'intake_draft'::regclass;
  EXECUTE format('CREATE POLICY "owner" ON intake_draft TO %I USING (true)', owner);
  ALTER TABLE "intake_draft" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
END $$;
--> statement-breakpoint
-- As before, and what somebody has begun to write about the erased person ends too, known by his telephone.
CREATE OR REPLACE FUNCTION erase_personal_data(request text, own_documents text[], erased timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  asked personal_request;
  gone constant text := '（已依申请删除）Erased on request.';
BEGIN
  SELECT * INTO asked FROM personal_request WHERE id = request FOR UPDATE;
  IF asked.kind IS DISTINCT FROM 'erasure' OR asked.outcome IS DISTINCT FROM 'granted' OR asked.answered_by = asked.taken_by THEN
    RAISE EXCEPTION 'request % is no erasure that a second person has granted', request;
  END IF;
  PERFORM FROM suggestion WHERE id = asked.suggestion_id AND stage = 'closed' FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'suggestion % is not closed', asked.suggestion_id;
  END IF;
  UPDATE intake_draft SET content = '', phone_fingerprints = '{}', post_id = '', ended_at = erased
    WHERE ended_at IS NULL AND phone_fingerprints && ARRAY(SELECT s.phone_fingerprint FROM submitter s
      WHERE s.id = asked.submitter_id AND s.suggestion_id = asked.suggestion_id AND s.phone_fingerprint IS NOT NULL);
  UPDATE submitter SET name = '', phone = '', address = '', phone_fingerprint = NULL, erased_at = erased
    WHERE id = asked.submitter_id AND suggestion_id = asked.suggestion_id AND erased_at IS NULL;
  IF NOT EXISTS (SELECT FROM submitter WHERE suggestion_id = asked.suggestion_id AND erased_at IS NULL) THEN
    PERFORM blank_matter(asked.suggestion_id, gone, asked.answered_by, erased);
  ELSE
    UPDATE document SET title = CASE WHEN title = '' THEN '' ELSE gone END, text = gone, sha256 = encode(sha256(convert_to(gone, 'UTF8')), 'hex')
      WHERE subject_id = asked.suggestion_id AND (created_by = asked.submitter_id OR id = asked.words_id OR id = ANY (own_documents));
  END IF;
END $$;
