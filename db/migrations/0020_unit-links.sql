CREATE TABLE "unit_link_session" (
	"id" text PRIMARY KEY NOT NULL,
	"link_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"remembered" boolean NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "unit_link_session_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "unit_link" (
	"id" text PRIMARY KEY NOT NULL,
	"suggestion_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"code_used_at" timestamp with time zone,
	"issued_by" text NOT NULL,
	"issued_for" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "unit_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "unit_link_session" ADD CONSTRAINT "unit_link_session_link_id_unit_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."unit_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_link" ADD CONSTRAINT "unit_link_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_link" ADD CONSTRAINT "unit_link_unit_id_organization_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_link" ADD CONSTRAINT "unit_link_issued_by_person_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_link" ADD CONSTRAINT "unit_link_issued_for_organization_id_fk" FOREIGN KEY ("issued_for") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unit_link_session_by_link" ON "unit_link_session" USING btree ("link_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_link_one_of_task" ON "unit_link" USING btree ("assignment_id") WHERE "unit_link"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "unit_link_by_suggestion" ON "unit_link" USING btree ("suggestion_id","id");
--> statement-breakpoint
-- Nothing is erased: a link is given, its code taken or replaced, and it is taken back; who was let in by it stays on record.
GRANT SELECT, INSERT ON "unit_link", "unit_link_session" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (code_hash, code_used_at, revoked_at) ON "unit_link" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (last_seen_at, ended_at) ON "unit_link_session" TO huiyin_app;
