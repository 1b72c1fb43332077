package rogatory.statistics.challenges.scores;

import static rogatory.statistics.challenges.scores.LogRows.codes;
import static rogatory.statistics.challenges.scores.LogRows.on;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.simulation.Logs;

/** Challenges as the dossier defines them, told from the rows of a log alone. */
final class ByDefinition {

    private static final String[] SUBSTANCE = {
        "CompletenessAssessed", "LegalBasisDetermined", "ClarificationSought", "ConsultationOpened",
                "AssistanceGranted",
        "ItemRefused", "RequestRefused", "ExtraditionRefused", "RequestReturned", "RequestForwarded",
        "AuthorityToProceedIssued"
    };
    private static final String[] ENDS = {
        "RequestClosed", "RequestWithdrawn", "NoLongerRequired", "RequestReturned", "ClarificationLapsed",
        "RequestRefused", "ExtraditionRefused", "CommittalDenied", "PersonSurrendered", "PersonDischarged"
    };
    private static final Map<String, Predicate<LogRows>> ALL = all();

    private ByDefinition() {}

    private static Map<String, Predicate<LogRows>> all() {
        Map<String, Predicate<LogRows>> all = new LinkedHashMap<>();
        all.put("C05", ByDefinition::waitsForTheFirstAct);
        all.put("C08", rows -> refusesAssets(rows) || holdsForYears(rows));
        all.put(
                "C09",
                rows -> rows.of("ReminderSent").count() >= 3
                        || rows.of("StatusInquiryReceived")
                                .anyMatch(asked -> rows.daysUntil(asked, "StatusReplySent") > 30));
        all.put("C10", rows -> rows.of("ExecutionStarted", "RequestForwarded").count() >= 3 || waitsForTheAgency(rows));
        all.put("C15", rows -> rows.coded("ClarificationSought", "TRANSLATION"::equals));
        all.put("C16", rows -> rows.coded("DualCriminalityAssessed", code -> code.endsWith(":NOT_MET")));
        all.put("C17", rows -> Stream.of("RequestRefused", "ItemRefused")
                .anyMatch(event -> rows.coded(event, Set.of("M-LEGSYS-46_21d", "M-PRIVILEGE")::contains)));
        all.put("C19", rows -> rows.of("SurrenderPostponed")
                .anyMatch(row -> codes(row).noneMatch("HEALTH"::equals)));
        all.put("C20", rows -> rows.of("ClarificationSought")
                .anyMatch(
                        asked -> rows.daysUntil(asked, with("ClarificationReceived", "ClarificationAbandoned")) > 60));
        return all;
    }

    static Set<String> of(LogRows rows) {
        return ALL.entrySet().stream()
                .filter(each -> each.getValue().test(rows))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean waitsForTheFirstAct(LogRows rows) {
        int days = rows.urgent("U3") ? 1 : rows.urgent("U2") ? 7 : 30;
        String[] acts = rows.kind().equals("SPO")
                ? new String[] {"RequestAcknowledged", "RequestReturned", "UsedInCase", "FollowUpRequestMade"}
                : SUBSTANCE;
        Optional<LocalDate> first =
                rows.of(acts).map(row -> on(row, "occurred_on")).min(LocalDate::compareTo);
        return (first.isPresent() || !rows.any(ENDS))
                && ChronoUnit.DAYS.between(rows.receivedOn(), first.orElse(Logs.LAST_DAY)) > days;
    }

    private static boolean refusesAssets(LogRows rows) {
        return rows.of("ItemRefused").anyMatch(row -> items(row).anyMatch(item -> concernsAssets(rows, item)))
                || (rows.any("RequestRefused") && rows.asksFor("M-FRZP", "M-RECV"));
    }

    private static boolean concernsAssets(LogRows rows, int item) {
        return rows.asksFor(item, "M-FRZP") || rows.asksFor(item, "M-RECV");
    }

    private static boolean holdsForYears(LogRows rows) {
        return !rows.any("FreezeLifted", "AssetsReturned")
                && rows.of("AssetsFrozen").anyMatch(row -> {
                    LocalDate end = rows.of("AssetsFrozen", "FreezeExtended")
                            .map(each -> each.getField("until"))
                            .filter(until -> !until.isEmpty())
                            .map(LocalDate::parse)
                            .max(LocalDate::compareTo)
                            .filter(until -> until.isBefore(Logs.LAST_DAY))
                            .orElse(Logs.LAST_DAY);
                    return ChronoUnit.DAYS.between(on(row, "occurred_on"), end) > 730;
                });
    }

    private static boolean waitsForTheAgency(LogRows rows) {
        return rows.of("AssistanceGranted")
                .min((one, other) -> on(one, "occurred_on").compareTo(on(other, "occurred_on")))
                .filter(granted -> rows.any("ExecutionStarted") || !rows.any(ENDS))
                .filter(granted -> rows.daysUntil(granted, "ExecutionStarted", "ItemExecuted") > 30)
                .isPresent();
    }

    private static Stream<Integer> items(NamedCsvRecord row) {
        return Arrays.stream(row.getField("items").split(";"))
                .filter(item -> !item.isEmpty())
                .map(Integer::valueOf);
    }

    private static String[] with(String... more) {
        return Stream.concat(Stream.of(more), Stream.of(ENDS)).toArray(String[]::new);
    }
}
