package rogatory.badhouse.write.two;

import rogatory.badhouse.read.list.Seen;

/** What another slice must not import. */
public record Two(Seen seen) {}
