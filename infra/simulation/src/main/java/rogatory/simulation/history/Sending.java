package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** Getting a request of our own out and over: drafting, transit, what the other side reports, and chasing it. */
final class Sending {

    private static final Mix<String> EVIDENCE = Mix.of("LETTER 45, EMAIL 30, PLATFORM_RECEIPT 20, PHONE_NOTE 5");
    private static final int MOST_CHASERS = 6;

    private final Journal journal;
    private final Chance chance;
    private final String evidence;

    Sending(Journal journal) {
        this.journal = journal;
        this.chance = journal.chance();
        this.evidence = EVIDENCE.draw(chance);
    }

    /** From the domestic request to the transmission; police do it on the day. */
    void send(boolean police) {
        if (police) {
            prepareAtOnce();
        } else {
            journal.pass(chance.logNormal(12, 0.8));
            if (chance.happens(0.2)) {
                journal.act("DraftShared");
                journal.pass(chance.logNormal(10, 0.6));
            }
            journal.act("LegallyVetted");
            if (chance.happens(0.75)) {
                journal.pass(chance.logNormal(10, 0.6));
                journal.act("Translated", Details.coded(journal.request().language()));
            }
            journal.pass(1d + chance.below(5));
        }
        journal.act("RequestTransmitted", Details.coded(journal.request().channel()));
    }

    private void prepareAtOnce() {
        if (chance.happens(0.15)) {
            journal.act("DraftShared");
        }
        if (chance.happens(0.35)) {
            journal.act("LegallyVetted");
        }
        if (chance.happens(0.4)) {
            journal.act("Translated", Details.coded(journal.request().language()));
        }
    }

    /** Lets the request travel, and notes how long that took. */
    void travel() {
        journal.pass(
                switch (journal.request().channel()) {
                    case "DIPLOMATIC" -> Segment.TRANSIT_DIPLOMATIC;
                    case "COURIER_POST" -> Segment.TRANSIT_PAPER;
                    default -> Segment.TRANSIT_ELECTRONIC;
                },
                1);
    }

    /** What the other side did, as it was reported. */
    void report(String event, Details details) {
        journal.act(event, evidenced(details));
    }

    /** The details, and how they became known. */
    Details evidenced(Details details) {
        List<String> codes = new ArrayList<>(List.of(evidence));
        codes.addAll(details.codes());
        return details.codes(List.copyOf(codes));
    }

    void report(String event) {
        report(event, Details.NONE);
    }

    /** In a file that is followed closely: asks after it again and again, and hears. */
    void followClosely(int about, LocalDate settled) {
        new Correspondence(journal)
                .askOften(about, settled, "ChaserSent", "StatusReplyReceived", Details.coded(evidence));
    }

    /** Asks after the request again and again, if it takes long. */
    void chase(LocalDate until, double first) {
        LocalDate on = journal.later(journal.day(), first);
        for (int i = 0; i < MOST_CHASERS && on.isBefore(until); i++) {
            journal.meanwhile(on, "ChaserSent", Details.NONE);
            if (chance.happens(0.5)) {
                LocalDate reply = journal.later(on, chance.logNormal(12, 0.7));
                if (reply.isBefore(until)) {
                    journal.meanwhile(reply, "StatusReplyReceived", Details.coded(evidence));
                }
            }
            on = journal.later(on, chance.logNormal(60, 0.4));
        }
    }

    /** A round of questions from the other side. */
    void answer() {
        journal.pass(chance.logNormal(30, 0.8));
        report(
                "ForeignClarificationSought",
                Details.coded(chance.happens(0.6) ? "FACTS" : "CERTIFICATION")
                        .until(journal.day().plusDays(60))
                        .noted("Invented: what was asked"));
        journal.pass(chance.logNormal(20, 0.7));
        journal.act("ClarificationSent");
    }

    /** Nothing is ever heard: chasers, perhaps a word through another channel, and the file stays open. */
    void goUnanswered(double years) {
        journal.stays("SILENT");
        LocalDate until = journal.day().plusDays(Math.round(years * 365));
        LocalDate on = journal.day();
        for (int i = 0; i < MOST_CHASERS; i++) {
            on = journal.later(on, chance.logNormal(110, 0.3));
            if (on.isAfter(until)) {
                return;
            }
            journal.reach(on);
            journal.act("ChaserSent");
            if (i == 2 && chance.happens(0.4)) {
                journal.act("Escalated", Details.coded(chance.happens(0.5) ? "LIAISON_MAGISTRATE" : "EMBASSY"));
            }
        }
    }
}
