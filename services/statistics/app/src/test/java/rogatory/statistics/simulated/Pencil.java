package rogatory.statistics.simulated;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures reckoned from the CSV files of a case log alone, by the definitions of {@code docs/indicators.md} and the states of
 * {@code docs/event-model}: as a clerk would with a pencil, without any of the program's classes.
 */
final class Pencil {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("EXT", "extradition");
        KINDS.put("MLA", "mla");
        KINDS.put("LEC", "law-enforcement");
        KINDS.put("SPO", "spontaneous");
    }

    private static final String[] DECISIONS = {
        "AssistanceGranted",
        "RequestRefused",
        "ItemRefused",
        "ExtraditionRefused",
        "CommittalDenied",
        "Declined",
        "ReplySent",
        "MlaRequiredNotified",
        "SurrenderOrdered",
        "ForeignGranted",
        "ForeignRefused",
        "ForeignMlaRequired"
    };
    private static final String[] RESPONSES = {
        "ClarificationSought",
        "ForeignClarificationSought",
        "ConsultationOpened",
        "ForeignConsultationOpened",
        "ItemExecuted",
        "ResultsTransmitted",
        "PartialResultsReceived",
        "ResultsReceived",
        "InterimReply"
    };
    private static final Pattern PARAGRAPH = Pattern.compile("-(\\d+)_(\\d+)([a-z]?)");
    private static final Map<String, String> ARTICLES = Map.of(
            "X-NOTREATY", "44(5)",
            "X-POLITICAL", "44(4)",
            "X-EVIDENCE", "44(8)",
            "X-DOCS", "44(8)",
            "X-FAIRTRIAL", "44(14)",
            "M-SPECIALTY", "46(19)");
    private static final double Z = 1.959963984540054;
    private static final int FEWEST = 10;

    private final Map<String, PencilCase> cases = new LinkedHashMap<>();

    Pencil(Path requests, Path events, LocalDate until) {
        read(requests, row -> cases.put(row.get("ref"), new PencilCase(row, until)));
        read(events, row -> {
            PencilCase known = cases.get(row.get("ref"));
            if (known != null) {
                known.add(row);
            }
        });
        cases.values().forEach(PencilCase::follow);
    }

    private static void read(Path file, Consumer<Map<String, String>> taker) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                taker.accept(row.getFieldsAsMap());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PencilCase> of(String kind, String direction) {
        return cases.values().stream()
                .filter(known -> known.kind.equals(kind) && known.direction.equals(direction))
                .toList();
    }

    /** T1 of one period, the header left out. */
    List<String> flow(LocalDate from, LocalDate to) {
        return each((start, group) -> {
            long received = count(group, known -> known.enteredWithin(from, to));
            long ended = count(group, known -> known.finalised(from, to));
            return Stream.of(start + count(group, known -> known.open(from.minusDays(1))) + "," + received + ","
                    + count(group, known -> known.reopenedWithin(from, to)) + "," + ended + ","
                    + count(group, known -> known.open(to)) + "," + share(ended, received));
        });
    }

    /** T2 of one period, the header left out. */
    List<String> outcomes(LocalDate from, LocalDate to) {
        return each((start, group) -> {
            Map<String, Integer> counts = new TreeMap<>();
            group.stream()
                    .filter(known -> known.finalised(from, to))
                    .forEach(known -> counts.merge(known.outcomeOn(to), 1, Integer::sum));
            int all = counts.values().stream().mapToInt(each -> each).sum();
            return counts.entrySet().stream()
                    .map(each -> start + each.getKey() + "," + each.getValue() + "," + share(each.getValue(), all));
        });
    }

    /** T3 of one period, the header left out. */
    List<String> grounds(LocalDate from, LocalDate to) {
        return each((start, group) -> {
            Map<String, Set<String>> requests = new TreeMap<>();
            Map<String, Set<String>> stopped = new TreeMap<>();
            group.forEach(known -> known.refusals().stream()
                    .filter(refusal ->
                            !refusal.on().isBefore(from) && !refusal.on().isAfter(to))
                    .forEach(refusal -> refusal.grounds().forEach(ground -> {
                        String key = ground + "," + article(ground) + "," + refusal.stage();
                        requests.computeIfAbsent(key, none -> new TreeSet<>()).add(known.ref);
                        Set<String> items = stopped.computeIfAbsent(key, none -> new TreeSet<>());
                        refusal.items().forEach(no -> items.add(known.ref + " " + no));
                    })));
            return requests.entrySet().stream()
                    .map(each -> start + each.getKey() + "," + each.getValue().size() + ","
                            + stopped.get(each.getKey()).size());
        });
    }

    /** The paragraph that a ground has in its name, such as 46(21)(b), or the one it stands on all the same. */
    private static String article(String ground) {
        Matcher named = PARAGRAPH.matcher(ground);
        if (named.find()) {
            String letter = named.group(3);
            return named.group(1) + "(" + named.group(2) + ")" + (letter.isEmpty() ? "" : "(" + letter + ")");
        }
        return ARTICLES.getOrDefault(ground, "practice");
    }

    /** T5 of one period, the header left out. */
    List<String> durations(LocalDate from, LocalDate to) {
        return each((start, group) -> {
            List<PencilCase> ended =
                    group.stream().filter(known -> known.finalised(from, to)).toList();
            List<PencilCase> intake = group.stream()
                    .filter(known -> known.enteredWithin(from, to))
                    .toList();
            List<String> lines = new ArrayList<>();
            both(
                    lines,
                    start + "D-1",
                    ended,
                    intake,
                    known -> known.first("RequestAcknowledged", "ForeignAcknowledged"));
            both(lines, start + "D-2", ended, intake, Pencil::responded);
            both(lines, start + "D-3", ended, intake, known -> known.first(DECISIONS));
            both(lines, start + "D-4", ended, intake, PencilCase::lastResults);
            lines.add(spread(start + "D-4.first", days(ended, PencilCase::firstResults)));
            lines.add(spread(start + "D-5", net(ended)));
            lines.add(spread(
                    start + "D-7.days",
                    ended.stream().flatMap(known -> known.rounds().stream()).toList()));
            if (start.startsWith("extradition,") && !ended.isEmpty()) {
                extradition(lines, start + "D-10.", ended);
            }
            if (start.startsWith("mla,")) {
                for (boolean police : List.of(true, false)) {
                    List<PencilCase> such = ended.stream()
                            .filter(known -> known.afterPolice() == police)
                            .toList();
                    lines.add(spread(start + "D-11.execution." + police, days(such, PencilCase::lastResults)));
                }
            }
            return lines.stream();
        });
    }

    private static void extradition(List<String> lines, String start, List<PencilCase> ended) {
        String[] arrest = {"ProvisionalArrestMade", "Arrested", "ForeignArrestMade"};
        String[] decision = {
            "SurrenderOrdered", "ForeignGranted", "ExtraditionRefused", "CommittalDenied", "ForeignRefused"
        };
        String[] order = {"SurrenderOrdered", "ForeignGranted"};
        String[] surrender = {"PersonSurrendered", "TemporarySurrender", "CustodyTaken"};
        lines.add(spread(start + "arrestToPapers", between(ended, "ProvisionalArrestMade"::equals, "RequestReceived")));
        lines.add(spread(start + "arrestToDecision", between(ended, List.of(arrest)::contains, decision)));
        lines.add(spread(start + "decisionToSurrender", between(ended, List.of(order)::contains, surrender)));
        for (boolean consent : List.of(true, false)) {
            List<PencilCase> such =
                    ended.stream().filter(known -> known.consents() == consent).toList();
            lines.add(spread(
                    start + "arrestToSurrender." + (consent ? "GIVEN" : "NONE"),
                    between(such, List.of(arrest)::contains, surrender)));
        }
        lines.add(spread(
                start + "custody",
                ended.stream().flatMap(known -> known.custody().stream()).toList()));
    }

    /** Days from the first of some events to the first of others, where that came later. */
    private static List<Long> between(List<PencilCase> cases, Predicate<String> begin, String... end) {
        return cases.stream()
                .flatMap(known -> known.first(begin).stream().flatMap(from -> known.first(end).stream()
                        .map(to -> ChronoUnit.DAYS.between(from, to))
                        .filter(days -> days >= 0)))
                .toList();
    }

    static Optional<LocalDate> responded(PencilCase known) {
        return Stream.of(known.first(RESPONSES), known.first(DECISIONS))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    static List<Long> net(List<PencilCase> ended) {
        return ended.stream()
                .filter(known -> known.lastResults().isPresent())
                .map(PencilCase::net)
                .toList();
    }

    /** The twenty figures that {@code docs/indicators.md} names, of requests to us for mutual legal assistance; of V-2 of ours. */
    Map<String, String> twenty(LocalDate from, LocalDate to) {
        List<PencilCase> all = of("MLA", "INCOMING");
        List<PencilCase> intake =
                all.stream().filter(known -> known.enteredWithin(from, to)).toList();
        List<PencilCase> ended =
                all.stream().filter(known -> known.finalised(from, to)).toList();
        List<PencilCase> stock = all.stream().filter(known -> known.open(to)).toList();
        long refused = count(ended, PencilCase::refused);
        long adverse = refused + count(ended, known -> known.endedBy("RequestReturned", "ClarificationLapsed"));
        String[] waits = median(
                        days(intake, PencilCase::lastResults),
                        intake.stream()
                                .filter(known -> known.lastResults().isEmpty())
                                .map(known -> known.since(known.lookedAt()))
                                .toList())
                .split(",");
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("V-1 received", plain(intake.size()));
        figures.put("V-2 sent", plain(count(of("MLA", "OUTGOING"), known -> known.enteredWithin(from, to))));
        figures.put("V-3 finalised", plain(ended.size()));
        figures.put("V-3 reopened", plain(count(all, known -> known.reopenedWithin(from, to))));
        figures.put("V-4 open", plain(stock.size()));
        figures.put("V-5 clearance", share(ended.size(), intake.size()));
        figures.put("O-2 requests", share(refused, refused + count(ended, PencilCase::executed)));
        figures.put("O-3 adverse", share(adverse, ended.size()));
        figures.put(
                "O-4 count",
                plain(all.stream().mapToLong(known -> known.grounds(from, to)).sum()));
        figures.put("D-1 median", middle(days(ended, known -> known.first("RequestAcknowledged"))));
        figures.put("D-2 median", middle(days(ended, Pencil::responded)));
        figures.put("D-3 median", middle(days(ended, known -> known.first(DECISIONS))));
        figures.put("D-4 median", middle(days(ended, PencilCase::lastResults)));
        figures.put("D-4 kmMedian", waits[0]);
        figures.put("D-5 median", middle(net(ended)));
        figures.put("D-7 firstTimeRight", share(count(ended, known -> known.questions() == 0), ended.size()));
        figures.put("D-8 overdue", share(count(stock, known -> known.overdue(to)), stock.size()));
        figures.put("D-8 older.365", share(count(stock, known -> known.in(to.minusDays(366))), stock.size()));
        figures.put("LB-1 share", share(count(intake, PencilCase::onTheConvention), intake.size()));
        figures.put("LB-2 share", share(count(intake, PencilCase::onNothingElse), intake.size()));
        return figures;
    }

    private static String middle(List<Long> days) {
        return plain(quantile(days, 0.5));
    }

    private interface Lines {

        Stream<String> of(String start, List<PencilCase> group);
    }

    private List<String> each(Lines lines) {
        List<String> all = new ArrayList<>();
        KINDS.forEach((kind, word) -> List.of("INCOMING", "OUTGOING").forEach(direction -> {
            List<PencilCase> group = of(kind, direction);
            if (!group.isEmpty()) {
                lines.of(word + "," + direction + ",", group).forEach(all::add);
            }
        }));
        return all;
    }

    private static void both(
            List<String> lines,
            String start,
            List<PencilCase> ended,
            List<PencilCase> intake,
            Function<PencilCase, Optional<LocalDate>> event) {
        lines.add(spread(start, days(ended, event)));
        lines.add(waiting(start, intake, event));
    }

    static List<Long> days(List<PencilCase> cases, Function<PencilCase, Optional<LocalDate>> event) {
        return cases.stream()
                .filter(known -> known.entered() != null)
                .flatMap(known -> event.apply(known).map(known::since).stream())
                .toList();
    }

    private static String spread(String start, List<Long> days) {
        String line = start + ",OUTCOME," + days.size() + ",";
        if (days.size() < FEWEST) {
            return line + ",,,,,,,,";
        }
        return line + plain(quantile(days, 0.5)) + "," + plain(quantile(days, 0.25)) + "," + plain(quantile(days, 0.75))
                + "," + plain(quantile(days, 0.9)) + "," + plain(quantile(days, 1)) + ",,,,";
    }

    /** Type 7 of Hyndman and Fan: between the order statistics at 1 + (n - 1) p. */
    static double quantile(List<Long> days, double p) {
        List<Long> sorted = days.stream().sorted().toList();
        double place = 1 + (sorted.size() - 1) * p;
        int below = (int) place;
        double rest = place - below;
        return rest == 0 ? sorted.get(below - 1) : (1 - rest) * sorted.get(below - 1) + rest * sorted.get(below);
    }

    private static String waiting(
            String start, List<PencilCase> intake, Function<PencilCase, Optional<LocalDate>> event) {
        List<Long> came = days(intake, event);
        List<Long> still = intake.stream()
                .filter(known -> event.apply(known).isEmpty())
                .map(known -> known.since(known.lookedAt()))
                .toList();
        String line = start + ",INTAKE," + intake.size() + ",,,,,,";
        String censored = share(still.size(), intake.size());
        return intake.size() < FEWEST ? line + ",,," + censored : line + median(came, still) + "," + censored;
    }

    /** The product-limit median and its 95 % interval: where the curve and the ends of its interval first reach a half. */
    static String median(List<Long> came, List<Long> still) {
        String[] reached = {"", "", ""};
        double survival = 1;
        double greenwood = 0;
        for (long day : new TreeSet<>(came)) {
            long events = came.stream().filter(each -> each == day).count();
            long atRisk = came.stream().filter(each -> each >= day).count()
                    + still.stream().filter(each -> each >= day).count();
            survival *= (double) (atRisk - events) / atRisk;
            greenwood += atRisk == events ? 0 : (double) events / (atRisk * (double) (atRisk - events));
            double[] curves = {survival, 0, 0};
            if (atRisk > events) {
                double onLogLog = Z * Math.sqrt(greenwood) / -Math.log(survival);
                curves[1] = Math.pow(survival, Math.exp(onLogLog));
                curves[2] = Math.pow(survival, Math.exp(-onLogLog));
            }
            for (int i = 0; i < curves.length; i++) {
                reached[i] = reached[i].isEmpty() && curves[i] <= 0.5 + 1e-9 ? plain(day) : reached[i];
            }
        }
        return String.join(",", reached);
    }

    static long count(List<PencilCase> cases, Predicate<PencilCase> such) {
        return cases.stream().filter(such).count();
    }

    static String share(long part, long of) {
        return of == 0 ? "" : plain((double) part / of);
    }

    static String plain(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
