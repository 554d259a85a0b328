-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE EXTENSION IF NOT EXISTS btree_gist
--;;
ALTER TABLE occupancy ADD CONSTRAINT occupancy_no_overlap
  EXCLUDE USING gist (resource_kind WITH =, resource WITH =, int8range(starts, ends) WITH &&)
