CREATE TABLE "duty_day" (
	"id" text PRIMARY KEY NOT NULL,
	"station_id" text NOT NULL,
	"duty_on" date NOT NULL,
	"from_time" text DEFAULT '' NOT NULL,
	"to_time" text DEFAULT '' NOT NULL,
	"deputy_ids" text[] NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"voided_at" timestamp with time zone,
	"voided_by" text,
	"void_reason" text DEFAULT '' NOT NULL,
	"entered_by" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"command_id" text NOT NULL,
	CONSTRAINT "duty_day_command_id_unique" UNIQUE("command_id"),
	CONSTRAINT "duty_day_somebody" CHECK (cardinality("duty_day"."deputy_ids") >= 1),
	CONSTRAINT "duty_day_voided" CHECK (("duty_day"."voided_at" is null) = ("duty_day"."voided_by" is null))
);
--> statement-breakpoint
ALTER TABLE "duty_day" ADD CONSTRAINT "duty_day_station_id_organization_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_day" ADD CONSTRAINT "duty_day_voided_by_person_id_fk" FOREIGN KEY ("voided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_day" ADD CONSTRAINT "duty_day_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "duty_day_once" ON "duty_day" USING btree ("station_id","duty_on","from_time") WHERE "duty_day"."voided_at" is null;--> statement-breakpoint
CREATE INDEX "duty_day_by_station" ON "duty_day" USING btree ("station_id","duty_on");--> statement-breakpoint
CREATE INDEX "duty_day_by_deputy" ON "duty_day" USING gin ("deputy_ids");--> statement-breakpoint
-- A day of a roster is changed with what stood before kept beside it, and taken out of use, never removed.
GRANT SELECT, INSERT ON "duty_day" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (duty_on, from_time, to_time, deputy_ids, changes, voided_at, voided_by, void_reason) ON "duty_day" TO huiyin_app;
