CREATE TABLE "slip_pad" (
	"id" text PRIMARY KEY NOT NULL,
	"station_id" text NOT NULL,
	"many" integer NOT NULL,
	"printed_by" text NOT NULL,
	"printed_as" jsonb NOT NULL,
	"printed_at" timestamp with time zone NOT NULL,
	"command_id" text NOT NULL,
	CONSTRAINT "slip_pad_command_id_unique" UNIQUE("command_id")
);
--> statement-breakpoint
CREATE TABLE "slip" (
	"receipt_number" text PRIMARY KEY NOT NULL,
	"pad_id" text NOT NULL,
	"code_seed" text NOT NULL,
	"suggestion_id" text,
	"entered_at" timestamp with time zone,
	"voided_at" timestamp with time zone,
	"voided_by" text,
	"void_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "slip_code_seed_unique" UNIQUE("code_seed"),
	CONSTRAINT "slip_of_one_matter" UNIQUE("suggestion_id"),
	CONSTRAINT "slip_entered_or_void" CHECK ("slip"."suggestion_id" is null or "slip"."voided_at" is null)
);
--> statement-breakpoint
ALTER TABLE "slip_pad" ADD CONSTRAINT "slip_pad_station_id_organization_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slip_pad" ADD CONSTRAINT "slip_pad_printed_by_person_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slip" ADD CONSTRAINT "slip_pad_id_slip_pad_id_fk" FOREIGN KEY ("pad_id") REFERENCES "public"."slip_pad"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slip" ADD CONSTRAINT "slip_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slip" ADD CONSTRAINT "slip_voided_by_person_id_fk" FOREIGN KEY ("voided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "slip_by_pad" ON "slip" USING btree ("pad_id","receipt_number");
--> statement-breakpoint
-- A pad stands as it was printed; a slip is entered once or voided once, and neither is taken back.
GRANT SELECT, INSERT ON "slip_pad", "slip" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (suggestion_id, entered_at, voided_at, voided_by, void_reason) ON "slip" TO huiyin_app;
