-- The second lock: what a connection of the serving role sees, `huiyin.scope` says; without it, nothing.
-- `all`, or the ids by column as JSON; what is neither is nobody's. Read once for each statement, because the policies ask in a scalar subquery.
CREATE FUNCTION huiyin_sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('huiyin.scope', true) = 'all', false)
$$;
--> statement-breakpoint
CREATE FUNCTION huiyin_has_scope() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('huiyin.scope', true), '') <> ''
$$;
--> statement-breakpoint
CREATE FUNCTION huiyin_sees(of_column text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT jsonb_array_elements_text(
    CASE WHEN left(current_setting('huiyin.scope', true), 1) = '{' THEN current_setting('huiyin.scope', true)::jsonb -> of_column END))
$$;
--> statement-breakpoint
CREATE POLICY "in_scope" ON "suggestion" TO huiyin_app USING (
  (SELECT huiyin_sees_all())
  OR "station_id" = ANY ((SELECT huiyin_sees('stationId'))::text[])
  OR "township_office_id" = ANY ((SELECT huiyin_sees('townshipOfficeId'))::text[])
  OR "county_office_id" = ANY ((SELECT huiyin_sees('countyOfficeId'))::text[])
  OR "city_office_id" = ANY ((SELECT huiyin_sees('cityOfficeId'))::text[])
  OR "deputy_id" = ANY ((SELECT huiyin_sees('deputyId'))::text[])
  OR EXISTS (SELECT FROM "assignment" a WHERE a."suggestion_id" = "suggestion"."id" AND a."unit_id" = ANY ((SELECT huiyin_sees('unitIds'))::text[]))
);
--> statement-breakpoint
CREATE POLICY "in_scope" ON "submitter" TO huiyin_app USING (
  (SELECT huiyin_sees_all()) OR EXISTS (SELECT FROM "suggestion" s WHERE s."id" = "submitter"."suggestion_id")
);
--> statement-breakpoint
CREATE POLICY "in_scope" ON "attachment" TO huiyin_app USING (
  (SELECT huiyin_sees_all()) OR EXISTS (SELECT FROM "suggestion" s WHERE s."id" = "attachment"."suggestion_id")
);
--> statement-breakpoint
CREATE POLICY "in_scope" ON "document" TO huiyin_app USING (
  (SELECT huiyin_sees_all())
  OR EXISTS (SELECT FROM "suggestion" s WHERE s."id" = "document"."subject_id")
  OR ((SELECT huiyin_has_scope()) AND "subject_id" NOT LIKE 'sug\_%')
);
--> statement-breakpoint
-- Read through the suggestion they hang on, by the dozen for each, or by few doors: they ask only that there be a scope.
DO $$
DECLARE
  gated text;
BEGIN
  FOREACH gated IN ARRAY ARRAY['suggestion_event', 'suggestion_command', 'assignment', 'obligation', 'notice', 'notice_matter', 'frozen_fact', 'figure_remark', 'unit_link', 'personal_request'] LOOP
    EXECUTE format('CREATE POLICY "in_scope" ON %I TO huiyin_app USING ((SELECT huiyin_has_scope()))', gated);
  END LOOP;
END $$;
--> statement-breakpoint
-- Forced, so that who owns the tables needs a policy as well, and has it.
DO $$
DECLARE
  locked text;
  owner text;
BEGIN
  FOREACH locked IN ARRAY ARRAY['suggestion', 'submitter', 'attachment', 'document', 'suggestion_event', 'suggestion_command', 'assignment', 'obligation',
    'notice', 'notice_matter', 'frozen_fact', 'figure_remark', 'unit_link', 'personal_request'] LOOP
    SELECT pg_get_userbyid(relowner) INTO owner FROM pg_class WHERE oid = locked::regclass;
    EXECUTE format('CREATE POLICY "owner" ON %I TO %I USING (true)', locked, owner);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', locked);
  END LOOP;
END $$;
