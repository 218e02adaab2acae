CREATE TABLE "reception_attendance" (
	"id" text PRIMARY KEY NOT NULL,
	"reception_id" text NOT NULL,
	"kind" text NOT NULL,
	"person_id" text,
	"organization_id" text,
	"staff_name" text DEFAULT '' NOT NULL,
	"came_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"struck" boolean DEFAULT false NOT NULL,
	"amends_id" text,
	"reason" text DEFAULT '' NOT NULL,
	"command_id" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reception_attendance_amended_once" UNIQUE("amends_id"),
	CONSTRAINT "reception_attendance_command_id_unique" UNIQUE("command_id"),
	CONSTRAINT "reception_attendance_kind" CHECK ("reception_attendance"."kind" in ('entryRecord', 'organVisit')),
	CONSTRAINT "reception_attendance_who" CHECK (("reception_attendance"."kind" = 'entryRecord') = ("reception_attendance"."person_id" is not null) and ("reception_attendance"."kind" = 'organVisit') = ("reception_attendance"."organization_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "reception_session" (
	"id" text PRIMARY KEY NOT NULL,
	"station_id" text NOT NULL,
	"held_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"opened_by" text NOT NULL,
	"opened_as" jsonb NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_by" text,
	"closed_at" timestamp with time zone,
	CONSTRAINT "reception_session_one_a_day" UNIQUE("station_id","held_on")
);
--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "reception_id" text;--> statement-breakpoint
ALTER TABLE "reception_attendance" ADD CONSTRAINT "reception_attendance_reception_id_reception_session_id_fk" FOREIGN KEY ("reception_id") REFERENCES "public"."reception_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_attendance" ADD CONSTRAINT "reception_attendance_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_attendance" ADD CONSTRAINT "reception_attendance_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_attendance" ADD CONSTRAINT "reception_attendance_amends_id_reception_attendance_id_fk" FOREIGN KEY ("amends_id") REFERENCES "public"."reception_attendance"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_attendance" ADD CONSTRAINT "reception_attendance_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_session" ADD CONSTRAINT "reception_session_station_id_organization_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_session" ADD CONSTRAINT "reception_session_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_session" ADD CONSTRAINT "reception_session_closed_by_person_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reception_attendance_by_session" ON "reception_attendance" USING btree ("reception_id","id");--> statement-breakpoint
CREATE INDEX "reception_attendance_by_person" ON "reception_attendance" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "reception_attendance_by_organ" ON "reception_attendance" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "reception_session_open" ON "reception_session" USING btree ("station_id") WHERE "reception_session"."closed_at" is null;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_reception_id_reception_session_id_fk" FOREIGN KEY ("reception_id") REFERENCES "public"."reception_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "suggestion_by_reception" ON "suggestion" USING btree ("reception_id","id") WHERE "suggestion"."reception_id" is not null;
--> statement-breakpoint
-- Nothing is erased: who was there is only ever added to, and a sitting is closed once.
GRANT SELECT, INSERT ON "reception_session", "reception_attendance" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (closed_by, closed_at) ON "reception_session" TO huiyin_app;
