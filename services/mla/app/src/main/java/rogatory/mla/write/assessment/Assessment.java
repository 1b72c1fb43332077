package rogatory.mla.write.assessment;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Holding a request against the list of UNCAC 46(15), and settling its legal basis. */
public final class Assessment {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "completeness",
                    AssessCompleteness.class,
                    "CompletenessAssessed",
                    Set.of(UNDER_REVIEW),
                    "same",
                    Holder.RA,
                    "UNCAC 46(15)"),
            new Move<>(
                    "legal-basis",
                    DetermineLegalBasis.class,
                    "LegalBasisDetermined",
                    Set.of(UNDER_REVIEW, ACCEPTED),
                    "same",
                    Holder.RA,
                    "UNCAC 46(7)"));

    private static final int CONTENTS = 6;
    private static final Set<String> TREATIES = Set.of(
            "BILATERAL_MLA",
            "REGIONAL",
            "COE_ECMACM",
            "EU_EIO",
            "OAS",
            "SADC",
            "ECOWAS",
            "ASEAN_MLAT",
            "CIS_MINSK",
            "ARAB_RIYADH",
            "CPLP",
            "MERCOSUR");

    private Assessment() {}

    public static Decision<MlaEvent> decide(AssessmentCommand command, MlaRequest request) {
        return switch (command) {
            case AssessCompleteness c -> {
                List<String> missing = c.missing().stream().distinct().sorted().toList();
                yield Decision.accepted(new CompletenessAssessed(
                        c.requestId(), c.occurredOn(), c.precision(), CONTENTS - missing.size(), missing, c.note()));
            }
            case DetermineLegalBasis c ->
                c.legalBases().stream().anyMatch(basis -> basis.role().equals("RELIED_ON"))
                        ? Decision.accepted(
                                new LegalBasisDetermined(
                                        c.requestId(), c.occurredOn(), c.precision(), c.legalBases(), c.note()),
                                besideATreaty(c.legalBases()))
                        : Decision.refused(
                                "basis-relied-on",
                                "at least one legal basis must have the role RELIED_ON",
                                "UNCAC 46(7)");
        };
    }

    /** The Convention alone is the basis only where no treaty of mutual legal assistance binds the two States. */
    private static List<Decision.Warning> besideATreaty(List<BasisInvoked> bases) {
        List<String> reliedOn = bases.stream()
                .filter(basis -> basis.role().equals("RELIED_ON"))
                .map(BasisInvoked::code)
                .toList();
        return reliedOn.contains("UNCAC_46_7_SOLE") && reliedOn.stream().anyMatch(TREATIES::contains)
                ? List.of(new Decision.Warning(
                        "convention-alone-where-no-treaty-binds",
                        "a treaty binds the two States and is not affected: rely on UNCAC_46_1_WITH_TREATY, or on"
                                + " UNCAC_46_7_AGREED where they agreed to apply paragraphs 9 to 29 instead",
                        "UNCAC 46(6), 46(7)"))
                : List.of();
    }
}
