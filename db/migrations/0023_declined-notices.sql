ALTER TABLE "notice" DROP CONSTRAINT "notice_state";--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "declined_by" text;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "declined_as" jsonb;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "declined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "declined_reason" text;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_state" CHECK ("notice"."state" in ('draft', 'signed', 'sent', 'received', 'cancelled', 'declined'));--> statement-breakpoint
GRANT UPDATE (declined_by, declined_as, declined_at, declined_reason) ON "notice" TO huiyin_app;
