CREATE TABLE "township_map" (
	"county_id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"areas" jsonb NOT NULL,
	"imported_by" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "township_map" ADD CONSTRAINT "township_map_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "township_map" ADD CONSTRAINT "township_map_imported_by_person_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- Replaced whole by the next import, and removed where it may not be kept: it records no act, the audit does.
GRANT SELECT, INSERT, UPDATE, DELETE ON "township_map" TO huiyin_app;
