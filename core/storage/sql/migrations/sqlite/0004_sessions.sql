-- SPDX-License-Identifier: GPL-3.0-or-later
-- SQLite has no exclusion constraint: a trigger looks for the overlap inside the writing transaction, which holds the
-- only write lock. PostgreSQL: EXCLUDE USING gist.
CREATE INDEX occupancy_range ON occupancy (resource_kind, resource, starts, ends)
--;;
CREATE TRIGGER occupancy_no_overlap BEFORE INSERT ON occupancy
WHEN EXISTS (SELECT 1 FROM occupancy
             WHERE resource_kind = NEW.resource_kind AND resource = NEW.resource
               AND starts < NEW.ends AND ends > NEW.starts)
BEGIN
  SELECT RAISE(ABORT, 'occupancy overlap');
END
--;;
CREATE TRIGGER occupancy_not_moved BEFORE UPDATE OF resource_kind, resource, starts, ends ON occupancy
BEGIN
  SELECT RAISE(ABORT, 'occupancy rows are replaced, not moved');
END
