package rogatory.outgoing.write.drafting;

import static rogatory.outgoing.request.OutgoingState.DRAFTING;
import static rogatory.outgoing.request.OutgoingState.NOT_YET_SENT;
import static rogatory.outgoing.request.OutgoingState.PROVISIONALLY_ARRESTED;
import static rogatory.outgoing.request.OutgoingState.PROVISIONAL_ARREST_SOUGHT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.outgoing.events.DraftShared;
import rogatory.outgoing.events.LegallyVetted;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.RequestTransmitted;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.events.Translated;
import rogatory.outgoing.events.WrittenConfirmationSent;
import rogatory.outgoing.request.OralOnlyWhenUrgent;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** From the draft to the transmission: pre-check, vetting, translation, sending. */
public final class Drafting {

    private static final Set<OutgoingState> READY =
            EnumSet.of(DRAFTING, PROVISIONAL_ARREST_SOUGHT, PROVISIONALLY_ARRESTED);

    private Drafting() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        List<Move<OutgoingState>> moves = new ArrayList<>(List.of(
                row("draft-pre-checks", ShareDraft.class, "DraftShared", "good practice"),
                row(
                        "vetting",
                        VetRequest.class,
                        "LegallyVetted",
                        SubjectLaw.article(subject, "UNCAC 46(15)", "practice")),
                row(
                        "translation",
                        TranslateRequest.class,
                        "Translated",
                        SubjectLaw.article(subject, "UNCAC 46(14)", "practice")),
                new Move<>(
                        "transmission",
                        TransmitRequest.class,
                        "RequestTransmitted",
                        READY,
                        "SENT",
                        Holder.RQ,
                        SubjectLaw.article(subject, "UNCAC 46(13), 46(14)", "UNCAC 44(1)"))));
        if (subject == Subject.MLA) {
            moves.add(new Move<>(
                    "written-confirmation",
                    ConfirmInWriting.class,
                    "WrittenConfirmationSent",
                    EnumSet.complementOf(EnumSet.copyOf(NOT_YET_SENT)),
                    "same",
                    Holder.RQ,
                    "UNCAC 46(14)"));
        }
        return moves;
    }

    private static Move<OutgoingState> row(
            String act, Class<? extends DraftingCommand> command, String event, String article) {
        return new Move<>(act, command, event, NOT_YET_SENT, "same", Holder.RQ, article);
    }

    public static Decision<OutgoingEvent> decide(DraftingCommand command, OutgoingRequest request) {
        return switch (command) {
            case ShareDraft c ->
                Decision.accepted(new DraftShared(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case VetRequest c ->
                Decision.accepted(
                        new LegallyVetted(c.requestId(), c.occurredOn(), c.precision(), c.missing(), c.note()));
            case TranslateRequest c ->
                Decision.accepted(new Translated(c.requestId(), c.occurredOn(), c.precision(), c.language(), c.note()));
            case TransmitRequest c -> transmit(c, request);
            case ConfirmInWriting c ->
                request.course().transmission().oralSince() == null
                        ? Decision.refused(
                                "written-confirmation-of-oral-requests",
                                "only an oral request is confirmed in writing, and once; no such confirmation is owed",
                                "UNCAC 46(14)")
                        : Decision.accepted(
                                new WrittenConfirmationSent(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }

    private static Decision<OutgoingEvent> transmit(TransmitRequest c, OutgoingRequest request) {
        boolean oral =
                c.form() == null ? request.particulars().oral() : c.form().equals("ORAL");
        return new OralOnlyWhenUrgent(
                        request.subject(), oral, request.particulars().urgent())
                .check()
                .orElseGet(() -> Decision.accepted(
                        new RequestTransmitted(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.channel(),
                                c.form(),
                                c.partnerRef(),
                                c.language(),
                                c.note()),
                        new TransmissionWarnings(request, c.occurredOn()).all()));
    }
}
