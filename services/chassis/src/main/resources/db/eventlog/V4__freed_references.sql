-- A reference that stood on a file by a correction which was voided is free again.
grant delete on reference to ${service};
