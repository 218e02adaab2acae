CREATE TABLE "mailbox_opening" (
	"session_id" text PRIMARY KEY NOT NULL,
	"station_id" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"openers" text[] NOT NULL,
	"letters" integer NOT NULL,
	"remarks" text DEFAULT '' NOT NULL,
	"corrections" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"command_id" text NOT NULL,
	CONSTRAINT "mailbox_opening_command_id_unique" UNIQUE("command_id"),
	CONSTRAINT "mailbox_opening_once" UNIQUE("station_id","opened_at"),
	CONSTRAINT "mailbox_opening_letters" CHECK ("mailbox_opening"."letters" >= 0),
	CONSTRAINT "mailbox_opening_openers" CHECK (cardinality("mailbox_opening"."openers") >= 2)
);
--> statement-breakpoint
ALTER TABLE "reception_session" DROP CONSTRAINT "reception_session_one_a_day";--> statement-breakpoint
ALTER TABLE "reception_session" ADD COLUMN "kind" text DEFAULT 'reception' NOT NULL;--> statement-breakpoint
ALTER TABLE "mailbox_opening" ADD CONSTRAINT "mailbox_opening_session_id_reception_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."reception_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_opening" ADD CONSTRAINT "mailbox_opening_station_id_organization_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reception_session_one_a_day" ON "reception_session" USING btree ("station_id","held_on") WHERE "reception_session"."kind" = 'reception';--> statement-breakpoint
CREATE INDEX "reception_session_mailbox" ON "reception_session" USING btree ("station_id","held_on") WHERE "reception_session"."kind" = 'mailbox';--> statement-breakpoint
ALTER TABLE "reception_session" ADD CONSTRAINT "reception_session_kind" CHECK ("reception_session"."kind" in ('reception', 'mailbox'));
--> statement-breakpoint
-- An opening stands as it was entered; of its count, what stood before each correction stays beside it.
GRANT SELECT, INSERT ON "mailbox_opening" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (letters, corrections) ON "mailbox_opening" TO huiyin_app;
