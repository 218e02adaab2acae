ALTER TABLE "obligation" ADD COLUMN "stopped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "obligation" ADD COLUMN "assignment_id" text;--> statement-breakpoint
ALTER TABLE "research_event" ADD COLUMN "adjusts" jsonb;--> statement-breakpoint
ALTER TABLE "suggestion_event" ADD COLUMN "adjusts" jsonb;