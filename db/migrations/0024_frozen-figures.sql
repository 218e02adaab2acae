CREATE TABLE "figure_remark" (
	"id" text PRIMARY KEY NOT NULL,
	"frozen_id" text NOT NULL,
	"suggestion_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"text" text NOT NULL,
	"said_by" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "frozen_fact" (
	"frozen_id" text NOT NULL,
	"is_fixed" boolean NOT NULL,
	"suggestion_id" text NOT NULL,
	"station_id" text NOT NULL,
	"township_office_id" text NOT NULL,
	"county_office_id" text NOT NULL,
	"city_office_id" text,
	"deputy_id" text,
	"unit_ids" text[] NOT NULL,
	"route" text NOT NULL,
	"stage" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"measures" text[] NOT NULL,
	CONSTRAINT "frozen_fact_frozen_id_is_fixed_suggestion_id_pk" PRIMARY KEY("frozen_id","is_fixed","suggestion_id")
);
--> statement-breakpoint
CREATE TABLE "frozen_figures" (
	"id" text PRIMARY KEY NOT NULL,
	"county_office_id" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"measures" jsonb NOT NULL,
	"begun_by" text NOT NULL,
	"begun_as" jsonb NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"check_until" timestamp with time zone NOT NULL,
	"fixed_by" text,
	"fixed_at" timestamp with time zone,
	"number" text,
	"command_id" text NOT NULL,
	CONSTRAINT "frozen_figures_command_id_unique" UNIQUE("command_id"),
	CONSTRAINT "frozen_figures_number" UNIQUE("county_office_id","number")
);
--> statement-breakpoint
ALTER TABLE "figure_remark" ADD CONSTRAINT "figure_remark_frozen_id_frozen_figures_id_fk" FOREIGN KEY ("frozen_id") REFERENCES "public"."frozen_figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_remark" ADD CONSTRAINT "figure_remark_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_remark" ADD CONSTRAINT "figure_remark_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_remark" ADD CONSTRAINT "figure_remark_said_by_person_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_fact" ADD CONSTRAINT "frozen_fact_frozen_id_frozen_figures_id_fk" FOREIGN KEY ("frozen_id") REFERENCES "public"."frozen_figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_fact" ADD CONSTRAINT "frozen_fact_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_figures" ADD CONSTRAINT "frozen_figures_county_office_id_organization_id_fk" FOREIGN KEY ("county_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_figures" ADD CONSTRAINT "frozen_figures_begun_by_person_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_figures" ADD CONSTRAINT "frozen_figures_fixed_by_person_id_fk" FOREIGN KEY ("fixed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "figure_remark_of" ON "figure_remark" USING btree ("frozen_id","id");--> statement-breakpoint
CREATE INDEX "frozen_fact_by_suggestion" ON "frozen_fact" USING btree ("suggestion_id");--> statement-breakpoint
CREATE INDEX "frozen_figures_by_period" ON "frozen_figures" USING btree ("county_office_id","from_day","to_day");
--> statement-breakpoint
-- What was read stays as it was read: facts and remarks are only added, and a set is fixed once.
GRANT SELECT, INSERT ON "frozen_figures", "frozen_fact", "figure_remark" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (fixed_by, fixed_at, number) ON "frozen_figures" TO huiyin_app;
