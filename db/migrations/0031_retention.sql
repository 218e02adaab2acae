CREATE TABLE "appraisal_item" (
	"appraisal_id" text NOT NULL,
	"suggestion_id" text NOT NULL,
	"receipt_number" text NOT NULL,
	"category_id" text,
	"kind" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"rule_version" integer NOT NULL,
	"kept_until" date NOT NULL,
	"decision" text,
	"reason" text,
	"keep_until" date,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"destroyed_at" timestamp with time zone,
	"barred" text,
	"tried_at" timestamp with time zone,
	CONSTRAINT "appraisal_item_appraisal_id_suggestion_id_pk" PRIMARY KEY("appraisal_id","suggestion_id"),
	CONSTRAINT "appraisal_item_kind" CHECK ("appraisal_item"."kind" in ('answer', 'township', 'county', 'research', 'redirect', 'unclassified')),
	CONSTRAINT "appraisal_item_decision" CHECK ("appraisal_item"."decision" in ('keep', 'destroy')),
	CONSTRAINT "appraisal_item_barred" CHECK ("appraisal_item"."barred" in ('open', 'held', 'disputed', 'bound', 'changed', 'undue'))
);
--> statement-breakpoint
CREATE TABLE "appraisal" (
	"id" text PRIMARY KEY NOT NULL,
	"county_office_id" text NOT NULL,
	"as_of" date NOT NULL,
	"made_by" text NOT NULL,
	"made_as" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"command_id" text NOT NULL,
	CONSTRAINT "appraisal_command_id_unique" UNIQUE("command_id")
);
--> statement-breakpoint
CREATE TABLE "retention_hold" (
	"id" text PRIMARY KEY NOT NULL,
	"suggestion_id" text NOT NULL,
	"reason" text NOT NULL,
	"placed_by" text NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"lifted_by" text,
	"lifted_at" timestamp with time zone,
	"lift_reason" text
);
--> statement-breakpoint
CREATE TABLE "retention_rule" (
	"version" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "retention_rule_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"county_office_id" text NOT NULL,
	"kind" text NOT NULL,
	"years" integer,
	"agreement" text NOT NULL,
	"reason" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "retention_rule_kind" CHECK ("retention_rule"."kind" in ('answer', 'township', 'county', 'research', 'redirect', 'unclassified', 'frozenFigures', 'audit')),
	CONSTRAINT "retention_rule_years" CHECK ("retention_rule"."years" in (10, 30))
);
--> statement-breakpoint
ALTER TABLE "appraisal_item" ADD CONSTRAINT "appraisal_item_appraisal_id_appraisal_id_fk" FOREIGN KEY ("appraisal_id") REFERENCES "public"."appraisal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_item" ADD CONSTRAINT "appraisal_item_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_item" ADD CONSTRAINT "appraisal_item_rule_version_retention_rule_version_fk" FOREIGN KEY ("rule_version") REFERENCES "public"."retention_rule"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_item" ADD CONSTRAINT "appraisal_item_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_item" ADD CONSTRAINT "appraisal_item_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_county_office_id_organization_id_fk" FOREIGN KEY ("county_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_hold" ADD CONSTRAINT "retention_hold_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_hold" ADD CONSTRAINT "retention_hold_placed_by_person_id_fk" FOREIGN KEY ("placed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_hold" ADD CONSTRAINT "retention_hold_lifted_by_person_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_county_office_id_organization_id_fk" FOREIGN KEY ("county_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appraisal_item_of" ON "appraisal_item" USING btree ("suggestion_id");--> statement-breakpoint
CREATE INDEX "appraisal_item_approved" ON "appraisal_item" USING btree ("appraisal_id","suggestion_id") WHERE "appraisal_item"."approved_at" is not null and "appraisal_item"."destroyed_at" is null;--> statement-breakpoint
CREATE INDEX "appraisal_by_county" ON "appraisal" USING btree ("county_office_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "retention_hold_standing" ON "retention_hold" USING btree ("suggestion_id") WHERE "retention_hold"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "retention_rule_of" ON "retention_rule" USING btree ("county_office_id","kind","version");--> statement-breakpoint
-- Classes are added to and never edited; lists are made, decided upon, and never taken away.
GRANT SELECT, INSERT ON retention_rule, appraisal TO huiyin_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON retention_hold, appraisal_item TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (lifted_by, lifted_at, lift_reason) ON retention_hold TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (decision, reason, keep_until, decided_by, decided_at, approved_by, approved_at, barred, tried_at) ON appraisal_item TO huiyin_app;
--> statement-breakpoint
-- Read through the suggestion they hang on: they ask only that there be a scope.
DO $$
DECLARE
  gated text;
  owner text;
BEGIN
  FOREACH gated IN ARRAY ARRAY['retention_hold', 'appraisal_item'] LOOP
    SELECT pg_get_userbyid(relowner) INTO owner FROM pg_class WHERE oid = gated::regclass;
    EXECUTE format('CREATE POLICY "in_scope" ON %I TO huiyin_app USING ((SELECT huiyin_has_scope()))', gated);
    EXECUTE format('CREATE POLICY "owner" ON %I TO %I USING (true)', gated, owner);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', gated);
  END LOOP;
END $$;
--> statement-breakpoint
-- Why a matter may not be destroyed, or null. The list is made by it and the destruction asks it again.
CREATE FUNCTION matter_barred(matter text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN s.stage <> 'closed' THEN 'open'
    WHEN EXISTS (SELECT FROM retention_hold h WHERE h.suggestion_id = s.id AND h.lifted_at IS NULL) THEN 'held'
    WHEN EXISTS (SELECT FROM personal_request p WHERE p.suggestion_id = s.id AND p.outcome IS NULL)
      OR EXISTS (SELECT FROM figure_remark r JOIN frozen_figures f ON f.id = r.frozen_id WHERE r.suggestion_id = s.id AND f.fixed_at IS NULL)
      OR EXISTS (SELECT FROM outbox o WHERE o.subject_id = s.id AND o.kind = 'signalSuggestion' AND o.done_at IS NULL) THEN 'disputed'
    WHEN EXISTS (SELECT FROM suggestion o WHERE (o.id = s.joined_to_id OR o.joined_to_id = s.id) AND o.stage <> 'closed')
      OR EXISTS (SELECT FROM research r WHERE r.id = s.research_id AND r.stage <> 'concluded') THEN 'bound'
  END FROM suggestion s WHERE s.id = matter
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION matter_barred(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION matter_barred(text) TO huiyin_app;
--> statement-breakpoint
-- All words, names and files of a matter end, and a sentence stands in their place; its number, category, days and course stay. For the owner's own functions.
CREATE FUNCTION blank_matter(matter text, gone text, by_whom text, erased timestamptz) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp AS $$
  UPDATE submitter SET name = '', phone = '', address = '', phone_fingerprint = NULL, erased_at = coalesce(erased_at, erased) WHERE suggestion_id = matter;
  UPDATE document SET title = CASE WHEN title = '' THEN '' ELSE gone END, text = gone, sha256 = encode(sha256(convert_to(gone, 'UTF8')), 'hex')
    WHERE subject_id = matter OR subject_id IN (SELECT a.id FROM attachment a WHERE a.suggestion_id = matter);
  UPDATE attachment SET name = 'erased', sha256 = '', erased_at = coalesce(erased_at, erased), voided_at = coalesce(voided_at, erased), voided_by = coalesce(voided_by, by_whom)
    WHERE suggestion_id = matter;
  UPDATE figure_remark SET text = gone WHERE suggestion_id = matter;
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION blank_matter(text, text, text, timestamptz) FROM PUBLIC;
--> statement-breakpoint
-- The other way texts end: approved on an appraisal list by another person than its proposer, at the end of its keeping, and nothing against it at this moment.
-- Answers null where it is destroyed, else why not; the item says which.
CREATE FUNCTION destroy_appraised(list text, matter text, destroyed timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  item appraisal_item;
  rule_now int;
  closed_at timestamptz;
  why text;
BEGIN
  SELECT * INTO item FROM appraisal_item WHERE appraisal_id = list AND suggestion_id = matter FOR UPDATE;
  IF item.decision IS DISTINCT FROM 'destroy' OR item.approved_by IS NULL OR item.approved_by = item.decided_by THEN
    RAISE EXCEPTION 'matter % is on no list for destruction that a second person has approved', matter;
  END IF;
  IF item.destroyed_at IS NOT NULL THEN
    RETURN NULL;
  END IF;
  SELECT s.ended_at INTO closed_at FROM suggestion s WHERE s.id = matter FOR UPDATE;
  SELECT max(r.version) INTO rule_now FROM retention_rule r JOIN appraisal a ON a.id = list AND a.county_office_id = r.county_office_id WHERE r.kind = item.kind;
  why := CASE
    WHEN closed_at IS DISTINCT FROM item.ended_at THEN 'open'
    WHEN rule_now IS DISTINCT FROM item.rule_version THEN 'changed'
    WHEN item.kept_until >= (destroyed AT TIME ZONE 'Asia/Shanghai')::date THEN 'undue'
    ELSE matter_barred(matter)
  END;
  IF why IS NOT NULL THEN
    UPDATE appraisal_item SET barred = why, tried_at = destroyed WHERE appraisal_id = list AND suggestion_id = matter;
    RETURN why;
  END IF;
  PERFORM blank_matter(matter, '（保管期满，经鉴定批准销毁）Destroyed after appraisal.', item.approved_by, destroyed);
  UPDATE suggestion SET external_numbers = '{}' WHERE id = matter;
  UPDATE appraisal_item SET destroyed_at = destroyed, barred = NULL, tried_at = destroyed WHERE appraisal_id = list AND suggestion_id = matter;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION destroy_appraised(text, text, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION destroy_appraised(text, text, timestamptz) TO huiyin_app;
--> statement-breakpoint
-- Erasing the last of a matter's submitters ends the same things: said once.
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
  UPDATE submitter SET name = '', phone = '', address = '', phone_fingerprint = NULL, erased_at = erased
    WHERE id = asked.submitter_id AND suggestion_id = asked.suggestion_id AND erased_at IS NULL;
  IF NOT EXISTS (SELECT FROM submitter WHERE suggestion_id = asked.suggestion_id AND erased_at IS NULL) THEN
    PERFORM blank_matter(asked.suggestion_id, gone, asked.answered_by, erased);
  ELSE
    UPDATE document SET title = CASE WHEN title = '' THEN '' ELSE gone END, text = gone, sha256 = encode(sha256(convert_to(gone, 'UTF8')), 'hex')
      WHERE subject_id = asked.suggestion_id AND (created_by = asked.submitter_id OR id = asked.words_id OR id = ANY (own_documents));
  END IF;
END $$;
