CREATE TABLE "privacy_notice_draft" (
	"county_id" text PRIMARY KEY NOT NULL,
	"based_on" integer NOT NULL,
	"text" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"published_version" integer
);
--> statement-breakpoint
CREATE TABLE "privacy_notice" (
	"version" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "privacy_notice_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"county_id" text,
	"effective_from" date,
	"text" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"published_by" text,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "submitter" ADD COLUMN "privacy_notice_version" integer;--> statement-breakpoint
ALTER TABLE "privacy_notice_draft" ADD CONSTRAINT "privacy_notice_draft_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_notice_draft" ADD CONSTRAINT "privacy_notice_draft_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_notice" ADD CONSTRAINT "privacy_notice_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_notice" ADD CONSTRAINT "privacy_notice_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "privacy_notice_by_county" ON "privacy_notice" USING btree ("county_id","effective_from","version");--> statement-breakpoint
ALTER TABLE "submitter" ADD CONSTRAINT "submitter_privacy_notice_version_privacy_notice_version_fk" FOREIGN KEY ("privacy_notice_version") REFERENCES "public"."privacy_notice"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The serving role publishes versions, and edits none: what somebody was told stays readable for ever.
GRANT SELECT, INSERT ON privacy_notice TO huiyin_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON privacy_notice_draft TO huiyin_app;
