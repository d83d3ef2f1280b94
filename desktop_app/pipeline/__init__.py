"""One step of one job: plain blocking functions (Job, CancelToken) → Outcome. No Qt, no database, no sleep."""
