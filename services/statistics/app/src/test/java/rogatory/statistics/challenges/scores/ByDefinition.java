package rogatory.statistics.challenges.scores;

import static rogatory.statistics.challenges.scores.LogRows.codes;
import static rogatory.statistics.challenges.scores.LogRows.on;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final List<String> REFUSALS =
            List.of("RequestRefused", "ItemRefused", "ExtraditionRefused", "CommittalDenied");
    private static final Set<String> NO_BASIS = Set.of("M-NOBASIS", "X-NOTREATY");
    private static final Map<String, Predicate<LogRows>> ALL = all();

    private ByDefinition() {}

    private static Map<String, Predicate<LogRows>> all() {
        Map<String, Predicate<LogRows>> all = new LinkedHashMap<>();
        all.put("C05", ByDefinition::waitsForTheFirstAct);
        all.put("C06", rows -> takesCoercionForNothing(rows) || waitsAfterConsent(rows));
        all.put("C08", rows -> refusesAssets(rows) || holdsForYears(rows));
        all.put(
                "C09",
                rows -> rows.of("ReminderSent").count() >= 3
                        || rows.of("StatusInquiryReceived")
                                .anyMatch(asked -> rows.daysUntil(asked, "StatusReplySent") > 30));
        all.put("C10", rows -> rows.of("ExecutionStarted", "RequestForwarded").count() >= 3 || waitsForTheAgency(rows));
        all.put(
                "C13",
                rows -> rows.concernsTheConvention()
                        && REFUSALS.stream().anyMatch(event -> rows.coded(event, NO_BASIS::contains)));
        all.put("C15", rows -> rows.coded("ClarificationSought", "TRANSLATION"::equals));
        all.put("C16", rows -> rows.coded("DualCriminalityAssessed", code -> code.endsWith(":NOT_MET")));
        all.put("C17", rows -> REFUSALS.stream()
                .anyMatch(event -> rows.coded(event, Set.of("M-LEGSYS-46_21d", "M-PRIVILEGE")::contains)));
        all.put("C19", rows -> rows.of("SurrenderPostponed")
                .anyMatch(row -> codes(row).noneMatch("HEALTH"::equals)));
        all.put("C20", rows -> rows.of("ClarificationSought")
                .anyMatch(
                        asked -> rows.daysUntil(asked, with("ClarificationReceived", "ClarificationAbandoned")) > 60));
        all.put("C22", ByDefinition::grantsTooLate);
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

    private static boolean takesCoercionForNothing(LogRows rows) {
        if (rows.kind().equals("EXT")) {
            return false;
        }
        boolean roundabout =
                rows.channel().equals("DIPLOMATIC") && rows.plainItems().count() == rows.items();
        return roundabout
                || rows.of("CourtOrderSought")
                        .anyMatch(sought -> sought.getField("items").isEmpty()
                                ? rows.plainItems().findAny().isPresent()
                                : items(sought)
                                        .anyMatch(item -> rows.plainItems().anyMatch(item::equals)));
    }

    private static boolean waitsAfterConsent(LogRows rows) {
        return rows.of("ConsentGiven").anyMatch(given -> rows.daysUntil(given, ENDS) > 60);
    }

    private static boolean grantsTooLate(LogRows rows) {
        return rows.asksFor("M-OTHR-46_3i.PRESERVATION", "M-RECS-46_3f.TELECOM")
                && rows.deadline()
                        .filter(deadline -> rows.of("AssistanceGranted", "ItemExecuted")
                                .map(row -> on(row, "occurred_on"))
                                .min(LocalDate::compareTo)
                                .or(() -> rows.any(ENDS) ? Optional.empty() : Optional.of(Logs.LAST_DAY))
                                .filter(deadline::isBefore)
                                .isPresent())
                        .isPresent();
    }

    private static boolean refusesAssets(LogRows rows) {
        return rows.of("ItemRefused").anyMatch(row -> items(row)
                        .anyMatch(item -> rows.asksFor(item, "M-FRZP") || rows.asksFor(item, "M-RECV")))
                || (rows.any("RequestRefused") && rows.asksFor("M-FRZP", "M-RECV"));
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
