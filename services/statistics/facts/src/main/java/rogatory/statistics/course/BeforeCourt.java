package rogatory.statistics.course;

import rogatory.statistics.facts.What;

/** What a court has to decide of a request: orders that were sought, and appeals. */
final class BeforeCourt {

    private int orders;
    private int appeals;

    void enter(What act) {
        switch (act) {
            case COURT_ORDER_SOUGHT -> orders++;
            case COURT_ORDER_MADE -> orders = Math.max(0, orders - 1);
            case APPEAL_LODGED -> appeals++;
            case APPEAL_DECIDED -> appeals = Math.max(0, appeals - 1);
            default -> throw new IllegalArgumentException(act + " is no act of a court");
        }
    }

    void forget() {
        orders = 0;
        appeals = 0;
    }

    boolean anything() {
        return orders + appeals > 0;
    }
}
