CREATE TABLE "steps_done" (
	"person_id" text PRIMARY KEY NOT NULL,
	"done_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "steps_done" ADD CONSTRAINT "steps_done_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- One's own: nothing of it is anybody else's.
GRANT SELECT, INSERT, DELETE ON "steps_done" TO huiyin_app;
