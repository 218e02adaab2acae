-- A notice lists what a unit owes on a suggestion or on a research and its papers: each row stands on one of the two. All of old stand on a suggestion.
ALTER TABLE "notice_matter" ALTER COLUMN "suggestion_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notice_matter" ADD COLUMN "research_id" text;--> statement-breakpoint
ALTER TABLE "notice_matter" ADD CONSTRAINT "notice_matter_research_id_research_id_fk" FOREIGN KEY ("research_id") REFERENCES "public"."research"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_matter_by_research" ON "notice_matter" USING btree ("research_id");--> statement-breakpoint
ALTER TABLE "notice_matter" ADD CONSTRAINT "notice_matter_of_one" CHECK (num_nonnulls("notice_matter"."suggestion_id", "notice_matter"."research_id") = 1);