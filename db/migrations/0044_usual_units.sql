-- What became of the newest matters of one topic in one office: the units offered beside the chooser (queries/usual-units).
CREATE INDEX "suggestion_by_township_topic" ON "suggestion" USING btree ("township_office_id","category_id","id");--> statement-breakpoint
CREATE INDEX "suggestion_by_county_topic" ON "suggestion" USING btree ("county_office_id","category_id","id");
