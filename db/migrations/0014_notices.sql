CREATE TABLE "notice_counter" (
	"organization_id" text NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "notice_counter_organization_id_kind_year_pk" PRIMARY KEY("organization_id","kind","year")
);
--> statement-breakpoint
CREATE TABLE "notice_matter" (
	"notice_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"suggestion_id" text NOT NULL,
	"position" integer NOT NULL,
	"left_out_at" timestamp with time zone,
	CONSTRAINT "notice_matter_notice_id_obligation_id_pk" PRIMARY KEY("notice_id","obligation_id")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"from_organization_id" text NOT NULL,
	"to_organization_id" text NOT NULL,
	"reported_to_organization_id" text,
	"on_day" text,
	"number" text,
	"text" text DEFAULT '' NOT NULL,
	"command_id" text NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"signed_by" text,
	"signed_as" jsonb,
	"signed_at" timestamp with time zone,
	"send_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"received_by" text,
	"received_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "notice_command_id_unique" UNIQUE("command_id"),
	CONSTRAINT "notice_kind" CHECK ("notice"."kind" in ('urge', 'supervision')),
	CONSTRAINT "notice_state" CHECK ("notice"."state" in ('draft', 'signed', 'sent', 'received', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "notice_matter" ADD CONSTRAINT "notice_matter_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_matter" ADD CONSTRAINT "notice_matter_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_from_organization_id_organization_id_fk" FOREIGN KEY ("from_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_to_organization_id_organization_id_fk" FOREIGN KEY ("to_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_reported_to_organization_id_organization_id_fk" FOREIGN KEY ("reported_to_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_matter_by_suggestion" ON "notice_matter" USING btree ("suggestion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_one_urging_a_day" ON "notice" USING btree ("to_organization_id","on_day") WHERE "notice"."kind" = 'urge' and "notice"."state" <> 'cancelled';--> statement-breakpoint
CREATE UNIQUE INDEX "notice_by_number" ON "notice" USING btree ("from_organization_id","number");--> statement-breakpoint
CREATE INDEX "notice_by_office" ON "notice" USING btree ("from_organization_id","id");--> statement-breakpoint
CREATE INDEX "notice_by_unit" ON "notice" USING btree ("to_organization_id","id");--> statement-breakpoint
CREATE INDEX "notice_by_superior" ON "notice" USING btree ("reported_to_organization_id","id");--> statement-breakpoint
CREATE INDEX "notice_to_go_out" ON "notice" USING btree ("send_at") WHERE "notice"."state" = 'signed';
--> statement-breakpoint
-- Nothing is erased; from whom, to whom and about what a notice is stays as it was drawn up.
GRANT SELECT, INSERT ON "notice", "notice_matter", "notice_counter" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (state, on_day, number, text, signed_by, signed_as, signed_at, send_at, sent_at, received_by, received_at, cancelled_at) ON "notice" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (left_out_at) ON "notice_matter" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (last) ON "notice_counter" TO huiyin_app;
