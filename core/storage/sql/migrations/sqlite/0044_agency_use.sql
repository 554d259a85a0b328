-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same counted from the records: what `check` holds agency_use against.
CREATE VIEW agency_use_counted AS
SELECT u.agency_id, u.day, u.source, count(*) AS times FROM (
  SELECT g.agency_id, x.day, 'activity' AS source FROM activity x JOIN activity_agency g ON g.activity_id = x.id
  WHERE x.counted = 1 AND x.status IN ('held', 'reported')
  UNION ALL
  SELECT r.agency_id, r.referred_on, 'referral' FROM referral r WHERE r.retired_at IS NULL
  UNION ALL
  SELECT c.agency_id, date(m.starts + 32400, 'unixepoch'), 'memo' FROM memo m JOIN client c ON c.id = m.client_id
  WHERE c.agency_id IS NOT NULL AND m.starts IS NOT NULL AND m.status IN ('submitted', 'confirmed')
) u GROUP BY u.agency_id, u.day, u.source
--;;
INSERT INTO agency_use (agency_id, day, source, times) SELECT agency_id, day, source, times FROM agency_use_counted
--;;
CREATE TRIGGER agency_use_memo_new AFTER INSERT ON memo
WHEN NEW.status IN ('submitted', 'confirmed')
BEGIN
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT c.agency_id, date(NEW.starts + 32400, 'unixepoch'), 'memo', 1 FROM client c
  WHERE c.id = NEW.client_id AND c.agency_id IS NOT NULL AND NEW.starts IS NOT NULL
    AND NEW.status IN ('submitted', 'confirmed')
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
END
--;;
CREATE TRIGGER agency_use_memo AFTER UPDATE OF status, client_id, starts ON memo
WHEN OLD.status IN ('submitted', 'confirmed') OR NEW.status IN ('submitted', 'confirmed')
BEGIN
  UPDATE agency_use SET times = times - 1
  WHERE source = 'memo' AND day = date(OLD.starts + 32400, 'unixepoch') AND OLD.status IN ('submitted', 'confirmed')
    AND agency_id = (SELECT c.agency_id FROM client c WHERE c.id = OLD.client_id);
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT c.agency_id, date(NEW.starts + 32400, 'unixepoch'), 'memo', 1 FROM client c
  WHERE c.id = NEW.client_id AND c.agency_id IS NOT NULL AND NEW.starts IS NOT NULL
    AND NEW.status IN ('submitted', 'confirmed')
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
  DELETE FROM agency_use WHERE times = 0;
END
--;;
CREATE TRIGGER agency_use_memo_gone AFTER DELETE ON memo
WHEN OLD.status IN ('submitted', 'confirmed')
BEGIN
  UPDATE agency_use SET times = times - 1
  WHERE source = 'memo' AND day = date(OLD.starts + 32400, 'unixepoch') AND OLD.status IN ('submitted', 'confirmed')
    AND agency_id = (SELECT c.agency_id FROM client c WHERE c.id = OLD.client_id);
  DELETE FROM agency_use WHERE times = 0;
END
--;;
CREATE TRIGGER agency_use_client AFTER UPDATE OF agency_id ON client
WHEN OLD.agency_id IS NOT NEW.agency_id
BEGIN
  UPDATE agency_use SET times = times - (SELECT count(*) FROM memo m WHERE m.client_id = NEW.id
    AND m.status IN ('submitted', 'confirmed') AND date(m.starts + 32400, 'unixepoch') = agency_use.day)
  WHERE agency_id = OLD.agency_id AND source = 'memo'
    AND day IN (SELECT date(m.starts + 32400, 'unixepoch') FROM memo m WHERE m.client_id = NEW.id
              AND m.status IN ('submitted', 'confirmed'));
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT NEW.agency_id, date(m.starts + 32400, 'unixepoch'), 'memo', count(*) FROM memo m
  WHERE NEW.agency_id IS NOT NULL AND m.client_id = NEW.id AND m.starts IS NOT NULL
    AND m.status IN ('submitted', 'confirmed')
  GROUP BY date(m.starts + 32400, 'unixepoch')
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
  DELETE FROM agency_use WHERE times = 0;
END
--;;
CREATE TRIGGER agency_use_referral_new AFTER INSERT ON referral
BEGIN
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT NEW.agency_id, NEW.referred_on, 'referral', 1 WHERE NEW.retired_at IS NULL
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
END
--;;
CREATE TRIGGER agency_use_referral AFTER UPDATE OF agency_id, referred_on, retired_at ON referral
BEGIN
  UPDATE agency_use SET times = times - 1
  WHERE agency_id = OLD.agency_id AND day = OLD.referred_on AND source = 'referral' AND OLD.retired_at IS NULL;
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT NEW.agency_id, NEW.referred_on, 'referral', 1 WHERE NEW.retired_at IS NULL
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
  DELETE FROM agency_use WHERE times = 0;
END
--;;
CREATE TRIGGER agency_use_referral_gone AFTER DELETE ON referral
BEGIN
  UPDATE agency_use SET times = times - 1
  WHERE agency_id = OLD.agency_id AND day = OLD.referred_on AND source = 'referral' AND OLD.retired_at IS NULL;
  DELETE FROM agency_use WHERE times = 0;
END
--;;
CREATE TRIGGER agency_use_part_new AFTER INSERT ON activity_agency
BEGIN
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT NEW.agency_id, x.day, 'activity', 1 FROM activity x
  WHERE x.id = NEW.activity_id AND x.counted = 1 AND x.status IN ('held', 'reported')
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
END
--;;
CREATE TRIGGER agency_use_part AFTER UPDATE OF agency_id, activity_id ON activity_agency
BEGIN
  UPDATE agency_use SET times = times - 1
  WHERE agency_id = OLD.agency_id AND source = 'activity' AND day = (SELECT x.day FROM activity x
    WHERE x.id = OLD.activity_id AND x.counted = 1 AND x.status IN ('held', 'reported'));
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT NEW.agency_id, x.day, 'activity', 1 FROM activity x
  WHERE x.id = NEW.activity_id AND x.counted = 1 AND x.status IN ('held', 'reported')
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
  DELETE FROM agency_use WHERE times = 0;
END
--;;
CREATE TRIGGER agency_use_part_gone AFTER DELETE ON activity_agency
BEGIN
  UPDATE agency_use SET times = times - 1
  WHERE agency_id = OLD.agency_id AND source = 'activity' AND day = (SELECT x.day FROM activity x
    WHERE x.id = OLD.activity_id AND x.counted = 1 AND x.status IN ('held', 'reported'));
  DELETE FROM agency_use WHERE times = 0;
END
--;;
CREATE TRIGGER agency_use_activity AFTER UPDATE OF day, status, counted ON activity
BEGIN
  UPDATE agency_use SET times = times - 1
  WHERE source = 'activity' AND day = OLD.day AND OLD.counted = 1 AND OLD.status IN ('held', 'reported')
    AND agency_id IN (SELECT g.agency_id FROM activity_agency g WHERE g.activity_id = OLD.id);
  INSERT INTO agency_use (agency_id, day, source, times)
  SELECT g.agency_id, NEW.day, 'activity', 1 FROM activity_agency g
  WHERE g.activity_id = NEW.id AND NEW.counted = 1 AND NEW.status IN ('held', 'reported')
  ON CONFLICT (agency_id, day, source) DO UPDATE SET times = times + excluded.times;
  DELETE FROM agency_use WHERE times = 0;
END
