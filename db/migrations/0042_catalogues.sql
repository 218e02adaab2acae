-- Topics and channels stand in the order they were put in; what nobody ordered stands by its id.
ALTER TABLE "category" ADD COLUMN "position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "resolution_channel" ADD COLUMN "position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- What is out of use stays readable: matters point at it.
REVOKE DELETE ON "category", "resolution_channel" FROM huiyin_app;
