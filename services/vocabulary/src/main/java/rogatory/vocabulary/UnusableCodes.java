package rogatory.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An operator's code files that cannot be used: whoever reads them stops before the first request. */
public final class UnusableCodes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param place the file, and the line where there is one, as in {@code codes/channel.codes:3}
     * @param right what would be right
     */
    public record Fault(String place, String wrong, String right) {

        @Override
        public String toString() {
            return place + ": " + wrong + "; " + right;
        }
    }

    private final transient List<Fault> faults;

    UnusableCodes(List<Fault> faults) {
        super("the operator's codes cannot be used:\n"
                + faults.stream().map(Fault::toString).collect(joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
