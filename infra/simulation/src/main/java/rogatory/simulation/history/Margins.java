package rogatory.simulation.history;

import java.time.LocalDate;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;

/** What comes in between and decides nothing: status inquiries, deadlines, costs, limits of use, confidentiality. */
final class Margins {

    private static final double ASKS_AGAIN = 0.6;
    private static final double ANSWERED = 0.85;

    private final Journal journal;
    private final Chance chance;

    Margins(Journal journal) {
        this.journal = journal;
        this.chance = journal.chance();
    }

    void ofAssistance() {
        if (journal.request().form().equals("ORAL")) {
            at(journal.day(), 1 + chance.below(4), "WrittenConfirmationReceived", Details.NONE);
        }
        inquiries(0.65, 60);
        if (chance.happens(0.06)) {
            LocalDate on = at(journal.day(), 10d + chance.below(80), "DeadlineSuggested", due(90));
            if (chance.happens(0.3)) {
                at(on, 20d + chance.below(60), "DeadlineRevised", due(200));
            }
        }
        costs();
        confidentiality();
        if (chance.happens(0.05)) {
            at(journal.day(), 20d + chance.below(90), "UseRestrictionSet", noted("Invented: a limit of use"));
        }
    }

    /** Status inquiries, most of them answered. */
    void inquiries(double probability, double median) {
        LocalDate on = journal.day();
        double again = probability;
        while (chance.happens(again)) {
            on = at(on, Math.max(3, chance.logNormal(median, 0.8)), "StatusInquiryReceived", Details.NONE);
            if (chance.happens(ANSWERED)) {
                on = at(on, chance.logNormal(10, 0.8), "StatusReplySent", Details.NONE);
            }
            again = ASKS_AGAIN;
        }
    }

    private void costs() {
        if (!chance.happens(0.04)) {
            return;
        }
        LocalDate on = at(
                journal.day(),
                40d + chance.below(60),
                "CostNotified",
                Details.NONE.sum(1_000L + 500L * chance.below(100), "EUR"));
        at(on, 15d + chance.below(40), chance.happens(0.85) ? "CostAgreed" : "CostDisputed", Details.NONE);
    }

    private void confidentiality() {
        if (!chance.happens(0.1)) {
            return;
        }
        LocalDate on = at(journal.day(), 1d + chance.below(10), "ConfidentialityRequested", Details.NONE);
        if (chance.happens(0.15)) {
            at(on, 15d + chance.below(60), "CannotComplyNotified", Details.NONE);
        }
    }

    private Details due(int days) {
        return Details.NONE.until(journal.day().plusDays(days + chance.below(120)));
    }

    private static Details noted(String text) {
        return Details.NONE.noted(text);
    }

    private LocalDate at(LocalDate from, double wait, String event, Details details) {
        LocalDate on = journal.later(from, wait);
        journal.meanwhile(on, event, details);
        return on;
    }
}
