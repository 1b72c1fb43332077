package rogatory.vocabulary.record;

import java.util.Optional;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Observation;
import rogatory.vocabulary.Observations.Standing;

/** An observation is noted once while it stands, and withdrawn once: what is counted is what is on file. */
final class Observing {

    private static final String ARTICLE = "record of facts";

    private Observing() {}

    static <E> Optional<Decision<E>> note(NoteObservation c, CaseFile file) {
        return file.observations()
                .find(c.code())
                .flatMap(standing -> refuse(
                        "observation-noted-once",
                        c.code() + " was noted for " + standing.since()
                                + " and stands; withdraw it before noting it anew"));
    }

    static <E> Optional<Decision<E>> withdraw(WithdrawObservation c, CaseFile file) {
        Optional<Standing> standing = file.observations().find(c.code());
        if (standing.isEmpty()) {
            return refuse("withdraw-what-stands", c.code() + " is not noted on this file; " + whatIs(file));
        }
        return c.occurredOn().isBefore(standing.get().since())
                ? refuse(
                        "withdrawn-after-it-was-noted",
                        c.code() + " was noted for " + standing.get().since()
                                + ", and is not withdrawn before that day;"
                                + " void the event if it was entered by mistake")
                : Optional.empty();
    }

    /** What an observation rests on is on file: one that is noted did not stand, one that is withdrawn did. */
    static boolean grounded(CaseFile file, LegalFact event) {
        return !(event instanceof Observation observation)
                || observation.noted()
                        == file.observations().find(observation.code()).isEmpty();
    }

    private static String whatIs(CaseFile file) {
        return file.observations().standing().isEmpty()
                ? "nothing is"
                : "these are: " + String.join(", ", file.observations().codes());
    }

    private static <E> Optional<Decision<E>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, ARTICLE));
    }
}
