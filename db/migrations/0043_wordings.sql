CREATE TABLE "wording" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL,
	"act" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "wording_act" CHECK ("wording"."act" in ('answer', 'explain', 'classify', 'assign', 'transfer', 'recordFeedback', 'askSubmitter', 'giveOpinion', 'submitResult', 'returnAssignment', 'requestExtension', 'sendBack', 'explainAgain'))
);
--> statement-breakpoint
ALTER TABLE "wording" ADD CONSTRAINT "wording_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording" ADD CONSTRAINT "wording_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wording_by_place" ON "wording" USING btree ("place_id");--> statement-breakpoint
-- A wording is put out of use, never removed.
GRANT SELECT, INSERT, UPDATE ON "wording" TO huiyin_app;
