CREATE TABLE "attachment" (
	"id" text PRIMARY KEY NOT NULL,
	"suggestion_id" text NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"kept_by" text NOT NULL,
	"organization_id" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	"voided_at" timestamp with time zone,
	"voided_by" text,
	"void_reason_id" text,
	CONSTRAINT "attachment_purpose" CHECK ("attachment"."purpose" in ('matter', 'result')),
	CONSTRAINT "attachment_type" CHECK ("attachment"."type" in ('image/jpeg', 'image/png', 'application/pdf'))
);
--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_by_suggestion" ON "attachment" USING btree ("suggestion_id","id");
--> statement-breakpoint
-- Nothing is erased: a file is kept once, and may become void.
GRANT SELECT, INSERT ON "attachment" TO huiyin_app;
--> statement-breakpoint
GRANT UPDATE (voided_at, voided_by, void_reason_id) ON "attachment" TO huiyin_app;
