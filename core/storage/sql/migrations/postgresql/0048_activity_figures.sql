-- SPDX-License-Identifier: GPL-3.0-or-later
-- The activities that count, as the dashboard reads them: a year lies together, each with its agencies' ids. Kept with
-- the records in the same transaction. Without a reference to `activity`: it follows it, and `check` compares.
CREATE TABLE activity_figures (
  fiscal_year   {int} NOT NULL,
  day           TEXT  NOT NULL,
  activity_id   {int} NOT NULL UNIQUE,
  kind          TEXT  NOT NULL,
  month         {int} NOT NULL,
  office_id     {int},
  programme_id  {int},
  people        {int} NOT NULL,
  firms         {int} NOT NULL,
  consultations {int} NOT NULL,
  agencies      TEXT  NOT NULL,
  PRIMARY KEY (fiscal_year, day, activity_id)
)
--;;
-- The same counted from the records: what `check` holds activity_figures against. Of a stay its trainees are the
-- participants, unless another number is told.
CREATE VIEW activity_figures_counted AS
SELECT x.fiscal_year, x.day, x.id AS activity_id, x.kind, x.month, x.office_id, x.programme_id,
  coalesce(x.participants, CASE WHEN x.kind = 'trainee' THEN
    (SELECT count(*) FROM trainee t WHERE t.activity_id = x.id) END, 0) AS people,
  coalesce(x.firms, 0) AS firms, coalesce(x.consultations, 0) AS consultations,
  coalesce((SELECT string_agg(CAST(a.agency_id AS text), ',' ORDER BY a.agency_id) FROM activity_agency a
    WHERE a.activity_id = x.id), '') AS agencies
FROM activity x WHERE x.counted = 1 AND x.status IN ('held', 'reported')
--;;
INSERT INTO activity_figures SELECT * FROM activity_figures_counted
--;;
-- Nobody but these triggers writes here, as of agency_use.
CREATE FUNCTION renew_figures(activity_id bigint) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM yorozu.activity_figures f WHERE f.activity_id = $1;
  INSERT INTO yorozu.activity_figures SELECT * FROM yorozu.activity_figures_counted c WHERE c.activity_id = $1
$$
--;;
CREATE FUNCTION keep_activity_figures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM yorozu.renew_figures(CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END);
  RETURN NULL;
END
$$
--;;
REVOKE ALL ON FUNCTION keep_activity_figures() FROM PUBLIC
--;;
CREATE TRIGGER activity_figures AFTER INSERT OR DELETE OR UPDATE OF kind, status, counted, day, fiscal_year, month,
  office_id, programme_id, participants, firms, consultations ON activity
FOR EACH ROW EXECUTE FUNCTION keep_activity_figures()
--;;
-- Of those who took part, and of trainees.
CREATE FUNCTION keep_part_figures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM yorozu.renew_figures(OLD.activity_id);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.activity_id <> OLD.activity_id) THEN
    PERFORM yorozu.renew_figures(NEW.activity_id);
  END IF;
  RETURN NULL;
END
$$
--;;
REVOKE ALL ON FUNCTION keep_part_figures() FROM PUBLIC
--;;
CREATE TRIGGER part_figures AFTER INSERT OR DELETE OR UPDATE OF activity_id, agency_id ON activity_agency
FOR EACH ROW EXECUTE FUNCTION keep_part_figures()
--;;
CREATE TRIGGER part_figures AFTER INSERT OR DELETE OR UPDATE OF activity_id ON trainee
FOR EACH ROW EXECUTE FUNCTION keep_part_figures()
