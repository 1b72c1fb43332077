package rogatory.lawenforcement.write.joint;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.EnumSet;
import java.util.List;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Joint investigations, UNCAC Art. 49. */
public final class JointInvestigations {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "joint-investigations",
                    ProposeJointInvestigation.class,
                    "JointInvestigationProposed",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 49"),
            new Move<>(
                    "joint-investigation-agreement",
                    AgreeJointInvestigation.class,
                    "JointInvestigationAgreed",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 49"),
            new Move<>(
                    "joint-investigation-refusal",
                    RefuseJointInvestigation.class,
                    "JointInvestigationRefused",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 49"),
            new Move<>(
                    "joint-investigation-end",
                    EndJointInvestigation.class,
                    "JointInvestigationEnded",
                    EnumSet.allOf(LawEnforcementState.class),
                    "same",
                    Holder.RX,
                    "UNCAC 49"));
    private static final String ARTICLE = "UNCAC 49";
    private static final String CASE_BY_CASE = "UNCAC_49";

    private JointInvestigations() {}

    public static Decision<LawEnforcementEvent> decide(JointCommand command, LawEnforcementRequest request) {
        return switch (command) {
            case ProposeJointInvestigation c ->
                joint(request).underWay()
                        ? refused(
                                "propose-once",
                                "a joint investigation is proposed or under way already; answer or end that one first")
                        : Decision.accepted(
                                new JointInvestigationProposed(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case AgreeJointInvestigation c -> agree(c, request);
            case RefuseJointInvestigation c ->
                joint(request) == JointInvestigation.PROPOSED
                        ? Decision.accepted(
                                new JointInvestigationRefused(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : notProposed();
            case EndJointInvestigation c ->
                joint(request) == JointInvestigation.AGREED
                        ? Decision.accepted(
                                new JointInvestigationEnded(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : refused(
                                "joint-investigation-was-agreed",
                                "no joint investigation is under way; record first that one was agreed");
        };
    }

    private static Decision<LawEnforcementEvent> agree(AgreeJointInvestigation c, LawEnforcementRequest request) {
        if (joint(request) != JointInvestigation.PROPOSED) {
            return notProposed();
        }
        return new AgreementOrCaseByCase(c.legalBasis(), CASE_BY_CASE, c.agreement(), ARTICLE)
                .check()
                .orElseGet(() -> c.terms() == null || c.terms().isBlank()
                        ? refused(
                                "sovereignty-respected",
                                "the sovereignty of the State on whose territory it takes place is fully respected: state in"
                                        + " the terms where that is and what was agreed for it")
                        : Decision.accepted(new JointInvestigationAgreed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.legalBasis(),
                                c.agreement(),
                                c.terms(),
                                c.note())));
    }

    private static JointInvestigation joint(LawEnforcementRequest request) {
        return request.course().joint();
    }

    private static Decision<LawEnforcementEvent> notProposed() {
        return refused(
                "joint-investigation-was-proposed",
                "no joint investigation waits for an answer; record the proposal first");
    }

    private static Decision<LawEnforcementEvent> refused(String rule, String because) {
        return Decision.refused(rule, because, ARTICLE);
    }
}
