package rogatory.extradition.write.refusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rogatory.extradition.events.DualCriminality;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.vocabulary.Decision;

/** What the Convention asks to consider before a refusal on these grounds, without forbidding it. */
record RefusalWarnings(ExtraditionRequest request, List<String> grounds) {

    private static final List<String> CONVENTION = List.of("UNCAC_44_5", "RELIED_ON");

    List<Decision.Warning> all() {
        return Stream.of(political(), criminality(), related())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Decision.Warning> political() {
        boolean reliedOn = request.particulars().legalBases().stream()
                .anyMatch(basis -> List.of(basis.code(), basis.role()).equals(CONVENTION));
        return warn(
                grounds.contains("X-POLITICAL") && reliedOn,
                "no-political-offence-under-the-convention",
                "where the Convention itself is the basis, its offences are not political ones if the law permits",
                "UNCAC 44(4)");
    }

    private Optional<Decision.Warning> criminality() {
        return warn(
                grounds.contains("X-DUAL-44_1") && anyCharge(DualCriminality.MET, DualCriminality.WAIVED),
                "dual-criminality-was-found",
                "dual criminality was found or dispensed with for an offence of this request; refuse the others alone,"
                        + " or assess it anew",
                "UNCAC 44(1), 43(2)");
    }

    private Optional<Decision.Warning> related() {
        return warn(
                grounds.contains("X-MINPEN-44_8") && request.charges().size() > 1 && request.anyExtraditable(),
                "related-offences-may-be-included",
                "an offence below the minimum penalty may be included where another one of the request is extraditable"
                        + " and they are related",
                "UNCAC 44(3)");
    }

    private boolean anyCharge(DualCriminality... found) {
        return request.charges().stream().filter(charge -> !charge.refused()).anyMatch(charge -> List.of(found)
                .contains(charge.dualCriminality()));
    }

    private static Optional<Decision.Warning> warn(boolean applies, String rule, String because, String article) {
        return applies ? Optional.of(new Decision.Warning(rule, because, article)) : Optional.empty();
    }
}
