CREATE TABLE "kept_filter" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"tray" text NOT NULL,
	"wanted" jsonb NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "read_mark" (
	"person_id" text NOT NULL,
	"suggestion_id" text NOT NULL,
	"seq" integer NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "read_mark_person_id_suggestion_id_pk" PRIMARY KEY("person_id","suggestion_id")
);
--> statement-breakpoint
ALTER TABLE "kept_filter" ADD CONSTRAINT "kept_filter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_filter_of" ON "kept_filter" USING btree ("person_id","kept_at","id");
--> statement-breakpoint
-- One's own, for one's own lists: neither holds a word that a citizen said.
GRANT SELECT, INSERT, UPDATE ON "read_mark" TO huiyin_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kept_filter" TO huiyin_app;
