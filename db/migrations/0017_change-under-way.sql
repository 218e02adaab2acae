ALTER TABLE "outbox" ADD COLUMN "priority" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "outbox_next" ON "outbox" USING btree ("priority","id") WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_in_bulk" ON "outbox" USING btree ("command_id","subject_id") WHERE "outbox"."priority" > 0;--> statement-breakpoint
CREATE INDEX "outbox_bulk_under_way" ON "outbox" USING btree ("id") WHERE "outbox"."priority" > 0 and "outbox"."done_at" is null and "outbox"."sent_at" is not null;