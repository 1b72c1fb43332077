package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.CHASED;
import static rogatory.statistics.facts.What.REMINDED;

import java.util.List;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Inquiry;

/** Questions for the status stay without an answer, or the other side is reminded again and again. */
final class CommunicationGap implements ChallengeRule {

    @Override
    public String code() {
        return "C09";
    }

    @Override
    public String says() {
        return "a question for the status not answered within so many days, or so many reminders";
    }

    @Override
    public String source() {
        return "SEED 14, UNCAC 46(24)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        CaseFacts known = seen.known();
        int days = seen.limit("C09.answer-days");
        List<Long> unanswered = known.inquiries().stream()
                .filter(inquiry -> !inquiry.answeredWithin(days))
                .filter(inquiry -> inquiry.askedOn().plusDays(days).isBefore(known.asOf()))
                .map(Inquiry::sequence)
                .toList();
        List<Long> chasers = seen.places(CHASED, REMINDED);
        return Seen.all(unanswered, Seen.when(chasers.size() >= seen.limit("C09.chasers"), chasers));
    }
}
