package rogatory.simulation.model;

/** A kind of request in one direction: what comes in, or goes out, as a stream of its own. */
public enum Line {
    MLA_IN("MLA", "IN"),
    MLA_OUT("MLA", "OUT"),
    EXT_IN("EXT", "IN"),
    EXT_OUT("EXT", "OUT"),
    LEC_IN("LEC", "IN"),
    LEC_OUT("LEC", "OUT"),
    SPO_IN("SPO", "IN"),
    SPO_OUT("SPO", "OUT");

    private final String kind;
    private final String way;

    Line(String kind, String way) {
        this.kind = kind;
        this.way = way;
    }

    public String kind() {
        return kind;
    }

    /** Between law-enforcement authorities rather than central ones. */
    public boolean police() {
        return kind.equals("LEC") || kind.equals("SPO");
    }

    public boolean incoming() {
        return way.equals("IN");
    }

    public String direction() {
        return incoming() ? "INCOMING" : "OUTGOING";
    }

    /** A reference that says that the request is invented. */
    public String ref(int year, int number) {
        return "SIM-%s-%s-%d-%05d".formatted(kind, way, year, number);
    }
}
