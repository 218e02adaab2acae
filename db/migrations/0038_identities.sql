-- One identity of each provider per account, and one account per identity; as before it finds the ways into an account.
DROP INDEX "account_by_user";--> statement-breakpoint
CREATE UNIQUE INDEX "account_by_user" ON "account" USING btree ("user_id","provider_id");--> statement-breakpoint
-- Whose identity a provider has just vouched for.
CREATE UNIQUE INDEX "account_by_subject" ON "account" USING btree ("provider_id","account_id");--> statement-breakpoint
-- Sessions that are open now were opened by password.
ALTER TABLE "session" ADD COLUMN "opened_by" text DEFAULT 'password' NOT NULL;
