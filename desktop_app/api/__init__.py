"""HTTP to the service: requests, no Qt. JSON comes in, typed replies and known errors go out."""
