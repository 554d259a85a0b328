-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION tokyo_day(moment bigint) RETURNS text LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT to_char(timezone('UTC', to_timestamp($1 + 32400)), 'YYYY-MM-DD')
$$
--;;
-- The same counted from the records: what `check` holds agency_use against.
CREATE VIEW agency_use_counted AS
SELECT u.agency_id, u.day, u.source, count(*) AS times FROM (
  SELECT g.agency_id, x.day, 'activity' AS source FROM activity x JOIN activity_agency g ON g.activity_id = x.id
  WHERE x.counted = 1 AND x.status IN ('held', 'reported')
  UNION ALL
  SELECT r.agency_id, r.referred_on, 'referral' FROM referral r WHERE r.retired_at IS NULL
  UNION ALL
  SELECT c.agency_id, tokyo_day(m.starts), 'memo' FROM memo m JOIN client c ON c.id = m.client_id
  WHERE c.agency_id IS NOT NULL AND m.starts IS NOT NULL AND m.status IN ('submitted', 'confirmed')
) u GROUP BY u.agency_id, u.day, u.source
--;;
INSERT INTO agency_use (agency_id, day, source, times) SELECT agency_id, day, source, times FROM agency_use_counted
--;;
-- Nobody but these triggers writes here: they run with the owner's rights, and nobody may hang them on a table of his
-- own.
CREATE FUNCTION agency_use_add(agency_id bigint, day text, source text, times bigint) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO yorozu.agency_use AS u (agency_id, day, source, times) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT agency_use_pkey DO UPDATE SET times = u.times + excluded.times
$$
--;;
CREATE FUNCTION agency_use_take(agency_id bigint, day text, source text, times bigint) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, pg_temp AS $$
  UPDATE yorozu.agency_use u SET times = u.times - $4 WHERE u.agency_id = $1 AND u.day = $2 AND u.source = $3;
  DELETE FROM yorozu.agency_use u WHERE u.agency_id = $1 AND u.day = $2 AND u.source = $3 AND u.times = 0
$$
--;;
CREATE FUNCTION memo_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status IN ('submitted', 'confirmed') THEN
    PERFORM yorozu.agency_use_take(c.agency_id, yorozu.tokyo_day(OLD.starts), 'memo', 1)
    FROM yorozu.client c WHERE c.id = OLD.client_id AND c.agency_id IS NOT NULL AND OLD.starts IS NOT NULL;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status IN ('submitted', 'confirmed') THEN
    PERFORM yorozu.agency_use_add(c.agency_id, yorozu.tokyo_day(NEW.starts), 'memo', 1)
    FROM yorozu.client c WHERE c.id = NEW.client_id AND c.agency_id IS NOT NULL AND NEW.starts IS NOT NULL;
  END IF;
  RETURN NULL;
END
$$
--;;
REVOKE ALL ON FUNCTION memo_use() FROM PUBLIC
--;;
CREATE TRIGGER memo_use AFTER INSERT OR DELETE OR UPDATE OF status, client_id, starts ON memo
FOR EACH ROW EXECUTE FUNCTION memo_use()
--;;
CREATE FUNCTION memo_days(client_id bigint) RETURNS TABLE (day text, times bigint) LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT yorozu.tokyo_day(m.starts), count(*) FROM yorozu.memo m
  WHERE m.client_id = $1 AND m.starts IS NOT NULL AND m.status IN ('submitted', 'confirmed') GROUP BY 1 ORDER BY 1
$$
--;;
CREATE FUNCTION client_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.agency_id IS NOT DISTINCT FROM OLD.agency_id THEN
    RETURN NULL;
  END IF;
  PERFORM yorozu.agency_use_take(OLD.agency_id, m.day, 'memo', m.times) FROM yorozu.memo_days(NEW.id) m
  WHERE OLD.agency_id IS NOT NULL;
  PERFORM yorozu.agency_use_add(NEW.agency_id, m.day, 'memo', m.times) FROM yorozu.memo_days(NEW.id) m
  WHERE NEW.agency_id IS NOT NULL;
  RETURN NULL;
END
$$
--;;
REVOKE ALL ON FUNCTION client_use() FROM PUBLIC
--;;
CREATE TRIGGER client_use AFTER UPDATE OF agency_id ON client
FOR EACH ROW EXECUTE FUNCTION client_use()
--;;
CREATE FUNCTION referral_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.retired_at IS NULL THEN
    PERFORM yorozu.agency_use_take(OLD.agency_id, OLD.referred_on, 'referral', 1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.retired_at IS NULL THEN
    PERFORM yorozu.agency_use_add(NEW.agency_id, NEW.referred_on, 'referral', 1);
  END IF;
  RETURN NULL;
END
$$
--;;
REVOKE ALL ON FUNCTION referral_use() FROM PUBLIC
--;;
CREATE TRIGGER referral_use AFTER INSERT OR DELETE OR UPDATE OF agency_id, referred_on, retired_at ON referral
FOR EACH ROW EXECUTE FUNCTION referral_use()
--;;
CREATE FUNCTION participation_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM yorozu.agency_use_take(OLD.agency_id, x.day, 'activity', 1) FROM yorozu.activity x
    WHERE x.id = OLD.activity_id AND x.counted = 1 AND x.status IN ('held', 'reported');
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM yorozu.agency_use_add(NEW.agency_id, x.day, 'activity', 1) FROM yorozu.activity x
    WHERE x.id = NEW.activity_id AND x.counted = 1 AND x.status IN ('held', 'reported');
  END IF;
  RETURN NULL;
END
$$
--;;
REVOKE ALL ON FUNCTION participation_use() FROM PUBLIC
--;;
CREATE TRIGGER participation_use AFTER INSERT OR DELETE OR UPDATE OF agency_id, activity_id ON activity_agency
FOR EACH ROW EXECUTE FUNCTION participation_use()
--;;
CREATE FUNCTION activity_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.counted = 1 AND OLD.status IN ('held', 'reported') THEN
    PERFORM yorozu.agency_use_take(g.agency_id, OLD.day, 'activity', 1)
    FROM (SELECT a.agency_id FROM yorozu.activity_agency a WHERE a.activity_id = NEW.id ORDER BY a.agency_id) g;
  END IF;
  IF NEW.counted = 1 AND NEW.status IN ('held', 'reported') THEN
    PERFORM yorozu.agency_use_add(g.agency_id, NEW.day, 'activity', 1)
    FROM (SELECT a.agency_id FROM yorozu.activity_agency a WHERE a.activity_id = NEW.id ORDER BY a.agency_id) g;
  END IF;
  RETURN NULL;
END
$$
--;;
REVOKE ALL ON FUNCTION activity_use() FROM PUBLIC
--;;
CREATE TRIGGER activity_use AFTER UPDATE OF day, status, counted ON activity
FOR EACH ROW EXECUTE FUNCTION activity_use()
