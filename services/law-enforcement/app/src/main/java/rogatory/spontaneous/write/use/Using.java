package rogatory.spontaneous.write.use;

import static rogatory.spontaneous.request.SpontaneousState.USABLE;

import java.util.List;
import java.util.Optional;
import rogatory.spontaneous.events.FollowUpRequestMade;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.events.UsedInCase;
import rogatory.spontaneous.request.RestrictionsAreRespected;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.spontaneous.request.Use;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Decision.Warning;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** What the recipient makes of the information. */
public final class Using {

    public static final List<Move<SpontaneousState>> MOVES = List.of(
            new Move<>("uses", UseInCase.class, "UsedInCase", USABLE, "IN_USE", Holder.RX, "UNCAC 46(5)"),
            new Move<>(
                    "follow-up-requests",
                    MakeFollowUpRequest.class,
                    "FollowUpRequestMade",
                    USABLE,
                    "IN_USE",
                    Holder.RA,
                    "UNCAC 46(4)"));

    private Using() {}

    public static Decision<SpontaneousEvent> decide(UseCommand command, SpontaneousInformation file) {
        return switch (command) {
            case UseInCase c -> use(c, file);
            case MakeFollowUpRequest c -> followUp(c, file);
        };
    }

    /** We do not break a restriction; that another State broke ours is a fact, and worth a warning. */
    private static Decision<SpontaneousEvent> use(UseInCase c, SpontaneousInformation file) {
        var rule = new RestrictionsAreRespected(file, new Use(c.asEvidence(), c.forAnotherPurpose(), c.occurredOn()));
        Optional<String> breach = rule.breach();
        if (breach.isPresent() && file.incoming()) {
            return Decision.refused(RestrictionsAreRespected.RULE, breach.get(), RestrictionsAreRespected.ARTICLE);
        }
        List<Warning> warnings = breach
                .or(rule::doubt)
                .map(because -> new Warning(RestrictionsAreRespected.RULE, because, RestrictionsAreRespected.ARTICLE))
                .stream()
                .toList();
        return Decision.accepted(
                new UsedInCase(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.asEvidence(),
                        c.forAnotherPurpose(),
                        c.evidence(),
                        c.note()),
                warnings);
    }

    private static Decision<SpontaneousEvent> followUp(MakeFollowUpRequest c, SpontaneousInformation file) {
        if (c.to().id().startsWith("spontaneous-")) {
            return Decision.refused(
                    "follow-up-is-a-request",
                    c.to()
                            + " is information, not a request; name a request for extradition, mutual legal assistance or"
                            + " law-enforcement cooperation, or record a link",
                    "UNCAC 46(4)");
        }
        return file.usefulness().followUps().contains(c.to().text())
                ? Decision.refused("follow-up-once", "the follow-up by " + c.to() + " is on file already", "practice")
                : Decision.accepted(new FollowUpRequestMade(
                        c.requestId(), c.occurredOn(), c.precision(), c.to().text(), c.evidence(), c.note()));
    }
}
