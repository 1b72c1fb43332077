package rogatory.extradition.write.assessment;

import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;
import static rogatory.extradition.request.ExtraditionState.UNDER_REVIEW;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.DualCriminalityAssessed;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.LegalBasisDetermined;
import rogatory.extradition.events.OffenceAssessed;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.request.OffencesOfThisRequest;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Settling on which law the extradition rests, and whether the conduct is an offence in both States. */
public final class Assessment {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "legal-basis",
                    DetermineLegalBasis.class,
                    "LegalBasisDetermined",
                    Set.of(UNDER_REVIEW, JUDICIAL_PHASE, EXECUTIVE_DECISION),
                    "same",
                    Holder.RA,
                    "UNCAC 44(4) to 44(7)"),
            new Move<>(
                    "dual-criminality",
                    AssessDualCriminality.class,
                    "DualCriminalityAssessed",
                    Set.of(UNDER_REVIEW, JUDICIAL_PHASE),
                    "same",
                    Holder.RA,
                    "UNCAC 44(1) to 44(3), 43(2)"));

    private static final Set<String> TREATIES = Set.of("BILATERAL_EXT", "COE_ECE", "OAS", "LONDON_SCHEME");

    private Assessment() {}

    public static Decision<ExtraditionEvent> decide(AssessmentCommand command, ExtraditionRequest request) {
        return switch (command) {
            case DetermineLegalBasis c ->
                c.legalBases().stream().anyMatch(basis -> basis.role().equals("RELIED_ON"))
                        ? Decision.accepted(
                                new LegalBasisDetermined(
                                        c.requestId(), c.occurredOn(), c.precision(), c.legalBases(), c.note()),
                                besideATreaty(c.legalBases()))
                        : Decision.refused(
                                "basis-relied-on",
                                "at least one legal basis must have the role RELIED_ON",
                                "UNCAC 44(4) to 44(7)");
            case AssessDualCriminality c -> assess(c, request);
        };
    }

    private static Decision<ExtraditionEvent> assess(AssessDualCriminality c, ExtraditionRequest request) {
        if (c.offences().isEmpty()) {
            return Decision.refused(
                    "assess-an-offence", "say for at least one offence what was found", "UNCAC 44(1), 43(2)");
        }
        List<String> named = c.offences().stream().map(OffenceAssessed::offence).toList();
        return new OffencesOfThisRequest(request, named)
                .check()
                .orElseGet(() -> Decision.accepted(new DualCriminalityAssessed(
                        c.requestId(), c.occurredOn(), c.precision(), c.offences(), c.note())));
    }

    /** A State that needs a treaty uses the Convention as the basis where it has none with the other. */
    private static List<Decision.Warning> besideATreaty(List<BasisInvoked> bases) {
        List<String> reliedOn = bases.stream()
                .filter(basis -> basis.role().equals("RELIED_ON"))
                .map(BasisInvoked::code)
                .toList();
        return reliedOn.contains("UNCAC_44_5") && reliedOn.stream().anyMatch(TREATIES::contains)
                ? List.of(new Decision.Warning(
                        "convention-as-basis-where-no-treaty",
                        "a treaty of extradition with the other State is relied on too: the offences are deemed"
                                + " included in it (UNCAC_44_4)",
                        "UNCAC 44(4), 44(5)"))
                : List.of();
    }
}
