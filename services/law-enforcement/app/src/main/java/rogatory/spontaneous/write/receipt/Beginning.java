package rogatory.spontaneous.write.receipt;

import java.util.List;
import java.util.Optional;
import rogatory.spontaneous.events.InformationDisclosed;
import rogatory.spontaneous.events.InformationReceived;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;

/** Opens a file of information that came, or that we gave. */
public final class Beginning {

    private static final String GIVEN_UNASKED = "UNCAC 46(4)";

    private Beginning() {}

    public static Decision<SpontaneousEvent> open(RecordInformation c) {
        return wrong(c).or(() -> harmful(c)).orElseGet(() -> Decision.accepted(event(c)));
    }

    private static Optional<Decision<SpontaneousEvent>> wrong(RecordInformation c) {
        if (c.items().isEmpty()) {
            return refuse("information-given", "say in items what kind of information was given", GIVEN_UNASKED);
        }
        if (c.items().stream().anyMatch(InformationGiven::coercive)) {
            return refuse(
                    "information-asks-for-nothing",
                    "information given without a request asks for no measure, so coercive is false; what is asked for is"
                            + " a request of its own",
                    GIVEN_UNASKED);
        }
        return c.offences().stream().distinct().count() < c.offences().size()
                ? refuse(
                        "one-principal-offence",
                        "each offence is named once, the principal one first: " + c.offences(),
                        "practice")
                : Optional.empty();
    }

    /** Information is given without prejudice to the inquiries and proceedings of the giver, who alone can judge it. */
    private static Optional<Decision<SpontaneousEvent>> harmful(RecordInformation c) {
        return c.direction() == Direction.OUTGOING && Boolean.TRUE.equals(c.ownInquiriesAtRisk())
                ? refuse(
                        "without-prejudice-to-own-inquiries",
                        "the disclosure would harm inquiries or proceedings here; give the information when it does so no"
                                + " longer, or give less of it",
                        "UNCAC 46(5), 56")
                : Optional.empty();
    }

    private static Optional<Decision<SpontaneousEvent>> refuse(String rule, String because, String article) {
        return Optional.of(Decision.refused(rule, because, article));
    }

    private static SpontaneousEvent event(RecordInformation c) {
        List<String> kinds = c.items().stream().map(InformationGiven::type).toList();
        return switch (c.direction()) {
            case INCOMING ->
                new InformationReceived(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.ref(),
                        c.direction(),
                        c.partner().code(),
                        c.channel(),
                        c.form(),
                        c.language(),
                        c.urgency(),
                        c.proceeding(),
                        kinds,
                        c.offences(),
                        c.legalBases(),
                        c.deadline(),
                        c.note());
            case OUTGOING ->
                new InformationDisclosed(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.ref(),
                        c.direction(),
                        c.partner().code(),
                        c.channel(),
                        c.form(),
                        c.language(),
                        c.urgency(),
                        c.proceeding(),
                        kinds,
                        c.offences(),
                        c.legalBases(),
                        c.deadline(),
                        c.note());
        };
    }
}
