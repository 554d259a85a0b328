-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody is in a session and at an activity at one time, whichever of the two was entered first; only the sessions of an
-- activity are in nobody's way there. `activity`: of the people of an activity and of those of its sessions, its id;
-- else 0.
ALTER TABLE occupancy ADD COLUMN activity {int} NOT NULL DEFAULT 0
--;;
UPDATE occupancy SET activity = owner WHERE owner_kind = 'activity'
--;;
UPDATE occupancy SET activity = (SELECT b.activity_id FROM booking b WHERE b.id = occupancy.owner)
WHERE resource_kind = 'staff' AND owner_kind = 'booking'
  AND EXISTS (SELECT 1 FROM booking b WHERE b.id = occupancy.owner AND b.activity_id IS NOT NULL)
--;;
-- Where somebody is in both places already the session holds; `check` names the activity.
DELETE FROM occupancy WHERE resource_kind = 'activity-staff' AND EXISTS
  (SELECT 1 FROM occupancy o WHERE o.resource_kind = 'staff' AND o.resource = occupancy.resource
     AND o.starts < occupancy.ends AND o.ends > occupancy.starts AND o.activity <> occupancy.activity)
