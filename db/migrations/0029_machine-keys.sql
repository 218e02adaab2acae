CREATE TABLE "machine_intake" (
	"suggestion_id" text PRIMARY KEY NOT NULL,
	"key_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "machine_key" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"place_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"acts" jsonb NOT NULL,
	"station_ids" jsonb NOT NULL,
	"channels" jsonb NOT NULL,
	"networks" jsonb NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" text,
	CONSTRAINT "machine_key_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
ALTER TABLE "machine_intake" ADD CONSTRAINT "machine_intake_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_intake" ADD CONSTRAINT "machine_intake_key_id_machine_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."machine_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_key" ADD CONSTRAINT "machine_key_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_key" ADD CONSTRAINT "machine_key_issued_by_person_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_key" ADD CONSTRAINT "machine_key_revoked_by_person_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "machine_intake_by_key" ON "machine_intake" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "machine_key_by_place" ON "machine_key" USING btree ("place_id","id");
--> statement-breakpoint
-- A key is given, used and taken back; it is never changed otherwise, and never removed.
GRANT SELECT, INSERT ON "machine_key", "machine_intake" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (last_used_at, revoked_at, revoked_by) ON "machine_key" TO huiyin_app;
--> statement-breakpoint
-- Which suggestion came by which key hangs on the suggestion: it asks for a scope, as its siblings do.
CREATE POLICY "in_scope" ON "machine_intake" TO huiyin_app USING ((SELECT huiyin_has_scope()));
--> statement-breakpoint
DO $$
DECLARE
  owner text;
BEGIN
  SELECT pg_get_userbyid(relowner) INTO owner FROM pg_class WHERE oid = 'machine_intake'::regclass;
  EXECUTE format('CREATE POLICY "owner" ON "machine_intake" TO %I USING (true)', owner);
END $$;
--> statement-breakpoint
ALTER TABLE "machine_intake" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
