CREATE TABLE "personal_request" (
	"id" text PRIMARY KEY NOT NULL,
	"suggestion_id" text NOT NULL,
	"submitter_id" text NOT NULL,
	"kind" text NOT NULL,
	"words_id" text NOT NULL,
	"taken_by" text NOT NULL,
	"taken_as" jsonb NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"command_id" text NOT NULL,
	"outcome" text,
	"answer" text,
	"answered_by" text,
	"answered_as" jsonb,
	"answered_at" timestamp with time zone,
	CONSTRAINT "personal_request_command_id_unique" UNIQUE("command_id"),
	CONSTRAINT "personal_request_kind" CHECK ("personal_request"."kind" in ('access', 'correction', 'erasure')),
	CONSTRAINT "personal_request_outcome" CHECK ("personal_request"."outcome" in ('granted', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "attachment" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "submitter" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "personal_request" ADD CONSTRAINT "personal_request_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_request" ADD CONSTRAINT "personal_request_submitter_id_submitter_id_fk" FOREIGN KEY ("submitter_id") REFERENCES "public"."submitter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_request" ADD CONSTRAINT "personal_request_words_id_document_id_fk" FOREIGN KEY ("words_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_request" ADD CONSTRAINT "personal_request_taken_by_person_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_request" ADD CONSTRAINT "personal_request_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_request_of" ON "personal_request" USING btree ("suggestion_id","id");
--> statement-breakpoint
-- A request is taken once and answered once; neither is taken back.
GRANT SELECT, INSERT ON "personal_request" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (outcome, answer, answered_by, answered_as, answered_at) ON "personal_request" TO huiyin_app;
--> statement-breakpoint
-- Texts are immutable for the serving role. This is the one way they end: a request another person than its taker has granted, on a closed matter.
-- Of several submitters the words they share stay until the last is erased; `own_documents` are those that are this one's alone.
CREATE FUNCTION erase_personal_data(request text, own_documents text[], erased timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  asked personal_request;
  gone constant text := '（已依申请删除）Erased on request.';
  is_last boolean;
BEGIN
  SELECT * INTO asked FROM personal_request WHERE id = request FOR UPDATE;
  IF asked.kind IS DISTINCT FROM 'erasure' OR asked.outcome IS DISTINCT FROM 'granted' OR asked.answered_by = asked.taken_by THEN
    RAISE EXCEPTION 'request % is no erasure that a second person has granted', request;
  END IF;
  PERFORM FROM suggestion WHERE id = asked.suggestion_id AND stage = 'closed' FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'suggestion % is not closed', asked.suggestion_id;
  END IF;
  UPDATE submitter SET name = '', phone = '', address = '', phone_fingerprint = NULL, erased_at = erased
    WHERE id = asked.submitter_id AND suggestion_id = asked.suggestion_id AND erased_at IS NULL;
  is_last := NOT EXISTS (SELECT FROM submitter WHERE suggestion_id = asked.suggestion_id AND erased_at IS NULL);
  UPDATE document SET title = CASE WHEN title = '' THEN '' ELSE gone END, text = gone, sha256 = encode(sha256(convert_to(gone, 'UTF8')), 'hex')
    WHERE (subject_id = asked.suggestion_id AND (is_last OR created_by = asked.submitter_id OR id = asked.words_id OR id = ANY (own_documents)))
      OR (is_last AND subject_id IN (SELECT a.id FROM attachment a WHERE a.suggestion_id = asked.suggestion_id));
  IF is_last THEN
    UPDATE attachment SET name = 'erased', sha256 = '', erased_at = erased, voided_at = coalesce(voided_at, erased), voided_by = coalesce(voided_by, asked.answered_by)
      WHERE suggestion_id = asked.suggestion_id;
    UPDATE figure_remark SET text = gone WHERE suggestion_id = asked.suggestion_id;
  END IF;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION erase_personal_data(text, text[], timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION erase_personal_data(text, text[], timestamptz) TO huiyin_app;
--> statement-breakpoint
-- The bytes of an erased file are gone from the folder.
GRANT UPDATE (bytes) ON "attachment" TO huiyin_app;
