package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** What is owed once a request that we sent is at an end: by us a return to serve a sentence, by them a prosecution. */
record LimitsAfterwards(OutgoingRequest request) {

    /** The Convention says "without undue delay", UNCAC 44(11). The number is a proposal of this project. */
    private static final int PROSECUTE_WITHIN_DAYS = 90;

    List<TimeLimit> all() {
        List<TimeLimit> limits = new ArrayList<>();
        Afterwards after = request.course().afterwards();
        LocalDate returnBy = after.returnBy();
        if (request.returnOwed() && returnBy != null) {
            limits.add(TimeLimit.until("return-to-serve", "UNCAC 44(12)", Holder.RQ, returnBy));
        }
        LocalDate closed = request.closedOn();
        boolean solely = request.grounds().size() == 1;
        if (request.refusedForNationality() && solely && closed != null && !after.prosecutedAbroad()) {
            limits.add(TimeLimit.days(
                    "submit-for-prosecution",
                    "UNCAC 44(11); the length is a proposal",
                    Holder.RA,
                    closed,
                    PROSECUTE_WITHIN_DAYS));
        }
        return limits;
    }
}
