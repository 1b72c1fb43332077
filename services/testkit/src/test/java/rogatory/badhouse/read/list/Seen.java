package rogatory.badhouse.read.list;

import java.time.LocalDate;

/** A view that no slice may know. */
public record Seen(LocalDate day) {}
