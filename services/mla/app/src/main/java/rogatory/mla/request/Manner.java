package rogatory.mla.request;

/**
 * In which manner an item is executed.
 *
 * @param video the person is heard by video conference, UNCAC 46(18)
 * @param procedure whether the procedure asked for is followed, UNCAC 46(17)
 * @param publicRecords the records are open to the general public, UNCAC 46(29)(a)
 * @param takingOverConsidered taking over the proceedings was considered, UNCAC 47
 */
public record Manner(boolean video, Procedure procedure, boolean publicRecords, boolean takingOverConsidered) {

    /** What became of a special procedure. */
    public enum Procedure {
        NOT_ASKED,
        ASKED,
        FOLLOWED,
        NOT_FOLLOWED
    }

    static final Manner ORDINARY = new Manner(false, Procedure.NOT_ASKED, false, false);

    Manner byVideo() {
        return new Manner(true, procedure, publicRecords, takingOverConsidered);
    }

    Manner following(Procedure now) {
        return new Manner(video, now, publicRecords, takingOverConsidered);
    }

    Manner openToThePublic(boolean now) {
        return new Manner(video, procedure, now, takingOverConsidered);
    }

    Manner takingOver() {
        return new Manner(video, procedure, publicRecords, true);
    }
}
