package rogatory.statistics.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables T1 to T3 of incoming requests, reckoned from the rows of a case log alone: as a clerk would with a pencil, without
 * any of the program's classes.
 */
final class Ledger {

    private static final Map<String, String> ARTICLES =
            Map.of("M-DUAL-46_9b", "46(9)(b)", "M-SOVEREIGNTY-46_21b", "46(21)(b)");
    private static final Map<String, String> WORDS = Map.of("EXT", "extradition", "MLA", "mla");

    private final CaseLog log;

    Ledger(CaseLog log) {
        this.log = log;
    }

    /** How a request stood at the end of a day: nothing if it was not there, "" if it was open, else its outcome. */
    private String stood(List<String> request, LocalDate day) {
        if (LocalDate.parse(request.get(4)).isAfter(day)) {
            return "ABSENT";
        }
        String state = "";
        boolean committed = false;
        Set<String> done = new HashSet<>();
        Set<String> refused = new HashSet<>();
        for (List<String> event : log.events()) {
            if (!event.getFirst().equals(request.getFirst())
                    || LocalDate.parse(event.get(1)).isAfter(day)) {
                continue;
            }
            switch (event.get(3)) {
                case "ItemExecuted" -> done.addAll(CaseLog.split(event.get(4)));
                case "ItemRefused" -> refused.addAll(CaseLog.split(event.get(4)));
                case "RequestClosed" -> state = refused.isEmpty() ? "EXECUTED_FULL" : "EXECUTED_PARTIAL";
                case "RequestReturned" -> state = "RETURNED";
                case "RequestRefused" -> state = "REFUSED";
                case "RequestReopened" -> state = "";
                case "Committed" -> committed = true;
                case "ExtraditionRefused" -> state = committed ? "REFUSED_EXECUTIVE" : "REFUSED_JUDICIAL";
                case "PersonSurrendered" -> state = "SURRENDERED";
                default -> {}
            }
        }
        return state;
    }

    private boolean reopened(List<String> request, LocalDate from, LocalDate to) {
        return log.events().stream()
                .filter(event -> event.getFirst().equals(request.getFirst()))
                .filter(event -> event.get(3).equals("RequestReopened"))
                .map(event -> LocalDate.parse(event.get(1)))
                .anyMatch(on -> !on.isBefore(from) && !on.isAfter(to));
    }

    private static boolean ended(String state) {
        return !state.isEmpty() && !state.equals("ABSENT");
    }

    private boolean finalised(List<String> request, LocalDate from, LocalDate to) {
        boolean endedBefore = ended(stood(request, from.minusDays(1)));
        return ended(stood(request, to)) && (!endedBefore || reopened(request, from, to));
    }

    private List<List<String>> of(String kind) {
        return log.requests().stream().filter(row -> row.get(1).equals(kind)).toList();
    }

    private List<String> kinds() {
        return List.of("EXT", "MLA").stream()
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    List<String> flow(LocalDate from, LocalDate to) {
        List<String> lines = new ArrayList<>();
        lines.add("kind,direction,opening_stock,received,reopened,finalised,closing_stock,clearance");
        for (String kind : kinds()) {
            int opening = 0;
            int received = 0;
            int again = 0;
            int finalised = 0;
            int closing = 0;
            for (List<String> request : of(kind)) {
                String before = stood(request, from.minusDays(1));
                opening += before.isEmpty() ? 1 : 0;
                received += before.equals("ABSENT") && !stood(request, to).equals("ABSENT") ? 1 : 0;
                again += ended(before) && reopened(request, from, to) ? 1 : 0;
                finalised += finalised(request, from, to) ? 1 : 0;
                closing += stood(request, to).isEmpty() ? 1 : 0;
            }
            lines.add(WORDS.get(kind) + ",INCOMING," + opening + "," + received + "," + again + "," + finalised + ","
                    + closing + "," + share(finalised, received));
        }
        return lines;
    }

    List<String> outcomes(LocalDate from, LocalDate to) {
        List<String> lines = new ArrayList<>();
        lines.add("kind,direction,outcome,requests,share");
        for (String kind : kinds()) {
            Map<String, Integer> counts = new TreeMap<>();
            int all = 0;
            for (List<String> request : of(kind)) {
                if (finalised(request, from, to)) {
                    counts.merge(stood(request, to), 1, Integer::sum);
                    all++;
                }
            }
            for (var each : counts.entrySet()) {
                lines.add(WORDS.get(kind) + ",INCOMING," + each.getKey() + "," + each.getValue() + ","
                        + share(each.getValue(), all));
            }
        }
        return lines;
    }

    List<String> grounds(LocalDate from, LocalDate to) {
        List<String> lines = new ArrayList<>();
        lines.add("kind,direction,ground,article,stage,requests,items");
        for (String kind : kinds()) {
            Map<String, Set<String>> requests = new TreeMap<>();
            Map<String, Integer> items = new TreeMap<>();
            for (List<String> request : of(kind)) {
                Set<String> settled = new HashSet<>();
                for (List<String> event : log.events()) {
                    if (!event.getFirst().equals(request.getFirst())) {
                        continue;
                    }
                    int stopped = 0;
                    if (event.get(3).equals("ItemExecuted")) {
                        settled.addAll(CaseLog.split(event.get(4)));
                    } else if (event.get(3).equals("ItemRefused")) {
                        settled.addAll(CaseLog.split(event.get(4)));
                        stopped = CaseLog.split(event.get(4)).size();
                    } else if (event.get(3).equals("RequestRefused")) {
                        stopped = CaseLog.split(request.get(13)).size() - settled.size();
                    } else if (!event.get(3).equals("ExtraditionRefused")) {
                        continue;
                    }
                    LocalDate on = LocalDate.parse(event.get(1));
                    if (!event.get(3).equals("ItemExecuted") && !on.isBefore(from) && !on.isAfter(to)) {
                        String stage = kind.equals("EXT") ? "EXECUTIVE" : "RA";
                        for (String ground : CaseLog.split(event.get(5))) {
                            String key = ground + "," + ARTICLES.getOrDefault(ground, "practice") + "," + stage;
                            requests.computeIfAbsent(key, none -> new HashSet<>())
                                    .add(request.getFirst());
                            items.merge(key, stopped, Integer::sum);
                        }
                    }
                }
            }
            requests.forEach((key, some) ->
                    lines.add(WORDS.get(kind) + ",INCOMING," + key + "," + some.size() + "," + items.get(key)));
        }
        return lines;
    }

    private static String share(int part, int of) {
        return of == 0
                ? ""
                : new BigDecimal(part)
                        .divide(new BigDecimal(of), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
