CREATE INDEX "audit_event_by_person" ON "audit_event" USING btree ("person_id","seq");--> statement-breakpoint
CREATE INDEX "audit_event_by_subject" ON "audit_event" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_event_by_suggestion" ON "audit_event" USING btree (("detail" ->> 'suggestionId')) WHERE "audit_event"."detail" ->> 'suggestionId' is not null;--> statement-breakpoint
CREATE INDEX "audit_event_by_time" ON "audit_event" USING btree ("at");