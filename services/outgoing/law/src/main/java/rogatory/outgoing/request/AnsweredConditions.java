package rogatory.outgoing.request;

import java.util.List;
import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/**
 * Who takes assistance that is given on conditions is bound by them, UNCAC 46(26): they are answered before what came is
 * used.
 */
public record AnsweredConditions(OutgoingRequest request) {

    public Optional<Decision<OutgoingEvent>> check() {
        List<String> put = request.course().conditions().put();
        return put.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "answer-the-conditions-first",
                        "the other side put conditions that are not answered: " + put
                                + "; accept or decline them first",
                        SubjectLaw.article(request.subject(), "UNCAC 46(26)", "UNCAC 44(12)")));
    }
}
