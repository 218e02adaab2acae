-- The api says whether the memory is as new as the program (GET /api/health/ready); so the serving role may read what has run.
GRANT USAGE ON SCHEMA drizzle TO huiyin_app;
--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO huiyin_app;
