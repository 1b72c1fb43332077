package rogatory.mla.request;

import java.util.ArrayList;
import java.util.List;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** What is owed or awaited by a day on a request for assistance. */
record MlaLimits(MlaRequest request) {

    List<TimeLimit> all() {
        List<TimeLimit> limits = new ArrayList<>();
        Course course = request.course();
        if (request.state() != MlaState.CLOSED && request.deadline() != null) {
            limits.add(TimeLimit.until("suggested-deadline", "UNCAC 46(24)", Holder.RA, request.deadline()));
        }
        if (request.state() == MlaState.CLARIFICATION_SOUGHT && course.answerDue() != null) {
            limits.add(TimeLimit.until("clarification-answer", "UNCAC 46(16)", Holder.RQ, course.answerDue()));
        }
        if (request.state() == MlaState.POSTPONED && course.reviewOn() != null) {
            limits.add(TimeLimit.until("postponement-review", "UNCAC 46(25)", Holder.RA, course.reviewOn()));
        }
        return List.copyOf(limits);
    }
}
