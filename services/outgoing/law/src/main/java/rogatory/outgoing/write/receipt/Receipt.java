package rogatory.outgoing.write.receipt;

import java.util.Optional;
import rogatory.outgoing.events.DomesticRequestReceived;
import rogatory.outgoing.events.ItemAsked;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.CodesOfTheList;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;

/** Opens the file for what a domestic authority asks of another State. */
public final class Receipt {

    private Receipt() {}

    public static Decision<OutgoingEvent> open(ReceiveDomesticRequest c, Subject subject) {
        return theirs(c)
                .or(() -> asked(c, subject))
                .or(() -> offences(c, subject))
                .or(() -> new CodesOfTheList(
                                "items.type",
                                SubjectLaw.asked(subject),
                                c.items().stream().map(ItemAsked::type).toList())
                        .check())
                .or(() -> new CodesOfTheList("sought", SubjectLaw.asked(subject), c.sought()).check())
                .orElseGet(() -> Decision.accepted(new DomesticRequestReceived(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        subject,
                        c.ref(),
                        c.direction(),
                        c.partner().code(),
                        c.channel(),
                        c.form(),
                        c.language(),
                        c.urgency(),
                        c.proceeding(),
                        c.offences(),
                        c.legalBases(),
                        c.items(),
                        c.sought(),
                        c.deadline(),
                        c.note())));
    }

    private static Optional<Decision<OutgoingEvent>> theirs(ReceiveDomesticRequest c) {
        return c.direction() == Direction.OUTGOING
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "outgoing-only",
                        "here are the requests that we send; what another State asks of us has its own acts",
                        "practice"));
    }

    private static Optional<Decision<OutgoingEvent>> asked(ReceiveDomesticRequest c, Subject subject) {
        boolean extradition = subject == Subject.EXTRADITION;
        String article = subject == Subject.LAW_ENFORCEMENT
                ? "UNCAC 48(1)"
                : SubjectLaw.article(subject, "UNCAC 46(3)", "UNCAC 44(1)");
        if (extradition ? c.sought().isEmpty() : c.items().isEmpty()) {
            return Optional.of(Decision.refused(
                    "assistance-sought",
                    extradition
                            ? "say in sought what the extradition is for, such as E-PROS"
                            : "say in items what is asked for, at least one",
                    article));
        }
        if (extradition ? !c.items().isEmpty() : !c.sought().isEmpty()) {
            return Optional.of(Decision.refused(
                    "asked-in-its-own-way",
                    extradition
                            ? "extradition is for one person and has no items; leave them out and say what is sought"
                            : "only extradition says what is sought; leave it out and name items",
                    article));
        }
        return Optional.empty();
    }

    private static Optional<Decision<OutgoingEvent>> offences(ReceiveDomesticRequest c, Subject subject) {
        if (subject == Subject.EXTRADITION && c.offences().isEmpty()) {
            return Optional.of(Decision.refused(
                    "offence-sought", "a person is sought for at least one offence; name it", "UNCAC 44(1)"));
        }
        return c.offences().stream().distinct().count() < c.offences().size()
                ? Optional.of(Decision.refused(
                        "one-principal-offence",
                        "each offence is named once, the principal one first: " + c.offences(),
                        "practice"))
                : Optional.empty();
    }
}
