package rogatory.simulation.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.history.Journal;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Profile;
import rogatory.simulation.model.Segment;

/** What was generated, counted while it is written, so that nothing of a log need be kept. */
public final class Figures {

    /** Parts that urgency or an earlier enquiry shortens; they are compared for ordinary requests alone. */
    private static final Set<Segment> SHORTENED = Set.of(
            Segment.QUEUE,
            Segment.COURT,
            Segment.SERVICE,
            Segment.BANK,
            Segment.TELECOM,
            Segment.TESTIMONY,
            Segment.SEARCH,
            Segment.FREEZE,
            Segment.ENFORCE,
            Segment.RETURN);

    private final int years;
    private final Map<Line, int[]> requests = new EnumMap<>(Line.class);
    private final Map<Line, double[]> expected = new EnumMap<>(Line.class);
    private final Map<Line, Map<String, Integer>> endings = new EnumMap<>(Line.class);
    private final Map<Line, Days> lengths = new EnumMap<>(Line.class);
    private final Map<Line, Mended> mended = new EnumMap<>(Line.class);
    private final Map<Segment, Days> durations = new EnumMap<>(Segment.class);

    private final Map<Parameter, long[]> shares = new LinkedHashMap<>();

    private List<String> leftOut = List.of();

    public Figures(Profile profile, int years) {
        this.years = years;
        Parameters.of(profile).forEach(parameter -> shares.put(parameter, new long[2]));
    }

    public void expect(Line line, int year, double volume) {
        expected.computeIfAbsent(line, any -> new double[years])[year] = volume;
    }

    /**
     * @param recorded those of its events that are in the log
     * @param comparable whether the request is an ordinary one
     */
    public void count(Line line, int year, Journal journal, List<Event> recorded, boolean comparable) {
        requests.computeIfAbsent(line, any -> new int[years])[year]++;
        mended.computeIfAbsent(line, any -> new Mended()).add(recorded);
        lengths.computeIfAbsent(line, any -> new Days())
                .add(1L + journal.register().events().size());
        endings.computeIfAbsent(line, any -> new TreeMap<>()).merge(journal.ending(), 1, Integer::sum);
        shares.forEach((parameter, counts) -> {
            if (parameter.line() == line) {
                counts[0] += parameter.among().applyAsLong(journal);
                counts[1] += parameter.has().applyAsLong(journal);
            }
        });
        for (Journal.Measured measured : journal.measured()) {
            if (comparable || !SHORTENED.contains(measured.segment())) {
                durations.computeIfAbsent(measured.segment(), any -> new Days()).add(measured.days());
            }
        }
    }

    /** What came out of a parameter of the model. */
    record Share(Parameter parameter, long among, long has) {

        double made() {
            return among == 0 ? 0 : (double) has / among;
        }
    }

    /** All that came out of the shares and means of the model. */
    List<Share> shares() {
        return shares.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    /** @param codes of planted cases for which the span is too short */
    public void leftOut(List<String> codes) {
        leftOut = List.copyOf(codes);
    }

    public List<String> leftOut() {
        return leftOut;
    }

    public int years() {
        return years;
    }

    public int requests(Line line, int year) {
        return requests.getOrDefault(line, new int[years])[year];
    }

    public int requests(Line line) {
        return Arrays.stream(requests.getOrDefault(line, new int[0])).sum();
    }

    public double expected(Line line, int year) {
        return expected.getOrDefault(line, new double[years])[year];
    }

    public long events(Line line) {
        return mended(line).rows();
    }

    /** What was wrong in the log and put right. */
    public Mended mended(Line line) {
        return mended.getOrDefault(line, new Mended());
    }

    /** How many events the files have, the receipt among them, were there no end to the log. */
    public Days lengths(Line line) {
        return lengths.getOrDefault(line, new Days());
    }

    public int endings(Line line, String ending) {
        return endings.getOrDefault(line, Map.of()).getOrDefault(ending, 0);
    }

    /** How often each ending came. */
    Map<String, Integer> endings(Line line) {
        return endings.getOrDefault(line, Map.of());
    }

    public Days durations(Segment segment) {
        return durations.getOrDefault(segment, new Days());
    }
}
