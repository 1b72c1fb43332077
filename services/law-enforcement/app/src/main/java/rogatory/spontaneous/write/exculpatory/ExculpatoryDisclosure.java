package rogatory.spontaneous.write.exculpatory;

import static rogatory.spontaneous.request.SpontaneousState.USABLE;

import java.util.List;
import java.util.Optional;
import rogatory.spontaneous.events.ConsultationClosed;
import rogatory.spontaneous.events.ConsultationOpened;
import rogatory.spontaneous.events.ExculpatoryUseMade;
import rogatory.spontaneous.events.ExculpatoryUseNotified;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Decision.Warning;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** No restriction keeps an accused person from what is exculpatory; the giver is told, and heard if it asks to be. */
public final class ExculpatoryDisclosure {

    private static final String ARTICLE = "UNCAC 46(5)";

    public static final List<Move<SpontaneousState>> MOVES = List.of(
            new Move<>(
                    "exculpatory-notices",
                    NotifyExculpatoryUse.class,
                    "ExculpatoryUseNotified",
                    USABLE,
                    "same",
                    Holder.RA,
                    ARTICLE),
            new Move<>(
                    "exculpatory-uses",
                    MakeExculpatoryUse.class,
                    "ExculpatoryUseMade",
                    USABLE,
                    "IN_USE",
                    Holder.RX,
                    ARTICLE),
            new Move<>(
                    "consultations", OpenConsultation.class, "ConsultationOpened", USABLE, "same", Holder.RQ, ARTICLE),
            new Move<>(
                    "consultation-closure",
                    CloseConsultation.class,
                    "ConsultationClosed",
                    USABLE,
                    "same",
                    Holder.RA,
                    ARTICLE));

    private ExculpatoryDisclosure() {}

    public static Decision<SpontaneousEvent> decide(ExculpatoryCommand command, SpontaneousInformation file) {
        return switch (command) {
            case NotifyExculpatoryUse c ->
                Decision.accepted(new ExculpatoryUseNotified(
                        c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
            case MakeExculpatoryUse c -> disclose(c, file);
            case OpenConsultation c ->
                file.exculpatory().noticed() && !file.exculpatory().consulting()
                        ? Decision.accepted(
                                new ConsultationOpened(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : Decision.refused(
                                "consult-on-a-notice",
                                "the giver is consulted, once, on an exculpatory disclosure it was told of and that is"
                                        + " still to come",
                                ARTICLE);
            case CloseConsultation c ->
                file.exculpatory().consulting()
                        ? Decision.accepted(
                                new ConsultationClosed(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : Decision.refused(
                                "consultation-under-way",
                                "there is no consultation to close; record first that one was opened",
                                "practice");
        };
    }

    /** What we may not do, another State may have done: that is put on record with a warning. */
    private static Decision<SpontaneousEvent> disclose(MakeExculpatoryUse c, SpontaneousInformation file) {
        Optional<Warning> wrong = wrong(c, file);
        if (wrong.isPresent() && file.incoming()) {
            return Decision.refused(
                    wrong.get().rule(), wrong.get().because(), wrong.get().article());
        }
        return Decision.accepted(
                new ExculpatoryUseMade(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        file.exculpatory().noticed(),
                        c.noAdvanceNoticeBecause(),
                        c.evidence(),
                        c.note()),
                wrong.stream().toList());
    }

    private static Optional<Warning> wrong(MakeExculpatoryUse c, SpontaneousInformation file) {
        if (file.exculpatory().consulting()) {
            return Optional.of(new Warning(
                    "consult-before-exculpatory-use",
                    "the giver asked to be consulted; let the consultation end before the disclosure",
                    ARTICLE));
        }
        String exceptional = c.noAdvanceNoticeBecause();
        boolean owed = file.restrictions().anyInForce(c.occurredOn())
                && !file.exculpatory().noticed()
                && (exceptional == null || exceptional.isBlank());
        return owed
                ? Optional.of(new Warning(
                        "notice-before-exculpatory-use",
                        "the information was given under a restriction: tell the giver before the disclosure, or say in"
                                + " noAdvanceNoticeBecause why that was, exceptionally, not possible",
                        ARTICLE))
                : Optional.empty();
    }
}
