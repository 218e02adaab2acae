CREATE TABLE "deadline_policy_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"county_id" text NOT NULL,
	"base_id" text NOT NULL,
	"base_version" integer NOT NULL,
	"policy" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"published_version" integer
);
--> statement-breakpoint
CREATE TABLE "office_hours" (
	"version" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "office_hours_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"county_id" text NOT NULL,
	"effective_from" date NOT NULL,
	"hours" jsonb NOT NULL,
	"reason" text NOT NULL,
	"set_by" text,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deadline_policy" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "deadline_policy" ADD COLUMN "published_by" text;--> statement-breakpoint
ALTER TABLE "work_calendar" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "work_calendar" ADD COLUMN "imported_by" text;--> statement-breakpoint
ALTER TABLE "deadline_policy_draft" ADD CONSTRAINT "deadline_policy_draft_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_policy_draft" ADD CONSTRAINT "deadline_policy_draft_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_policy_draft" ADD CONSTRAINT "deadline_policy_draft_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_hours" ADD CONSTRAINT "office_hours_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_hours" ADD CONSTRAINT "office_hours_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadline_policy_draft_by_county" ON "deadline_policy_draft" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "office_hours_by_county" ON "office_hours" USING btree ("county_id","effective_from","version");--> statement-breakpoint
ALTER TABLE "deadline_policy" ADD CONSTRAINT "deadline_policy_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_calendar" ADD CONSTRAINT "work_calendar_imported_by_person_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The serving role publishes revisions and versions, and edits none: what a date was counted by stays readable for ever.
GRANT SELECT, INSERT ON office_hours TO huiyin_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON deadline_policy_draft TO huiyin_app;
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON work_calendar, calendar_day, deadline_policy, deadline_rule FROM huiyin_app;
