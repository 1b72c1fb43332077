package rogatory.statistics.tables;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Particulars;
import rogatory.statistics.cases.Period;
import rogatory.statistics.indicators.Result;
import rogatory.statistics.parties.Parties;
import rogatory.vocabulary.BasisInvoked;

/** T4: on what legal basis requests of the period rest, and what became of them so far, UNCAC 44(4), 46(7), 48(2). */
record LegalBasisTable(Parties parties) implements Table {

    @Override
    public String id() {
        return TableIds.LEGAL_BASES;
    }

    @Override
    public String name() {
        return "Legal bases";
    }

    @Override
    public List<String> columns() {
        return List.of(Columns.BASIS, Columns.ROLE, Columns.REQUESTS, Columns.SHARE, Columns.EXECUTED, Columns.REFUSED);
    }

    @Override
    public String note() {
        return parties.known()
                ? "A State that is not on the list of the Parties counts as none: see the docs of T4."
                : ConventionBases.AVAILABLE_UNUSED + " is left out: " + Parties.UNKNOWN + ".";
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        Period period = asked.period();
        List<CaseFacts> intake = cases.stream()
                .filter(known -> known.life().enteredWithin(period))
                .toList();
        Stream<Row> each = intake.stream()
                .flatMap(known -> known.particulars().legalBases().stream())
                .map(basis -> basis.code() + " " + basis.role())
                .distinct()
                .sorted()
                .map(key -> key.split(" ", 2))
                .map(key -> row(
                        key[0],
                        key[1],
                        known -> known.particulars().legalBases().contains(new BasisInvoked(key[0], key[1])),
                        intake));
        return Stream.of(each, gathered(intake), unused(intake)).flatMap(rows -> rows);
    }

    private static Stream<Row> gathered(List<CaseFacts> intake) {
        return intake.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        row(
                                "NONE_STATED",
                                Row.EMPTY,
                                known -> known.particulars().legalBases().isEmpty(),
                                intake),
                        row(
                                ConventionBases.ANY,
                                Particulars.RELIED_ON,
                                known -> known.particulars().uncacAny(),
                                intake),
                        row(
                                ConventionBases.SOLE,
                                Particulars.RELIED_ON,
                                known -> known.particulars().uncacSole(),
                                intake));
    }

    private Stream<Row> unused(List<CaseFacts> intake) {
        return intake.isEmpty() || !parties.known()
                ? Stream.empty()
                : Stream.of(row(ConventionBases.AVAILABLE_UNUSED, Row.EMPTY, parties::unused, intake));
    }

    private static Row row(String basis, String role, Predicate<CaseFacts> such, List<CaseFacts> intake) {
        List<CaseFacts> found = intake.stream().filter(such).toList();
        return Row.of(
                basis,
                role,
                found.size(),
                Row.share(found.size(), intake.size()),
                ended(found, Result.EXECUTED),
                ended(found, Result.REFUSED));
    }

    private static long ended(List<CaseFacts> cases, Result how) {
        return cases.stream().filter(known -> Result.of(known.outcome()) == how).count();
    }
}
