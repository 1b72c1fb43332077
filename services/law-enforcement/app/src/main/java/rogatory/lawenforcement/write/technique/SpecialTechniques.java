package rogatory.lawenforcement.write.technique;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.EnumSet;
import java.util.List;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.lawenforcement.request.Technique.Stage;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Special investigative techniques, UNCAC Art. 50. */
public final class SpecialTechniques {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "special-techniques",
                    ProposeSpecialTechnique.class,
                    "SpecialTechniqueProposed",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 50(1)"),
            new Move<>(
                    "special-technique-authorisations",
                    AuthoriseSpecialTechnique.class,
                    "SpecialTechniqueAuthorised",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 50(2), 50(3)"),
            new Move<>(
                    "special-technique-refusals",
                    RefuseSpecialTechnique.class,
                    "SpecialTechniqueRefused",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 50(3)"),
            new Move<>(
                    "special-technique-completions",
                    CompleteSpecialTechnique.class,
                    "SpecialTechniqueCompleted",
                    EnumSet.allOf(LawEnforcementState.class),
                    "same",
                    Holder.RX,
                    "UNCAC 50(1)"));
    private static final String CASE_BY_CASE = "UNCAC_50";

    private SpecialTechniques() {}

    public static Decision<LawEnforcementEvent> decide(TechniqueCommand command, LawEnforcementRequest request) {
        Techniques techniques = request.course().techniques();
        return switch (command) {
            case ProposeSpecialTechnique c -> propose(c, techniques);
            case AuthoriseSpecialTechnique c ->
                techniques.is(c.technique(), Stage.PROPOSED) ? authorise(c) : notProposed(c.technique());
            case RefuseSpecialTechnique c ->
                techniques.is(c.technique(), Stage.PROPOSED)
                        ? Decision.accepted(new SpecialTechniqueRefused(
                                c.requestId(), c.occurredOn(), c.precision(), c.technique(), c.note()))
                        : notProposed(c.technique());
            case CompleteSpecialTechnique c ->
                techniques.is(c.technique(), Stage.AUTHORISED)
                        ? Decision.accepted(new SpecialTechniqueCompleted(
                                c.requestId(), c.occurredOn(), c.precision(), c.technique(), c.note()))
                        : Decision.refused(
                                "technique-was-authorised",
                                c.technique() + " is not in use; record first that it was authorised",
                                "UNCAC 50(1)");
        };
    }

    private static Decision<LawEnforcementEvent> propose(ProposeSpecialTechnique c, Techniques techniques) {
        if (!Technique.TYPES.contains(c.technique())) {
            return Decision.refused(
                    "special-techniques-only",
                    c.technique() + " is no special investigative technique; these are " + Technique.TYPES,
                    "UNCAC 50(1)");
        }
        return techniques.underWay(c.technique())
                ? Decision.refused(
                        "propose-once",
                        c.technique() + " is proposed or authorised already; answer or complete that one first",
                        "UNCAC 50(1)")
                : Decision.accepted(new SpecialTechniqueProposed(
                        c.requestId(), c.occurredOn(), c.precision(), c.technique(), c.note()));
    }

    private static Decision<LawEnforcementEvent> authorise(AuthoriseSpecialTechnique c) {
        if (c.deliveryMethod() != null && !c.technique().equals(Technique.CONTROLLED_DELIVERY)) {
            return Decision.refused(
                    "method-of-controlled-delivery",
                    "the goods or funds are let go on, removed or replaced in a controlled delivery alone; leave the method"
                            + " out for " + c.technique(),
                    "UNCAC 50(4)");
        }
        return new AgreementOrCaseByCase(c.legalBasis(), CASE_BY_CASE, c.agreement(), "UNCAC 50(2), 50(3)")
                .check()
                .orElseGet(() -> Decision.accepted(new SpecialTechniqueAuthorised(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.technique(),
                        c.legalBasis(),
                        c.agreement(),
                        c.deliveryMethod(),
                        c.reviewOn(),
                        c.note())));
    }

    private static Decision<LawEnforcementEvent> notProposed(String technique) {
        return Decision.refused(
                "technique-was-proposed",
                technique + " waits for no decision; record the proposal first",
                "UNCAC 50(3)");
    }
}
