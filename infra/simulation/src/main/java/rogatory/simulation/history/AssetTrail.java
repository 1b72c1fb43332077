package rogatory.simulation.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;

/** What happens to assets beside the execution of an item: tracing, freezing, recognising, returning. */
final class AssetTrail {

    private static final String CURRENCY = "USD";
    private static final double LIFTED = 0.15;

    private final Journal journal;
    private final Chance chance;
    private final List<String> items;
    private int frozen;

    AssetTrail(Journal journal) {
        this.journal = journal;
        this.chance = journal.chance();
        this.items = journal.request().items();
    }

    /** What comes before the item is executed. */
    void announce(int no, LocalDate since, LocalDate due) {
        LocalDate halfWay = journal.later(since, ChronoUnit.DAYS.between(since, due) / 2d);
        if (halfWay.isAfter(due)) {
            return;
        }
        switch (type(no)) {
            case "M-FRZP-46_3j" ->
                journal.meanwhile(halfWay, "AssetsTraced", Details.item(no).sum(sum(), CURRENCY));
            case "M-RECV-46_3k.ENFORCE_ORDER" -> journal.meanwhile(halfWay, "OrderRecognised", Details.item(no));
            case "M-RECV-46_3k.RETURN" -> journal.meanwhile(halfWay, "ReturnAgreed", Details.item(no));
            default -> {}
        }
    }

    /** What comes with the execution of the item. */
    void arrive(int no) {
        switch (type(no)) {
            case "M-FRZP-46_3j" -> {
                frozen = no;
                journal.act(
                        "AssetsFrozen",
                        Details.item(no)
                                .sum(sum(), CURRENCY)
                                .until(journal.day().plusYears(1)));
            }
            case "M-RECV-46_3k.ENFORCE_ORDER" -> {
                if (chance.happens(0.5)) {
                    journal.act("AssetsSold", Details.item(no).sum(sum(), CURRENCY));
                    journal.act("CostDeducted", Details.item(no).sum(1_000L + chance.below(9_000), CURRENCY));
                }
            }
            case "M-RECV-46_3k.RETURN" ->
                journal.act(
                        "AssetsReturned",
                        Details.item(no)
                                .codes(List.of(chance.happens(0.4) ? "57_3a" : "57_3c"))
                                .sum(sum(), CURRENCY));
            default -> {}
        }
    }

    /** A freeze that does not last: extended once, then lifted after the notice of UNCAC 55(8). */
    void lift() {
        if (frozen == 0 || !chance.happens(LIFTED)) {
            return;
        }
        journal.pass(330);
        journal.act("FreezeExtended", Details.item(frozen).until(journal.day().plusYears(1)));
        journal.pass(100d + chance.below(200));
        journal.act("FreezeLiftNoticeGiven", Details.item(frozen));
        journal.pass(32);
        journal.act("FreezeLifted", Details.item(frozen));
    }

    private String type(int no) {
        return items.get(no - 1).replace("!", "");
    }

    private long sum() {
        return Math.round(chance.logNormal(250, 1.6)) * 1_000L;
    }
}
