-- The deputies of one congress, and where each is and was enrolled: asked by GET /api/mandates.
CREATE INDEX "deputy_mandate_by_place" ON "deputy_mandate" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "enrolment_by_mandate" ON "enrolment" USING btree ("mandate_id");--> statement-breakpoint
-- A seat is ended and a station left with a last day; nobody was never a deputy.
REVOKE DELETE ON "deputy_mandate", "enrolment" FROM huiyin_app;
