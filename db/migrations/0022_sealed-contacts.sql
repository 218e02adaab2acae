DROP INDEX "submitter_by_phone";--> statement-breakpoint
ALTER TABLE "submitter" ADD COLUMN "phone_fingerprint" text;--> statement-breakpoint
CREATE INDEX "submitter_by_phone" ON "submitter" USING btree ("phone_fingerprint") WHERE "submitter"."phone_fingerprint" is not null;