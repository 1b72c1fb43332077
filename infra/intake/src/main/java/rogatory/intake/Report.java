package rogatory.intake;

import java.io.PrintWriter;
import rogatory.intake.delivery.Count;
import rogatory.intake.delivery.Tally;

/** Says how a run ended. */
final class Report {

    private static final String ROW = "%-6s %9s %14s %9s %9s%n";

    private Report() {}

    /** @return the exit code that goes with it */
    static int print(Tally tally, int leftOut, PrintWriter out, PrintWriter err) {
        out.printf(ROW, "kind", "loaded", "already there", "refused", "not sent");
        tally.counts().forEach((kind, count) -> row(out, kind, count));
        Count total = tally.total();
        row(out, "total", total);
        if (!tally.refusals().isEmpty()) {
            out.println();
            out.println("Refused:");
            tally.refusals().forEach(out::println);
        }
        out.flush();
        int onRecord = total.loaded() + total.present();
        String stopped = tally.stopped();
        if (stopped != null) {
            err.println();
            err.println("Stopped: " + stopped + (stopped.endsWith("?") || stopped.endsWith(".") ? "" : "."));
            err.println(onRecord + " rows are on record and " + total.unsent() + " were not sent or not answered."
                    + " Running the same command again is safe: what is on record is not recorded twice.");
            err.flush();
        }
        return code(tally, leftOut, onRecord);
    }

    private static int code(Tally tally, int leftOut, int onRecord) {
        boolean answered = onRecord > 0 || tally.refusals().size() > leftOut;
        if (tally.stopped() != null && !answered) {
            return Import.NOTHING_SENT;
        }
        return tally.stopped() == null && tally.refusals().isEmpty() ? Import.ALL_IN : Import.SOME_REFUSED;
    }

    private static void row(PrintWriter out, String kind, Count count) {
        out.printf(ROW, kind, count.loaded(), count.present(), count.refused(), count.unsent());
    }
}
