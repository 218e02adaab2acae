ALTER TABLE "obligation" DROP CONSTRAINT "obligation_settled_how";--> statement-breakpoint
ALTER TABLE "submitter" ADD COLUMN "code_seed" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "submitter_by_code_seed" ON "submitter" USING btree ("code_seed") WHERE "submitter"."code_seed" <> '';--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_settled_how" CHECK ("obligation"."settled_how" in ('done', 'impossible', 'superseded', 'overtaken', 'withdrawn', 'unrated', 'mayNotReturn', 'notSupplied', 'voided'));