CREATE TABLE "drafted_move" (
	"id" text PRIMARY KEY NOT NULL,
	"suggestion_id" text NOT NULL,
	"office_id" text NOT NULL,
	"move" text NOT NULL,
	"fields" jsonb NOT NULL,
	"seq" integer NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"drafted_by" text NOT NULL,
	"drafted_as" jsonb NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"given_back_by" text,
	"given_back_at" timestamp with time zone,
	"given_back_reason" text,
	"signed_by" text,
	"signed_as" jsonb,
	"signed_at" timestamp with time zone,
	"attempt" integer DEFAULT 1 NOT NULL,
	"command_id" text,
	CONSTRAINT "drafted_move_move" CHECK ("drafted_move"."move" in ('assign', 'submitToCounty', 'transfer')),
	CONSTRAINT "drafted_move_state" CHECK ("drafted_move"."state" in ('waiting', 'givenBack', 'signed', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "office_setting" (
	"organization_id" text NOT NULL,
	"setting" text NOT NULL,
	"version" integer NOT NULL,
	"value" text NOT NULL,
	"from_day" date NOT NULL,
	"reason" text NOT NULL,
	"set_by" text NOT NULL,
	"set_as" jsonb NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "office_setting_organization_id_setting_version_pk" PRIMARY KEY("organization_id","setting","version"),
	CONSTRAINT "office_setting_setting" CHECK ("office_setting"."setting" in ('signBeforeAssigning'))
);
--> statement-breakpoint
ALTER TABLE "drafted_move" ADD CONSTRAINT "drafted_move_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafted_move" ADD CONSTRAINT "drafted_move_office_id_organization_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafted_move" ADD CONSTRAINT "drafted_move_drafted_by_person_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafted_move" ADD CONSTRAINT "drafted_move_given_back_by_person_id_fk" FOREIGN KEY ("given_back_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafted_move" ADD CONSTRAINT "drafted_move_signed_by_person_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_setting" ADD CONSTRAINT "office_setting_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_setting" ADD CONSTRAINT "office_setting_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "drafted_move_open" ON "drafted_move" USING btree ("suggestion_id") WHERE "drafted_move"."state" in ('waiting', 'givenBack');--> statement-breakpoint
CREATE INDEX "drafted_move_by_office" ON "drafted_move" USING btree ("office_id","id") WHERE "drafted_move"."state" in ('waiting', 'givenBack');--> statement-breakpoint
CREATE INDEX "drafted_move_by_suggestion" ON "drafted_move" USING btree ("suggestion_id");
--> statement-breakpoint
-- A choice stands as it was made; the next is another row.
GRANT SELECT, INSERT ON "office_setting" TO huiyin_app;
--> statement-breakpoint
-- Of which matter, of which office and which act a draft is stays as it was begun; nothing is removed.
GRANT SELECT, INSERT ON "drafted_move" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (fields, seq, state, version, drafted_by, drafted_as, drafted_at, given_back_by, given_back_at, given_back_reason, signed_by, signed_as, signed_at, attempt, command_id) ON "drafted_move" TO huiyin_app;
--> statement-breakpoint
-- Seen with its matter; what it says, the door shows to its office alone.
CREATE POLICY "in_scope" ON "drafted_move" TO huiyin_app USING (
  (SELECT huiyin_sees_all()) OR EXISTS (SELECT FROM "suggestion" s WHERE s."id" = "drafted_move"."suggestion_id")
);
--> statement-breakpoint
DO $$
DECLARE
  owner text;
BEGIN
  SELECT pg_get_userbyid(relowner) INTO owner FROM pg_class WHERE oid = 'drafted_move'::regclass;
  EXECUTE format('CREATE POLICY "owner" ON drafted_move TO %I USING (true)', owner);
  ALTER TABLE "drafted_move" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
END $$;
--> statement-breakpoint
-- As before, and what was drafted about the matter goes with it.
CREATE OR REPLACE FUNCTION blank_matter(matter text, gone text, by_whom text, erased timestamptz) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp AS $$
  UPDATE submitter SET name = '', phone = '', address = '', phone_fingerprint = NULL, erased_at = coalesce(erased_at, erased) WHERE suggestion_id = matter;
  UPDATE document SET title = CASE WHEN title = '' THEN '' ELSE gone END, text = gone, sha256 = encode(sha256(convert_to(gone, 'UTF8')), 'hex')
    WHERE subject_id = matter OR subject_id IN (SELECT a.id FROM attachment a WHERE a.suggestion_id = matter);
  UPDATE attachment SET name = 'erased', sha256 = '', erased_at = coalesce(erased_at, erased), voided_at = coalesce(voided_at, erased), voided_by = coalesce(voided_by, by_whom)
    WHERE suggestion_id = matter;
  UPDATE figure_remark SET text = gone WHERE suggestion_id = matter;
  UPDATE drafted_move SET fields = '{}', given_back_reason = NULL, state = CASE WHEN state = 'signed' THEN 'signed' ELSE 'withdrawn' END WHERE suggestion_id = matter;
$$;
